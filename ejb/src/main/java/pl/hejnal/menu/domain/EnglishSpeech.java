package pl.hejnal.menu.domain;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** English; a lone capital is read by its name, but for A, which voices take for the article. */
public record EnglishSpeech() implements RulesOfSpeech {

    private static final String LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ";
    private static final String POLISH = "ŁŚŻĆŹÓ";
    /** What an English speaker looks for instead. */
    private static final String PLAIN = "LSZCZO";
    private static final Spelling SPELLING = new Spelling(EnglishNumbers::cardinal, "slash", "Roman",
            (LETTERS + POLISH).chars().mapToObj(letter -> (char) letter)
                    .collect(Collectors.toMap(Function.identity(), EnglishSpeech::name)));

    /** {@code the twenty-third of November, twenty twenty-six}. */
    @Override
    public String date(LocalDate day) {
        return "the " + EnglishNumbers.ordinal(day.getDayOfMonth()) + " of "
                + day.getMonth().getDisplayName(TextStyle.FULL, Locale.ENGLISH) + ", " + EnglishNumbers.year(day.getYear());
    }

    /** {@code two minutes ago}, {@code on the third of May, …}. */
    @Override
    public String age(Instant asOf, Instant now) {
        return switch (Age.of(asOf, now)) {
            case Age.Moment() -> "a moment ago";
            case Age.Minutes(int count) -> counted(count, "minute") + " ago";
            case Age.Hours(int count) -> counted(count, "hour") + " ago";
            case Age.Day(LocalDate date) -> "on " + date(date);
        };
    }

    @Override
    public String waiting(Duration wait) {
        return switch (Wait.of(wait)) {
            case Wait.Minutes(int count) -> counted(count, "minute");
            case Wait.Hours(int count) -> counted(count, "hour");
        };
    }

    @Override
    public String digits(String digits) {
        return SPELLING.digits(digits);
    }

    @Override
    public String sign(String sign) {
        return SPELLING.sign(sign);
    }

    private static String counted(int count, String what) {
        return EnglishNumbers.cardinal(count) + " " + what + (count == 1 ? "" : "s");
    }

    private static String name(char letter) {
        int at = POLISH.indexOf(letter);
        char plain = at < 0 ? letter : PLAIN.charAt(at);
        return plain == 'A' ? "eh" : String.valueOf(plain);
    }
}
