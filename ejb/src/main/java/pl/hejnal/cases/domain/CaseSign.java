package pl.hejnal.cases.domain;

import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The sign that an office writes on a case. Since 2011: unit, class of the uniform file plan, sequence in that class and
 * year, {@code AB-I.123.77.2014}, perhaps with the clerk's initials, {@code .JK} (Instrukcja kancelaryjna of 18 January
 * 2011, par. 5). Before: {@code OR-05.0057-2642/09}, in council matters with the session, {@code /LXVI/09}. Signs sort by
 * unit, then year, class and sequence.
 *
 * @param value the sign as it is printed: capitals, no blanks, no leading zeros in the sequence
 */
public record CaseSign(String value) implements Comparable<CaseSign> {

    private static final String UNIT = "(?<unit>\\p{Lu}{1,8}(?:-[\\p{Lu}\\d]{1,6}){0,3})";
    private static final Pattern SINCE_2011 = Pattern.compile(UNIT
            + "\\.(?<class>\\d{1,5})\\.(?<sequence>[1-9]\\d{0,8})\\.(?<year>2\\d{3})(?<initials>\\.\\p{Lu}{2,5})?");
    private static final Pattern BEFORE_2011 = Pattern.compile(UNIT
            + "\\.(?<class>\\d{1,5})-(?<sequence>[1-9]\\d{0,8})"
            + "(?:/(?=[MDCLXVI])M{0,3}(?:CM|CD|D?C{0,3})(?:XC|XL|L?X{0,3})(?:IX|IV|V?I{0,3}))?/(?<year>\\d{2})");
    private static final int FIRST_YEAR_OF_THE_NEW_FORM = 11;
    private static final int LONGEST_TYPED = 80;
    private static final Comparator<CaseSign> ORDER = Comparator.comparing(CaseSign::unit)
            .thenComparingInt(CaseSign::year).thenComparing(sign -> sign.part("class"))
            .thenComparingLong(CaseSign::sequence).thenComparing(CaseSign::value);

    public CaseSign {
        if (value == null || value.length() > LONGEST_TYPED || matcher(value).isEmpty()) {
            throw new IllegalArgumentException("not the sign of a case");
        }
    }

    /** Reads a sign however it was typed: small letters, any dash, blanks beside or instead of dots, leading zeros. */
    public static Optional<CaseSign> parse(String typed) {
        if (typed == null || typed.length() > LONGEST_TYPED) {
            return Optional.empty();
        }
        String text = typed.strip().toUpperCase(Locale.ROOT)
                .replaceAll("[\\u2010-\\u2015\\u2212]", "-")
                .replaceAll("\\s*([-./])\\s*", "$1")
                .replaceAll("\\s+", ".")
                .replaceAll("\\.$", "")
                // The sequence is what follows the class: zeros before it mean nothing, zeros of a class do.
                .replaceFirst("^([^.]+\\.\\d+[.-])0+(?=\\d)", "$1");
        return matcher(text).map(found -> new CaseSign(text));
    }

    private static Optional<Matcher> matcher(String text) {
        return Optional.of(SINCE_2011.matcher(text)).filter(Matcher::matches)
                .or(() -> Optional.of(BEFORE_2011.matcher(text)).filter(Matcher::matches));
    }

    private String part(String name) {
        return matcher(value).orElseThrow().group(name);
    }

    /** The organisational unit that gave the sign, for example {@code AB-I}. */
    public String unit() {
        return part("unit");
    }

    /** Two digits can only be a year before the new form: 11 and above are the last century. */
    public int year() {
        int year = Integer.parseInt(part("year"));
        if (year > 99) {
            return year;
        }
        return year < FIRST_YEAR_OF_THE_NEW_FORM ? 2000 + year : 1900 + year;
    }

    private long sequence() {
        return Long.parseLong(part("sequence"));
    }

    /** The sign alone: initials tell who works on a case, not which case it is. */
    public CaseSign withoutInitials() {
        return new CaseSign(value.replaceFirst("(?<=\\.\\d{4})\\.\\p{Lu}+$", ""));
    }

    /** Whether both are signs of one case, whoever works on it. */
    public boolean isSameCaseAs(CaseSign other) {
        return withoutInitials().equals(other.withoutInitials());
    }

    @Override
    public int compareTo(CaseSign other) {
        return ORDER.compare(this, other);
    }

    @Override
    public String toString() {
        return value;
    }
}
