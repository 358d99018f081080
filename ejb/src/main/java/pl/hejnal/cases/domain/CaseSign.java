package pl.hejnal.cases.domain;

import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import pl.hejnal.kernel.PlainText;

/**
 * The sign of a case as the office writes it: since 2011 {@code AB-I.123.77.2014}, in a group of cases that was set apart
 * {@code AB-I.123.77.2.2014} (the second case of the group that case 77 began), perhaps with the symbol of who works on
 * it ({@code .JK}, {@code .JW2}); before, {@code OR-05.0057-2642/09}, in council matters
 * {@code OR-05.0057-2642/LXVI/09} (instruction for municipal chanceries, § 5, Dz.U. 2011 no. 14 pos. 67). The instruction
 * leaves a unit's symbol to the office: letters and digits, {@code B2}, {@code A1c}, {@code 11d}, {@code RGiOŚ}, in groups
 * with dashes between them.
 *
 * @param value as it is printed: the unit as the office writes it, no blanks, no zeros before the numbers
 */
public record CaseSign(String value) implements Comparable<CaseSign> {

    /** A symbol has a letter in its first group; digits alone would be a class. */
    static final String UNIT = "(?<unit>(?=\\d{0,9}\\p{L})[\\p{L}\\d]{1,10}(?:-[\\p{L}\\d]{1,10}){0,3})";

    private static final Pattern PRESENT = Pattern.compile(UNIT + "\\.(?<class>\\d{1,5})\\.(?<number>[1-9]\\d{0,8})"
            + "(?:\\.(?<sub>[1-9]\\d{0,5}))?\\.(?<year>2\\d{3})(?:\\.(?<initials>\\p{L}{2,5}\\d{0,2}))?");
    private static final Pattern FORMER = Pattern.compile(UNIT + "\\.(?<class>\\d{1,5})-(?<number>[1-9]\\d{0,8})"
            + "(?:/(?<session>(?=[CLXVI])C{0,3}(?:XC|XL|L?X{0,3})(?:IX|IV|V?I{0,3})))?/(?<year>\\d{2})");
    private static final int FIRST_YEAR_OF_PRESENT_FORM = 11;
    private static final int LONGEST_TYPED = 80;
    private static final Comparator<CaseSign> REGISTER = Comparator.comparingInt(CaseSign::year)
            .thenComparing(CaseSign::unit)
            .thenComparing(sign -> sign.part("class"))
            .thenComparingInt(sign -> Integer.parseInt(sign.part("number")))
            .thenComparingInt(CaseSign::sub)
            .thenComparing(CaseSign::value);

    public CaseSign {
        if (value == null || !printed(value).filter(value::equals).isPresent()) {
            throw new IllegalArgumentException("not a case sign");
        }
    }

    /**
     * Reads a sign however it was typed: small letters, any dash, any single separator, zeros before the number. What is
     * a sign as it stands is that sign; anything else only if exactly one sign can be meant, since a wrong one is another
     * person's case.
     */
    public static Optional<CaseSign> parse(@Nullable String typed) {
        if (typed == null || typed.length() > LONGEST_TYPED) {
            return Optional.empty();
        }
        // The soft hyphen is a dash here, before it counts as invisible.
        String text = PlainText.line(typed.replaceAll("[\\u2010-\\u2015\\u2212\\u00ad\\ufe58\\ufe63\\uff0d]", "-"))
                .replace(',', '.')
                .replaceAll("[\\\\\u2044\u2215]", "/")
                .replaceAll(" *([-./]) *", "$1")
                .replaceAll("\\.$", "");
        return printed(LooseSign.withoutZeros(text))
                .map(CaseSign::new)
                .or(() -> LooseSign.read(text).map(CaseSign::new));
    }

    /** The sign that this text is but for its capitals; empty if it is none. */
    static Optional<String> printed(String text) {
        return form(text).map(sign -> {
            String unit = capitals(sign.group("unit"));
            String rest = text.substring(sign.end("unit"));
            return unit + (rest.matches(".*\\p{Ll}.*") ? cased(rest) : rest);
        });
    }

    private static String cased(String rest) {
        int initials = rest.lastIndexOf('.') + 1;
        return rest.contains("/")
                ? rest.toUpperCase(Locale.ROOT)
                : rest.substring(0, initials) + capitals(rest.substring(initials));
    }

    /**
     * Where capitals and small letters are mixed, or a small letter follows a digit, somebody meant it so: {@code RGiOŚ},
     * {@code A1c}. All others are capitals.
     */
    private static String capitals(String symbol) {
        if (!symbol.equals(symbol.toLowerCase(Locale.ROOT))) {
            return symbol;
        }
        return Pattern.compile("(?<![\\p{L}\\d])\\p{L}+")
                .matcher(symbol)
                .replaceAll(letters -> letters.group().toUpperCase(Locale.ROOT));
    }

    private static Optional<Matcher> form(String text) {
        return Optional.of(PRESENT.matcher(text))
                .filter(Matcher::matches)
                .or(() -> Optional.of(FORMER.matcher(text)).filter(Matcher::matches))
                .or(() -> Optional.of(FORMER.matcher(text.toUpperCase(Locale.ROOT)))
                        .filter(Matcher::matches));
    }

    /** The organisational unit's symbol as it is written: {@code KM-III}. */
    public String unit() {
        return part("unit");
    }

    /** Whether the unit is this department or a section of it: KM-III of KM. Letters count whatever their size. */
    public boolean isOfDepartment(String symbol) {
        String unit = unit().toUpperCase(Locale.ROOT);
        return unit.equals(symbol) || unit.startsWith(symbol + "-");
    }

    private String part(String name) {
        return form(value).orElseThrow().group(name);
    }

    private int sub() {
        return value.contains("/") || part("sub") == null ? 0 : Integer.parseInt(part("sub"));
    }

    /** Of a two-digit year, which only the former form has, 11 and above are of the last century. */
    private int year() {
        int year = Integer.parseInt(part("year"));
        if (year > 99) {
            return year;
        }
        return year < FIRST_YEAR_OF_PRESENT_FORM ? 2000 + year : 1900 + year;
    }

    /** Initials say who works on a case, not which case it is; and no office has two units that differ in capitals only. */
    public boolean isSameCaseAs(CaseSign other) {
        return withoutInitials().equals(other.withoutInitials());
    }

    /** As cases are compared, kept and found: in capitals, without initials. */
    public String withoutInitials() {
        return bare().value.toUpperCase(Locale.ROOT);
    }

    /** The same case as it is printed, without initials. */
    public CaseSign bare() {
        return value.contains("/") || part("initials") == null
                ? this
                : new CaseSign(value.substring(0, value.lastIndexOf('.')));
    }

    /** By year, then unit, class and number, as registers are kept. */
    @Override
    public int compareTo(CaseSign other) {
        return REGISTER.compare(this, other);
    }

    @Override
    public String toString() {
        return value;
    }
}
