package pl.hejnal.web.rest.reports;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Collection;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import pl.hejnal.web.rest.BadParameter;

/** How the values of a question's parameters are written. */
final class QueryValues {

    private QueryValues() {}

    /** @throws BadParameter if it is no day written as YYYY-MM-DD */
    static LocalDate day(String name, @Nullable String text, LocalDate usual) {
        try {
            return text == null ? usual : LocalDate.parse(text);
        } catch (DateTimeParseException none) {
            throw new BadParameter(name);
        }
    }

    /** @throws BadParameter if none of them has this code */
    static <E extends Enum<E>> E oneOf(String name, String text, Collection<E> all) {
        return all.stream().filter(one -> code(one).equals(text)).findFirst().orElseThrow(() -> new BadParameter(name));
    }

    /** {@code HALF_HOUR} is {@code half-hour}. */
    static String code(Enum<?> one) {
        return one.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
