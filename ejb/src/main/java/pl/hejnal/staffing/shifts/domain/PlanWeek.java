package pl.hejnal.staffing.shifts.domain;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import pl.hejnal.kernel.OfficeZone;
import pl.hejnal.kernel.Refusal;

/** A week from Monday to Sunday. */
public record PlanWeek(LocalDate monday) {

    private static final int DAYS = 7;
    /** Nobody plans others, and holidays are not known of any. */
    private static final int FIRST_YEAR = 2000;

    private static final int LAST_YEAR = 2100;

    /** @throws Refusal {@code staffing.far} */
    public PlanWeek {
        if (monday.getDayOfWeek() != DayOfWeek.MONDAY) {
            throw new IllegalArgumentException("not a Monday");
        }
        if (monday.getYear() < FIRST_YEAR || monday.plusDays(DAYS - 1L).getYear() > LAST_YEAR) {
            throw new Refusal("staffing.far");
        }
    }

    /** The one in which this day is. */
    public static PlanWeek of(LocalDate day) {
        return new PlanWeek(day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY)));
    }

    public List<LocalDate> days() {
        return monday.datesUntil(monday.plusDays(DAYS)).toList();
    }

    public LocalDate sunday() {
        return monday.plusDays(DAYS - 1L);
    }

    public boolean contains(LocalDate day) {
        return !day.isBefore(monday) && !day.isAfter(sunday());
    }

    public PlanWeek plusWeeks(int weeks) {
        return new PlanWeek(monday.plusWeeks(weeks));
    }

    Instant begin() {
        return monday.atStartOfDay(OfficeZone.ZONE).toInstant();
    }

    Instant end() {
        return monday.plusDays(DAYS).atStartOfDay(OfficeZone.ZONE).toInstant();
    }
}
