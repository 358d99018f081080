package pl.hejnal.reports.staffing;

import java.time.Duration;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import pl.hejnal.kernel.Refusal;
import pl.hejnal.reports.domain.Interval;
import pl.hejnal.reports.domain.Targets;
import pl.hejnal.reports.staffing.domain.WhatIf;
import pl.hejnal.reports.staffing.domain.queueing.ServiceGoal;

/**
 * Which days a manager plans, and for what.
 *
 * @param interval a quarter of an hour, half an hour or an hour
 * @param from the first day
 * @param until the last day
 * @param weeks how far back calls are looked at
 */
public record StaffingQuestion(
        Interval interval, LocalDate from, LocalDate until, ServiceGoal goal, WhatIf whatIf, int weeks) {

    private static final Map<Interval, Duration> LENGTHS = Map.of(
            Interval.QUARTER, Duration.ofMinutes(15),
            Interval.HALF_HOUR, Duration.ofMinutes(30),
            Interval.HOUR, Duration.ofHours(1));

    /** Enough to be no chance, and not so many that a former way of working counts. */
    public static final int USUAL_WEEKS = 8;

    private static final int MOST_WEEKS = 26;
    private static final int MOST_DAYS = 7;
    /** Nobody asks about others, and holidays are not known of any. */
    private static final int FIRST_YEAR = 2000;

    private static final int LAST_YEAR = 2100;

    /**
     * @throws Refusal {@code report.backwards}, {@code staffing.too-long}, {@code staffing.far}, {@code staffing.interval},
     *     {@code staffing.weeks}
     */
    public StaffingQuestion {
        if (until.isBefore(from)) {
            throw new Refusal("report.backwards");
        }
        if (ChronoUnit.DAYS.between(from, until) >= MOST_DAYS) {
            throw new Refusal("staffing.too-long");
        }
        if (from.getYear() < FIRST_YEAR || until.getYear() > LAST_YEAR) {
            throw new Refusal("staffing.far");
        }
        if (!LENGTHS.containsKey(interval)) {
            throw new Refusal("staffing.interval");
        }
        if (weeks < 1 || weeks > MOST_WEEKS) {
            throw new Refusal("staffing.weeks");
        }
    }

    /** In which clerks can be planned. */
    public static List<Interval> intervals() {
        return List.of(Interval.QUARTER, Interval.HALF_HOUR, Interval.HOUR);
    }

    Duration length() {
        return Objects.requireNonNull(LENGTHS.get(interval));
    }

    /** What past intervals are measured by: the same T. */
    public Targets targets() {
        return new Targets(goal.within(), Targets.USUAL.shortAbandon());
    }
}
