package pl.hejnal.speech.rules;

import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.time.format.TextStyle;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import pl.hejnal.kernel.CallerNumber;
import pl.hejnal.kernel.Language;
import pl.hejnal.speech.rules.written.PhoneGroups;

/**
 * How a language says aloud what is written in figures; all answers are words that stand inside a sentence. What a
 * language has no rule for is left in figures, which voices read their own way.
 */
public sealed interface RulesOfSpeech permits PolishSpeech, EnglishSpeech, VoiceSpeech {

    static RulesOfSpeech of(Language language) {
        return switch (language.code()) {
            case "pl" -> new PolishSpeech();
            case "en" -> new EnglishSpeech();
            default -> new VoiceSpeech(language.locale());
        };
    }

    Locale locale();

    /** A day with its year. */
    String date(LocalDate day);

    /** How old something is, rounded as {@link Age} says, with its preposition. */
    String age(Instant asOf, Instant now);

    /** How long one has to wait, in minutes, or in hours from two hours on, rounded up. */
    String waiting(Duration wait);

    /** Digits one by one, in groups of three. */
    String digits(String digits);

    /** A case sign, letters by their names and numbers as numbers. */
    String sign(String sign);

    /**
     * A count without a thing.
     *
     * @throws IllegalArgumentException below 0 and above 999,999,999
     */
    default String number(long number) {
        return Long.toString(number);
    }

    /** When something will be, as told on another day: today, tomorrow, on a day of this week, or with its date. */
    default String dayAhead(LocalDate day, LocalDate today) {
        return date(day);
    }

    /** In which month, with its preposition. */
    default String month(YearMonth month) {
        return month.getMonth().getDisplayName(TextStyle.FULL_STANDALONE, locale()) + " " + month.getYear();
    }

    /** A row of days with its prepositions, or one day. */
    default String weekdays(DayOfWeek first, DayOfWeek last) {
        String from = first.getDisplayName(TextStyle.FULL_STANDALONE, locale());
        return first == last ? from : from + " – " + last.getDisplayName(TextStyle.FULL_STANDALONE, locale());
    }

    /** At what time, with its preposition; seconds are not said. */
    default String at(LocalTime time) {
        return time.truncatedTo(ChronoUnit.MINUTES).toString();
    }

    /** Beginning at this time, with its preposition. */
    default String from(LocalTime time) {
        return at(time);
    }

    /** Ending at this time, with its preposition. */
    default String until(LocalTime time) {
        return at(time);
    }

    /** All day long. */
    default String wholeDay() {
        return "0–24";
    }

    /** Around the clock, every day. */
    default String always() {
        return "0–24, 7/7";
    }

    /** On no day. */
    default String never() {
        return "—";
    }

    /** From one time to another, with its prepositions. */
    default String hours(LocalTime from, LocalTime to) {
        return at(from) + " – " + at(to);
    }

    /**
     * An amount.
     *
     * @param zloty in złoty
     * @throws IllegalArgumentException if it is negative, a milliard or more, or has parts of a grosz
     */
    default String money(BigDecimal zloty) {
        return zloty.toPlainString() + " zł";
    }

    /**
     * A deadline as the law gives it: {@code w ciągu trzydziestu dni}.
     *
     * @param unit minutes, hours, days, weeks, months or years
     */
    default String within(long count, ChronoUnit unit) {
        return lasting(count, unit);
    }

    /** How long something takes, in one unit: minutes, hours, days, weeks, months or years. */
    default String lasting(long count, ChronoUnit unit) {
        return count + " " + unit.name().toLowerCase(Locale.ROOT);
    }

    /** A telephone number digit by digit in groups; of the office's own country without its code. */
    default String phone(CallerNumber number) {
        return PhoneGroups.aloud(number.e164().replaceFirst("^\\+(48(?=\\d{9}$))?", ""), this::digits);
    }

    /** How many stand before the caller in a queue, as a whole sentence without its stop. */
    default String ahead(int people) {
        return Integer.toString(people);
    }

    /** A text that somebody wrote to be read, as it is read aloud: abbreviations, figures and signs become words. */
    default String aloud(String written) {
        return written;
    }
}
