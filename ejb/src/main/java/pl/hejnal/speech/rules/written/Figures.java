package pl.hejnal.speech.rules.written;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;

/** Written figures as values; empty when they only look like one. */
public final class Figures {

    /** Hours and minutes in two groups; a dot between them is for those who know from the context that it is an hour. */
    public static final String TIME = "([01]?\\d|2[0-3])[:.]([0-5]\\d)";

    public static final String DASH = "\\s*[–—-]\\s*";
    /** At most nine digits, thousands with a blank between them or none. */
    public static final String NUMBER = "(\\d{1,3}(?:[ \\u00a0]\\d{3}){1,2}|\\d{1,9})";
    /** Since 2011, and before (instruction for municipal chanceries); see {@code CaseSign}. */
    public static final String SIGN =
            "(?<![\\p{L}\\d])(?:(?=\\d{0,9}\\p{Lu})[\\p{Lu}\\d]{1,10}(?:-[\\p{Lu}\\d]{1,10}){0,3}"
                    + "\\.\\d{1,5}|(?=\\d{0,9}\\p{L})[\\p{L}\\d]{1,10}(?:-[\\p{L}\\d]{1,10}){0,3}\\.\\d{3,5})[.-]\\d{1,9}"
                    + "(?:\\.\\d{1,6}(?=\\.\\d{4}))?(?:/[CLXVI]+)?[./]\\d{2,4}(?:\\.\\p{Lu}\\p{L}{1,4}\\d{0,2})?(?![\\p{L}\\d])";
    /** Nine digits in groups, perhaps with the country's code; an amount of that size is none. */
    public static final String PHONE = "(?<![\\d,.])\\+?(?:\\d{2}[ -])?(?:\\d{3}[ -]\\d{3}[ -]\\d{3}"
            + "|\\d{2}[ -]\\d{3}[ -]\\d{2}[ -]\\d{2})(?!\\d|[ \\u00a0]*(?:zł|PLN))";

    private Figures() {}

    public static LocalTime time(String hour, String minute) {
        return LocalTime.of(Integer.parseInt(hour), minute == null ? 0 : Integer.parseInt(minute));
    }

    public static Optional<LocalDate> date(String year, String month, String day) {
        try {
            return Optional.of(LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day)));
        } catch (DateTimeException none) {
            return Optional.empty();
        }
    }

    public static long number(String figures) {
        return Long.parseLong(figures.replaceAll("\\D", ""));
    }

    /** @param grosz one or two digits after the comma, or null; one digit is tens */
    public static BigDecimal money(String zloty, String grosz) {
        return new BigDecimal(number(zloty) + "." + (grosz == null ? "0" : grosz));
    }

    public static String onlyDigits(String written) {
        return written.replaceAll("\\D", "");
    }
}
