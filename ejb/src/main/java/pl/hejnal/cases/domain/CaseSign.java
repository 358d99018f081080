package pl.hejnal.cases.domain;

import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The sign of a case as the office writes it: since 2011 {@code AB-I.123.77.2014}, perhaps with a clerk's initials
 * ({@code .JK}); before, {@code OR-05.0057-2642/09}, in council matters {@code OR-05.0057-2642/LXVI/09} (instruction for
 * municipal chanceries, Dz.U. 2011 no. 14 pos. 67).
 *
 * @param value as it is printed: capitals, no blanks, no zeros before the number
 */
public record CaseSign(String value) implements Comparable<CaseSign> {

    private static final String UNIT = "(?<unit>\\p{Lu}{1,5}(?:-[\\p{Lu}\\d]{1,5}){0,3})";
    private static final Pattern PRESENT = Pattern.compile(UNIT
            + "\\.(?<class>\\d{1,5})\\.(?<number>[1-9]\\d{0,8})\\.(?<year>2\\d{3})(?<initials>\\.\\p{Lu}{2,5})?");
    private static final Pattern FORMER = Pattern.compile(UNIT
            + "\\.(?<class>\\d{1,5})-(?<number>[1-9]\\d{0,8})"
            + "(?:/(?=[CLXVI])C{0,3}(?:XC|XL|L?X{0,3})(?:IX|IV|V?I{0,3}))?/(?<year>\\d{2})");
    private static final int FIRST_YEAR_OF_PRESENT_FORM = 11;
    private static final int LONGEST_TYPED = 60;
    private static final Comparator<CaseSign> REGISTER = Comparator.comparingInt(CaseSign::year)
            .thenComparing(sign -> sign.part("unit")).thenComparing(sign -> sign.part("class"))
            .thenComparingInt(sign -> Integer.parseInt(sign.part("number"))).thenComparing(CaseSign::value);

    public CaseSign {
        if (value == null || form(value).isEmpty()) {
            throw new IllegalArgumentException("not a case sign");
        }
    }

    /** Reads a sign however it was typed: small letters, any dash, blanks or commas for dots, zeros before the number. */
    public static Optional<CaseSign> parse(String typed) {
        if (typed == null || typed.length() > LONGEST_TYPED) {
            return Optional.empty();
        }
        String text = typed.strip().toUpperCase(Locale.ROOT).replace(',', '.')
                .replaceAll("[\\u2010-\\u2015\\u2212]", "-")
                .replaceAll("\\s*([-./])\\s*", "$1")
                .replaceAll("\\s+", ".")
                .replaceAll("\\.$", "")
                // Only the number's zeros mean nothing; those of a class, 0057, are part of it.
                .replaceFirst("^([^.]+\\.\\d+[.-])0+(?=\\d)", "$1");
        return form(text).map(found -> new CaseSign(text));
    }

    private static Optional<Matcher> form(String text) {
        return Optional.of(PRESENT.matcher(text)).filter(Matcher::matches)
                .or(() -> Optional.of(FORMER.matcher(text)).filter(Matcher::matches));
    }

    private String part(String name) {
        return form(value).orElseThrow().group(name);
    }

    /** Of a two-digit year, which only the former form has, 11 and above are of the last century. */
    private int year() {
        int year = Integer.parseInt(part("year"));
        if (year > 99) {
            return year;
        }
        return year < FIRST_YEAR_OF_PRESENT_FORM ? 2000 + year : 1900 + year;
    }

    /** Initials say who works on a case, not which case it is. */
    public boolean isSameCaseAs(CaseSign other) {
        return withoutInitials().equals(other.withoutInitials());
    }

    public String withoutInitials() {
        return value.replaceFirst("(?<=\\.\\d{4})\\.\\p{Lu}+$", "");
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
