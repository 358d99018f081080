package pl.hejnal.menu.domain;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;

/** Polish: numerals rule the form of what they count, and dates stand in the genitive. */
public record PolishSpeech() implements RulesOfSpeech {

    private static final String[] MONTHS = {"stycznia", "lutego", "marca", "kwietnia", "maja", "czerwca", "lipca",
        "sierpnia", "września", "października", "listopada", "grudnia"};
    private static final Map<Integer, String> ROUND_YEARS = Map.of(1900, "tysiąc dziewięćsetnego", 2000, "dwutysięcznego",
            2100, "dwa tysiące setnego");
    private static final Spelling SPELLING = new Spelling(PolishNumbers::cardinal, "łamane przez", "rzymskie",
            Map.ofEntries(Map.entry('A', "a"), Map.entry('B', "be"), Map.entry('C', "ce"), Map.entry('D', "de"),
                    Map.entry('E', "e"), Map.entry('F', "ef"), Map.entry('G', "gie"), Map.entry('H', "ha"),
                    Map.entry('I', "i"), Map.entry('J', "jot"), Map.entry('K', "ka"), Map.entry('L', "el"),
                    Map.entry('Ł', "eł"), Map.entry('M', "em"), Map.entry('N', "en"), Map.entry('O', "o"),
                    Map.entry('P', "pe"), Map.entry('Q', "ku"), Map.entry('R', "er"), Map.entry('S', "es"),
                    Map.entry('T', "te"), Map.entry('U', "u"), Map.entry('V', "fał"), Map.entry('W', "wu"),
                    Map.entry('X', "iks"), Map.entry('Y', "igrek"), Map.entry('Z', "zet"), Map.entry('Ś', "eś"),
                    Map.entry('Ż', "żet"), Map.entry('Ć', "cie"), Map.entry('Ź', "ziet"), Map.entry('Ó', "o kreskowane")));

    /** Genitive: {@code dwudziestego trzeciego listopada dwa tysiące dwudziestego szóstego roku}. */
    @Override
    public String date(LocalDate day) {
        return PolishNumbers.ordinalGenitive(day.getDayOfMonth()) + " " + MONTHS[day.getMonthValue() - 1] + " "
                + year(day.getYear()) + " roku";
    }

    /** {@code sprzed dwóch minut}, {@code z dnia trzeciego maja …}. */
    @Override
    public String age(Instant asOf, Instant now) {
        return switch (Age.of(asOf, now)) {
            case Age.Moment() -> "sprzed chwili";
            case Age.Minutes(int count) -> "sprzed " + (count == 1 ? "jednej minuty" : PolishNumbers.genitive(count) + " minut");
            case Age.Hours(int count) -> "sprzed " + (count == 1 ? "jednej godziny" : PolishNumbers.genitive(count) + " godzin");
            case Age.Day(LocalDate date) -> "z dnia " + date(date);
        };
    }

    /** Accusative: {@code jedną minutę}, {@code dwie minuty}, {@code pięć minut}, {@code dwadzieścia dwie minuty}. */
    @Override
    public String waiting(Duration wait) {
        return switch (Wait.of(wait)) {
            case Wait.Minutes(int count) -> counted(count, "minutę", "minuty", "minut");
            case Wait.Hours(int count) -> counted(count, "godzinę", "godziny", "godzin");
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

    /** Polish counts one, then two to four (but not twelve to fourteen), then the rest, each with its own form. */
    private static String counted(int count, String one, String few, String many) {
        if (count == 1) {
            return "jedną " + one;
        }
        boolean teens = count % 100 >= 12 && count % 100 <= 14;
        if (count % 10 < 2 || count % 10 > 4 || teens) {
            return PolishNumbers.cardinal(count) + " " + many;
        }
        return PolishNumbers.cardinal(count).replaceFirst("dwa$", "dwie") + " " + few;
    }

    /** Years that no case will see are left in figures, which voices read their own way. */
    private static String year(int year) {
        if (ROUND_YEARS.containsKey(year)) {
            return ROUND_YEARS.get(year);
        }
        if (year < 1000 || year > 9999 || year % 100 == 0) {
            return Integer.toString(year);
        }
        return PolishNumbers.cardinal(year - year % 100) + " " + PolishNumbers.ordinalGenitive(year % 100);
    }
}
