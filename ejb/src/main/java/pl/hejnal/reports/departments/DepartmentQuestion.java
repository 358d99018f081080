package pl.hejnal.reports.departments;

import java.time.Instant;
import java.time.LocalDate;
import pl.hejnal.kernel.OfficeZone;
import pl.hejnal.kernel.Refusal;
import pl.hejnal.reports.cost.domain.Assumption;
import pl.hejnal.reports.domain.AskedDays;

/**
 * Of which days it is told what departments said. A call belongs to the day on which it arrived.
 *
 * @param until the last day
 */
public record DepartmentQuestion(LocalDate from, LocalDate until, Assumption assumption) {

    private static final int MOST_DAYS = 3_660;

    /** @throws Refusal {@code report.no-day}, {@code report.backwards}, {@code report.too-long} for more than ten years */
    public DepartmentQuestion {
        AskedDays.check(from, until, MOST_DAYS);
    }

    Instant begin() {
        return from.atStartOfDay(OfficeZone.ZONE).toInstant();
    }

    Instant end() {
        return until.plusDays(1).atStartOfDay(OfficeZone.ZONE).toInstant();
    }
}
