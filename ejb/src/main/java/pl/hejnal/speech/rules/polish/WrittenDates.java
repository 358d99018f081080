package pl.hejnal.speech.rules.polish;

import static pl.hejnal.speech.rules.written.Figures.DASH;

import java.time.DayOfWeek;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import org.jspecify.annotations.Nullable;
import pl.hejnal.speech.rules.polish.Ordinals.Form;
import pl.hejnal.speech.rules.written.Figures;
import pl.hejnal.speech.rules.written.Reading;

/** Dates, years and days of the week in written Polish. */
final class WrittenDates {

    private static final String MONTHS = "(" + String.join("|", Calendar.MONTHS_GENITIVE) + ")";
    private static final String YEAR_SIGN = "(?:\\s*(?:r\\.|roku\\b))";
    private static final List<List<String>> DAYS = List.of(
            List.of("poniedziałek", "pon.", "pn."),
            List.of("wtorek", "wt."),
            List.of("środa", "śr."),
            List.of("czwartek", "czw."),
            List.of("piątek", "pt."),
            List.of("sobota", "sob."),
            List.of("niedziela", "niedz.", "nd."));
    private static final String DAY =
            "\\b(poniedziałek|pon\\.|pn\\.|wtorek|wt\\.|środa|śr\\.|czwartek|czw\\.|piątek|pt\\."
                    + "|sobota|sob\\.|niedziela|niedz\\.|nd\\.)";

    static final List<Reading> RULES = List.of(
            Reading.of(
                    "\\b(\\d{1,2})\\.(\\d{1,2})\\.(\\d{4})\\b" + YEAR_SIGN + "?",
                    f -> date(f.group(3), f.group(2), f.group(1))),
            Reading.of("\\b(\\d{4})-(\\d{2})-(\\d{2})\\b", f -> date(f.group(1), f.group(2), f.group(3))),
            Reading.of(
                    "\\b(\\d{1,2})" + DASH + "(\\d{1,2})\\s+(?=" + MONTHS + ")",
                    f -> day(f.group(1)) == null || day(f.group(2)) == null
                            ? null
                            : "od " + day(f.group(1)) + " do " + day(f.group(2)) + " "),
            Reading.of("\\b(\\d{1,2})\\s+" + MONTHS + "(?:\\s+(\\d{4})" + YEAR_SIGN + "?)?", WrittenDates::worded),
            Reading.of("\\b[Ww]\\s+(\\d{4})" + YEAR_SIGN, f -> Calendar.inYear(Integer.parseInt(f.group(1)))),
            Reading.of("\\b(\\d{4})" + YEAR_SIGN, f -> Calendar.ofYear(Integer.parseInt(f.group(1)))),
            Reading.of(DAY + DASH + DAY, f -> Calendar.fromTo(weekday(f.group(1)), weekday(f.group(2)))),
            Reading.of("\\b[Ww]e?\\s+" + DAY, f -> Calendar.on(weekday(f.group(1)))),
            Reading.of(DAY, f -> DAYS.get(weekday(f.group(1)).getValue() - 1).getFirst()));

    private WrittenDates() {}

    private static @Nullable String date(String year, String month, String day) {
        return Figures.date(year, month, day).map(Calendar::date).orElse(null);
    }

    private static @Nullable String worded(MatchResult found) {
        String day = day(found.group(1));
        if (day == null) {
            return null;
        }
        String year = found.group(3) == null ? "" : " " + Calendar.ofYear(Integer.parseInt(found.group(3)));
        return day + " " + found.group(2) + year;
    }

    private static @Nullable String day(String figures) {
        int day = Integer.parseInt(figures);
        return day < 1 || day > 31 ? null : Ordinals.say(day, Form.GENITIVE);
    }

    private static DayOfWeek weekday(String written) {
        String small = written.toLowerCase(Locale.ROOT);
        for (DayOfWeek day : DayOfWeek.values()) {
            if (DAYS.get(day.getValue() - 1).contains(small)) {
                return day;
            }
        }
        throw new IllegalArgumentException("not a day of the week: " + written);
    }
}
