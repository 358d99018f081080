package pl.hejnal.cases.domain;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The sign of a case as the office writes it: since 2011 {@code AB-I.123.77.2014}, perhaps with a clerk's initials
 * ({@code .JK}); before, {@code OR-05.0057-2642/09}, in council matters {@code OR-05.0057-2642/LXVI/09} (instruction for
 * municipal chanceries, Dz.U. 2011 no. 14 pos. 67).
 */
public record CaseSign(String value) implements Comparable<CaseSign> {

    private static final Pattern PRESENT =
            Pattern.compile("(\\p{Lu}{1,5}(?:-[\\p{Lu}\\d]{1,5}){0,3})\\.(\\d{1,5})\\.(\\d{1,6})\\.(\\d{4})(\\.\\p{Lu}{2,4})?");
    private static final Pattern FORMER =
            Pattern.compile("(\\p{Lu}{1,5}(?:-[\\p{Lu}\\d]{1,5}){0,3})\\.(\\d{1,5})-(\\d{1,6})(/[IVXLC]{1,8})?/(\\d{2})");

    public CaseSign {
        if (value == null || !PRESENT.matcher(value).matches() && !FORMER.matcher(value).matches()) {
            throw new IllegalArgumentException("not a case sign");
        }
    }

    /** Reads a sign however it was typed: in small letters, with blanks, with a comma for a dot. */
    public static Optional<CaseSign> parse(String typed) {
        if (typed == null || typed.length() > 60) {
            return Optional.empty();
        }
        String text = typed.replaceAll("\\s+", "").replace(',', '.').replace('–', '-').toUpperCase(Locale.ROOT);
        return PRESENT.matcher(text).matches() || FORMER.matcher(text).matches() ? Optional.of(new CaseSign(text))
                : Optional.empty();
    }

    /** By year, then unit, class and number, as registers are kept. */
    @Override
    public int compareTo(CaseSign other) {
        return key().compareTo(other.key());
    }

    private String key() {
        Matcher present = PRESENT.matcher(value);
        if (present.matches()) {
            return key(Integer.parseInt(present.group(4)), present.group(1), present.group(2), present.group(3));
        }
        Matcher former = FORMER.matcher(value);
        if (!former.matches()) {
            throw new IllegalStateException("checked when it was made");
        }
        return key(2000 + Integer.parseInt(former.group(5)), former.group(1), former.group(2), former.group(3));
    }

    private String key(int year, String unit, String kind, String number) {
        return String.format(Locale.ROOT, "%04d %s %5s %06d %s", year, unit, kind, Long.parseLong(number), value);
    }

    @Override
    public String toString() {
        return value;
    }
}
