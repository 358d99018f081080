package pl.hejnal.cases.domain;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A case sign as far as telephone keys can say it: the digits of its parts with a star between them. Letters cannot be
 * dialled, so one may fit several cases.
 *
 * @param unit the digits of the unit, empty where none were typed: {@code 01} of {@code AU-01}
 * @param parts class, number and year of four digits, between stars: {@code 6730*112*2026}
 */
public record SignKeys(String unit, String parts) {

    /** More than the longest sign has digits; nobody types more on purpose. */
    public static final int LONGEST = 24;
    private static final Pattern TYPED = Pattern.compile(
            "(?:(?<unit>\\d{1,5})\\*)?(?<class>\\d{1,5})\\*0*(?<number>[1-9]\\d{0,8})\\*(?<year>[12]\\d{3}|\\d{2})");
    private static final int LAST_SHORT_YEAR_OF_THIS_CENTURY = 50;

    /** Stars at the ends and doubled stars do no harm; a year may have two digits, as signs had before 2011. */
    public static Optional<SignKeys> parse(String typed) {
        if (typed == null || typed.length() > LONGEST) {
            return Optional.empty();
        }
        Matcher matcher = TYPED.matcher(typed.replaceAll("\\*+", "*").replaceAll("^\\*|\\*$", ""));
        return matcher.matches() ? Optional.of(new SignKeys(matcher.group("unit") == null ? "" : matcher.group("unit"),
                matcher.group("class") + "*" + matcher.group("number") + "*" + year(matcher.group("year"))))
                : Optional.empty();
    }

    /** The keys of a whole sign; a session of the council is no part of them. */
    public static SignKeys of(CaseSign sign) {
        return parse(sign.withoutInitials().replaceFirst("^[^.]*\\.", "").replaceFirst("/[A-Z]+/", "/")
                .replaceAll("[-./]", "*")).orElseThrow();
    }

    private static String year(String typed) {
        return typed.length() > 2 ? typed
                : (Integer.parseInt(typed) <= LAST_SHORT_YEAR_OF_THIS_CENTURY ? "20" : "19") + typed;
    }

    /** Whether nothing that was typed speaks against this case; {@link #parts} has been compared already. */
    boolean fitUnitOf(CaseSign sign) {
        return unit.isEmpty() || unit.equals(sign.value().replaceFirst("\\..*", "").replaceAll("\\D", ""));
    }

    /** What was typed, part by part, to be read back. */
    public List<String> spokenParts() {
        return List.of(((unit.isEmpty() ? "" : unit + "*") + parts).split("\\*"));
    }
}
