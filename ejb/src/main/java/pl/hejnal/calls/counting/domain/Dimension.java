package pl.hejnal.calls.counting.domain;

import java.time.ZonedDateTime;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import pl.hejnal.calls.domain.PhoneCall;
import pl.hejnal.directory.domain.DepartmentSymbol;
import pl.hejnal.directory.domain.ProcedureSymbol;
import pl.hejnal.kernel.OfficeZone;

/**
 * By what calls are counted apart. One line here is a new dimension, for calls that end from then on. Where each call has
 * exactly one value, an unknown one is empty, so that the values add up to {@link #ALL}. A constant's name stands in the
 * database and is never changed.
 */
public enum Dimension {
    /** All calls. */
    ALL(counted -> List.of("")),
    /** The number that the caller dialled. */
    DIALLED(counted -> List.of(counted.call().dialled())),
    /** In which the call was held: {@code pl}, {@code en}. */
    LANGUAGE(counted -> List.of(counted.call().language().code())),
    /** The last queue in which the caller waited; of a callback that nobody picked up, the one for which it was. */
    QUEUE(counted -> orEmpty(counted.call().facts().queue())),
    /** What the caller chose in the menu, each choice once; of one call several, or none. */
    MENU_OPTION(counted -> counted.call().choices()),
    /**
     * What happened at which place of the menu ({@link pl.hejnal.calls.domain.steps.PlaceEvent}); of one call several, or
     * none. Under these only {@link Measure#CALLS} is added: they are many, and what these calls came to is told by others.
     */
    MENU_PLACE(counted -> List.of()),
    /** The departments of whose cases the menu told the caller; of one call several, or none. */
    TOLD_OF(counted -> counted.call().toldOf()),
    /**
     * What departments said of the cases that the caller asked for ({@link CountedAnswer}); of one call several, or none. Under
     * these only {@link Measure#CALLS} is added, as under {@link #MENU_PLACE}.
     */
    CASE_ANSWER(counted -> List.of()),
    /** The department whose matter it was, as the ticket says. */
    DEPARTMENT(counted -> orEmpty(
            Optional.ofNullable(counted.category().matter().department()).map(DepartmentSymbol::value))),
    /** The procedure that it was about, as the ticket says. */
    MATTER(counted ->
            orEmpty(Optional.ofNullable(counted.category().matter().procedure()).map(ProcedureSymbol::value))),
    /** The department whose case file was needed and not there; only of answered calls in which one was. */
    CASE_FILE_OF(counted -> counted.call().answeredAt().isPresent()
            ? Optional.ofNullable(counted.category().wrapUp().department()).map(DepartmentSymbol::value).stream()
                    .toList()
            : List.of()),
    /** Weekday, 1 for Monday, and hour of arrival by the office's clock: {@code 1 08}. */
    HOUR_OF_WEEK(counted -> List.of(hourOfWeek(counted.call()))),
    /** All answers of the public page: no calls, and under no other dimension. */
    PAGE(counted -> List.of()),
    /** By login. A clerk has of a call what they did themselves, so these add up to more than {@link #ALL}. */
    CLERK(counted -> List.of()),
    /**
     * By the team in which the clerk was on the day on which the call arrived; empty for those in none. Nothing is added under it: it is
     * made of {@link #CLERK} when it is read, so it adds up to that.
     */
    TEAM(counted -> List.of());

    /** Under whose values only the number of calls is added. */
    private static final Set<Dimension> OF_CALLS_ALONE = EnumSet.of(MENU_PLACE, CASE_ANSWER);

    private final Function<CountedCall, Collection<String>> values;

    Dimension(Function<CountedCall, Collection<String>> values) {
        this.values = values;
    }

    /** Whether nothing but {@link Measure#CALLS} is counted by it. */
    public boolean countsCallsAlone() {
        return OF_CALLS_ALONE.contains(this);
    }

    Collection<String> of(CountedCall counted) {
        return values.apply(counted);
    }

    private static List<String> orEmpty(Optional<String> value) {
        return List.of(value.orElse(""));
    }

    private static String hourOfWeek(PhoneCall call) {
        ZonedDateTime arrival = call.arrivedAt().atZone(OfficeZone.ZONE);
        return "%d %02d".formatted(arrival.getDayOfWeek().getValue(), arrival.getHour());
    }
}
