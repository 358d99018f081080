package pl.hejnal.staffing.shifts.domain;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import java.util.function.Predicate;
import pl.hejnal.identity.domain.Login;
import pl.hejnal.kernel.OfficeZone;
import pl.hejnal.staffing.shifts.domain.PlanWarning.Rule;

/**
 * Holds a week's plan against the labour code and the office's own calendar. Breaks count as working time, as those of art. 134
 * do. Lengths are real ones: a night in which the clock is put back has an hour more.
 *
 * @param closed days on which the call line is closed whatever the week says
 * @param holiday days that the law sets free
 */
public record PlanCheck(Predicate<LocalDate> closed, Predicate<LocalDate> holiday) {

    /** So many days before a week and after it have a part in what is said of it. */
    public static final int BESIDE = 2;

    private static final Duration DAILY_REST = Duration.ofHours(11);
    private static final Duration WEEKLY_REST = Duration.ofHours(35);
    private static final Duration DAILY_HOURS = Duration.ofHours(8);
    private static final Duration WEEKLY_HOURS = Duration.ofHours(40);
    private static final Duration DAY = Duration.ofHours(24);

    private record Work(LocalDate day, Instant begin, Instant end, Instant nextDay) {

        static Work of(PlanCell cell, DayPlan.Shift shift) {
            ShiftHours hours = shift.hours();
            return new Work(
                    cell.day(),
                    hours.begin(cell.day()),
                    hours.end(cell.day()),
                    // The same time of the next day, so that a change of the clock makes no overtime of an ordinary
                    // week.
                    cell.day()
                            .plusDays(1)
                            .atTime(hours.start())
                            .atZone(OfficeZone.ZONE)
                            .toInstant());
        }

        Duration length() {
            return Duration.between(begin, end);
        }

        Duration within(Instant from, Instant until) {
            Instant first = begin.isAfter(from) ? begin : from;
            Instant last = end.isBefore(until) ? end : until;
            return last.isAfter(first) ? Duration.between(first, last) : Duration.ZERO;
        }
    }

    /**
     * By clerk and day, the most important first.
     *
     * @param cells of the week and of {@link #BESIDE} days around it
     */
    public List<PlanWarning> of(PlanWeek week, List<PlanCell> cells) {
        List<PlanWarning> all = new ArrayList<>();
        cells.stream()
                .collect(groupingBy(PlanCell::clerk, TreeMap::new, toList()))
                .forEach((clerk, own) -> ofClerk(clerk, week, own, all));
        return all.stream()
                .filter(warning -> week.contains(warning.day()))
                .sorted(Comparator.comparing(PlanWarning::clerk)
                        .thenComparing(PlanWarning::day)
                        .thenComparing(PlanWarning::rule))
                .toList();
    }

    private void ofClerk(Login clerk, PlanWeek week, List<PlanCell> own, List<PlanWarning> all) {
        List<Work> work = own.stream()
                .flatMap(cell -> cell.shift().map(shift -> Work.of(cell, shift)).stream())
                .sorted(Comparator.comparing(Work::begin))
                .toList();
        for (int at = 0; at < work.size(); at++) {
            Work one = work.get(at);
            if (at > 0) {
                between(clerk, work.get(at - 1), one, all);
            }
            ofDay(clerk, one, work, all);
        }
        absent(clerk, own, work, all);
        ofWeek(clerk, week, work, all);
    }

    private static void between(Login clerk, Work before, Work one, List<PlanWarning> all) {
        Duration rest = Duration.between(before.end(), one.begin());
        if (rest.isNegative()) {
            all.add(new PlanWarning(clerk, one.day(), Rule.TWICE, Duration.ZERO));
        } else if (rest.compareTo(DAILY_REST) < 0) {
            all.add(new PlanWarning(clerk, one.day(), Rule.DAILY_REST, rest));
        }
    }

    private void ofDay(Login clerk, Work one, List<Work> work, List<PlanWarning> all) {
        Duration rest = DAY.minus(one.length());
        if (rest.compareTo(DAILY_REST) < 0) {
            all.add(new PlanWarning(clerk, one.day(), Rule.DAILY_REST, rest));
        }
        Duration worked = work.stream()
                .map(other -> other.within(one.begin(), one.nextDay()))
                .reduce(Duration.ZERO, Duration::plus);
        if (worked.compareTo(DAILY_HOURS) > 0) {
            all.add(new PlanWarning(clerk, one.day(), Rule.DAILY_HOURS, worked));
        }
        if (holiday.test(one.day())) {
            all.add(new PlanWarning(clerk, one.day(), Rule.HOLIDAY, Duration.ZERO));
        } else if (closed.test(one.day())) {
            all.add(new PlanWarning(clerk, one.day(), Rule.CLOSED_DAY, Duration.ZERO));
        }
    }

    private static void absent(Login clerk, List<PlanCell> own, List<Work> work, List<PlanWarning> all) {
        own.stream()
                .filter(cell -> cell.shift().isEmpty())
                .map(PlanCell::day)
                .filter(day -> {
                    Instant from = day.atStartOfDay(OfficeZone.ZONE).toInstant();
                    Instant until =
                            day.plusDays(1).atStartOfDay(OfficeZone.ZONE).toInstant();
                    return work.stream()
                            .anyMatch(one -> !one.within(from, until).isZero());
                })
                .forEach(day -> all.add(new PlanWarning(clerk, day, Rule.TWICE, Duration.ZERO)));
    }

    private static void ofWeek(Login clerk, PlanWeek week, List<Work> work, List<PlanWarning> all) {
        Duration planned = work.stream()
                .filter(one -> week.contains(one.day()))
                .map(Work::length)
                .reduce(Duration.ZERO, Duration::plus);
        if (planned.compareTo(WEEKLY_HOURS) > 0) {
            all.add(new PlanWarning(clerk, week.monday(), Rule.WEEKLY_HOURS, planned));
        }
        Duration rest = longestRest(week, work);
        if (rest.compareTo(WEEKLY_REST) < 0) {
            all.add(new PlanWarning(clerk, week.monday(), Rule.WEEKLY_REST, rest));
        }
    }

    private static Duration longestRest(PlanWeek week, List<Work> work) {
        Duration longest = Duration.ZERO;
        Instant free = week.begin();
        for (Work one : work) {
            if (one.within(week.begin(), week.end()).isZero()) {
                continue;
            }
            longest = longer(longest, Duration.between(free, one.begin()));
            free = one.end().isAfter(free) ? one.end() : free;
        }
        return longer(longest, Duration.between(free, week.end()));
    }

    private static Duration longer(Duration one, Duration other) {
        return one.compareTo(other) >= 0 ? one : other;
    }
}
