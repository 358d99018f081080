package pl.hejnal.speech.rules;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;
import java.util.stream.Collectors;
import pl.hejnal.kernel.OfficeZone;

/**
 * A language without rules of its own here: figures are left to the voice, which reads them as that language does, and
 * dates are written as it writes them (CLDR). So a third language is texts alone.
 */
public record VoiceSpeech(Locale locale) implements RulesOfSpeech {

    @Override
    public String date(LocalDate day) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                .withLocale(locale)
                .format(day);
    }

    /** The moment itself; how long ago it was would need inflection. */
    @Override
    public String age(Instant asOf, Instant now) {
        ZonedDateTime moment = asOf.atZone(OfficeZone.ZONE);
        return DateTimeFormatter.ofLocalizedDateTime(FormatStyle.LONG, FormatStyle.SHORT)
                .withLocale(locale)
                .format(moment);
    }

    /** In the unit's international sign (SI brochure, table 8). */
    @Override
    public String waiting(Duration wait) {
        return switch (Wait.of(wait)) {
            case Wait.Minutes(int count) -> count + " min";
            case Wait.Hours(int count) -> count + " h";
        };
    }

    @Override
    public String digits(String digits) {
        return digits.chars().mapToObj(Character::toString).collect(Collectors.joining(" "));
    }

    /** With a pause at each mark. */
    @Override
    public String sign(String sign) {
        return sign.replaceAll("[^\\p{L}\\p{N}]+", ", ");
    }
}
