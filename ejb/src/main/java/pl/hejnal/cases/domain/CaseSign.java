package pl.hejnal.cases.domain;

import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

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
    private static final Pattern LOOSE = Pattern.compile("(?<unit>\\p{Lu}{1,5}(?:[-./][\\p{Lu}\\d]{1,5}){0,3}?)"
            + "(?:[-./]|(?<=\\p{Lu})(?=\\d))(?<class>\\d{1,5})[-./](?<number>\\d{1,9})"
            + "(?:[-./](?<roman>[CLXVI]+))?[-./](?<year>\\d{2}|20\\d{2})(?:[-./]?(?<initials>\\p{Lu}{2,5}))?");
    /** Two digits that may be the present form's year without its century are not guessed at. */
    private static final Set<String> CENTURY = IntStream.rangeClosed(11, 79).mapToObj(String::valueOf)
            .collect(Collectors.toUnmodifiableSet());
    private static final int FIRST_YEAR_OF_PRESENT_FORM = 11;
    private static final int LONGEST_TYPED = 60;
    private static final Comparator<CaseSign> REGISTER = Comparator.comparingInt(CaseSign::year)
            .thenComparing(CaseSign::unit).thenComparing(sign -> sign.part("class"))
            .thenComparingInt(sign -> Integer.parseInt(sign.part("number"))).thenComparing(CaseSign::value);

    public CaseSign {
        if (value == null || form(value).isEmpty()) {
            throw new IllegalArgumentException("not a case sign");
        }
    }

    /**
     * Reads a sign however it was typed: small letters, any dash, any single separator, zeros
     * before the number.
     */
    public static Optional<CaseSign> parse(String typed) {
        if (typed == null || typed.length() > LONGEST_TYPED) {
            return Optional.empty();
        }
        String text = typed.strip().toUpperCase(Locale.ROOT).replace(',', '.').replaceAll("[\\\\\\\\\u2044\u2215]", "/")
                .replaceAll("[\\u2010-\\u2015\\u2212\\u00ad\\ufe58\\ufe63\\uff0d]", "-")
                .replaceAll("\\s*([-./])\\s*", "$1")
                .replaceAll("\\s+", ".")
                .replaceAll("\\.$", "")
                // Only the number's zeros mean nothing; those of a class, 0057, are part of it.
                .replaceFirst("^([^.]+\\.\\d+[.-])0+(?=\\d)", "$1");
        return form(text).map(found -> new CaseSign(text)).or(() -> loosely(text));
    }

    /** Any single separator for any other, or none before the class or the initials, where only one sign can be meant. */
    private static Optional<CaseSign> loosely(String text) {
        Matcher typed = LOOSE.matcher(text);
        if (!typed.matches()) {
            return Optional.empty();
        }
        String unit = typed.group("unit").replaceAll("[./]", "-");
        String number = typed.group("number").replaceFirst("^0+(?=\\d)", "");
        String year = typed.group("year");
        boolean present = year.length() > 2;
        if (present ? typed.group("roman") != null || Integer.parseInt(year) < FIRST_YEAR_OF_PRESENT_FORM + 2000
                : typed.group("initials") != null || CENTURY.contains(year)) {
            return Optional.empty();
        }
        String sign = present ? unit + "." + typed.group("class") + "." + number + "." + year
                + (typed.group("initials") == null ? "" : "." + typed.group("initials"))
                : unit + "." + typed.group("class") + "-" + number
                + (typed.group("roman") == null ? "" : "/" + typed.group("roman")) + "/" + year;
        return form(sign).map(found -> new CaseSign(sign));
    }

    private static Optional<Matcher> form(String text) {
        return Optional.of(PRESENT.matcher(text)).filter(Matcher::matches)
                .or(() -> Optional.of(FORMER.matcher(text)).filter(Matcher::matches));
    }

    /** The organisational unit's symbol: {@code KM-III}. */
    public String unit() {
        return part("unit");
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
