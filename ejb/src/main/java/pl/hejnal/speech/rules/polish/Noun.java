package pl.hejnal.speech.rules.polish;

import java.time.temporal.ChronoUnit;

/** What is counted aloud; Polish has one form for one, another for two to four, and a third for the rest. */
public enum Noun {
    MINUTE(Gender.FEMININE, "minuta", "minutę", "minuty", "minuty", "minut"),
    HOUR(Gender.FEMININE, "godzina", "godzinę", "godziny", "godziny", "godzin"),
    DAY(Gender.MASCULINE, "dzień", "dzień", "dnia", "dni", "dni"),
    WEEK(Gender.MASCULINE, "tydzień", "tydzień", "tygodnia", "tygodnie", "tygodni"),
    MONTH(Gender.MASCULINE, "miesiąc", "miesiąc", "miesiąca", "miesiące", "miesięcy"),
    YEAR(Gender.MASCULINE, "rok", "rok", "roku", "lata", "lat"),
    PERSON(Gender.FEMININE, "osoba", "osobę", "osoby", "osoby", "osób"),
    ZLOTY(Gender.MASCULINE, "złoty", "złoty", "złotego", "złote", "złotych"),
    GROSZ(Gender.MASCULINE, "grosz", "grosz", "grosza", "grosze", "groszy"),
    MILLIMETRE(Gender.MASCULINE, "milimetr", "milimetr", "milimetra", "milimetry", "milimetrów"),
    CENTIMETRE(Gender.MASCULINE, "centymetr", "centymetr", "centymetra", "centymetry", "centymetrów"),
    METRE(Gender.MASCULINE, "metr", "metr", "metra", "metry", "metrów"),
    KILOMETRE(Gender.MASCULINE, "kilometr", "kilometr", "kilometra", "kilometry", "kilometrów"),
    SQUARE_METRE(
            Gender.MASCULINE,
            "metr kwadratowy",
            "metr kwadratowy",
            "metra kwadratowego",
            "metry kwadratowe",
            "metrów kwadratowych"),
    HECTARE(Gender.MASCULINE, "hektar", "hektar", "hektara", "hektary", "hektarów"),
    KILOGRAM(Gender.MASCULINE, "kilogram", "kilogram", "kilograma", "kilogramy", "kilogramów"),
    COPY(Gender.MASCULINE, "egzemplarz", "egzemplarz", "egzemplarza", "egzemplarze", "egzemplarzy"),
    PIECE(Gender.FEMININE, "sztuka", "sztukę", "sztuki", "sztuki", "sztuk"),
    PAGE(Gender.FEMININE, "strona", "stronę", "strony", "strony", "stron"),
    PERCENT(Gender.MASCULINE, "procent", "procent", "procenta", "procent", "procent");

    private final Gender gender;
    private final String one;
    private final String oneAccusative;
    private final String oneGenitive;
    private final String few;
    private final String many;

    Noun(Gender gender, String one, String oneAccusative, String oneGenitive, String few, String many) {
        this.gender = gender;
        this.one = one;
        this.oneAccusative = oneAccusative;
        this.oneGenitive = oneGenitive;
        this.few = few;
        this.many = many;
    }

    /** @throws IllegalArgumentException for units that nobody waits or counts in here */
    public static Noun of(ChronoUnit unit) {
        return switch (unit) {
            case MINUTES -> MINUTE;
            case HOURS -> HOUR;
            case DAYS -> DAY;
            case WEEKS -> WEEK;
            case MONTHS -> MONTH;
            case YEARS -> YEAR;
            default -> throw new IllegalArgumentException("not a unit that is spoken: " + unit);
        };
    }

    /** Whether a count ends with two, three or four, but not with twelve, thirteen or fourteen. */
    public static boolean isFew(long count) {
        long unit = count % 10;
        long teen = count % 100;
        return unit >= 2 && unit <= 4 && (teen < 12 || teen > 14);
    }

    /** {@code jedna minuta}, {@code dwie minuty}, {@code pięć minut}. */
    public String nominative(long count) {
        return Cardinals.nominative(count, gender) + " " + form(count, one);
    }

    /** {@code jedną minutę}, {@code dwie minuty}: what one waits for. */
    public String accusative(long count) {
        String numeral = Cardinals.nominative(count, gender);
        return (count == 1 ? numeral.replace("jedna", "jedną") : numeral) + " " + form(count, oneAccusative);
    }

    /** {@code jednej minuty}, {@code dwóch minut}: after {@code sprzed}, {@code w ciągu}, {@code do}. */
    public String genitive(long count) {
        return Cardinals.genitive(count, gender) + " " + (count == 1 ? oneGenitive : many);
    }

    /** {@code minuty}, {@code dwóch minut}: as the genitive, where nobody says that it was just one. */
    public String genitiveAlone(long count) {
        return count == 1 ? oneGenitive : genitive(count);
    }

    /** What a fraction is of: {@code dwa przecinek pięć metra}. */
    String ofOne() {
        return oneGenitive;
    }

    private String form(long count, String single) {
        if (count == 1) {
            return single;
        }
        return isFew(count) ? few : many;
    }
}
