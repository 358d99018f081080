package pl.hejnal.reports.domain;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import pl.hejnal.kernel.Refusal;

/** The days that a report may be asked for. */
public final class AskedDays {

    /** No office has calls of other years, and far ones are no moments of the database. */
    private static final int FIRST_YEAR = 1970;

    private static final int LAST_YEAR = 2200;

    private AskedDays() {}

    /**
     * @param until the last day
     * @param most days together
     * @throws Refusal {@code report.no-day}, {@code report.backwards}, {@code report.too-long}
     */
    public static void check(LocalDate from, LocalDate until, int most) {
        if (isFar(from) || isFar(until)) {
            throw new Refusal("report.no-day");
        }
        if (until.isBefore(from)) {
            throw new Refusal("report.backwards");
        }
        if (ChronoUnit.DAYS.between(from, until) >= most) {
            throw new Refusal("report.too-long");
        }
    }

    private static boolean isFar(LocalDate day) {
        return day.getYear() < FIRST_YEAR || day.getYear() > LAST_YEAR;
    }
}
