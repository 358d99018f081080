package pl.hejnal.reports.staffing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import pl.hejnal.calls.counting.domain.Dimension;
import pl.hejnal.calls.counting.domain.Grain;
import pl.hejnal.calls.counting.domain.Measure;
import pl.hejnal.hours.HoursDesk;
import pl.hejnal.hours.PolishHolidays;
import pl.hejnal.hours.domain.OpeningCalendar;
import pl.hejnal.hours.domain.OpeningPlace;
import pl.hejnal.hours.domain.OpeningSpan;
import pl.hejnal.hours.domain.WeekHours;
import pl.hejnal.kernel.OfficeZone;
import pl.hejnal.kernel.Refusal;
import pl.hejnal.reports.domain.CallFigures;
import pl.hejnal.reports.domain.Interval;
import pl.hejnal.reports.domain.Sums;
import pl.hejnal.reports.staffing.domain.Estimate;
import pl.hejnal.reports.staffing.domain.HistoryFixture;
import pl.hejnal.reports.staffing.domain.StaffingFigure;
import pl.hejnal.reports.staffing.domain.StaffingLine;
import pl.hejnal.reports.staffing.domain.WhatIf;
import pl.hejnal.reports.staffing.domain.queueing.ServiceGoal;
import pl.hejnal.testsupport.Injected;
import pl.hejnal.testsupport.SettableClock;

/** The line is open from 8:00 to 10:00 on working days; on Mondays at nine a hundred people want a clerk. */
class AManagerPlansClerksTest {

    private static final LocalDate MONDAY = LocalDate.parse("2026-11-30");

    private final HistoryFixture history = new HistoryFixture();
    private LocalDate asked = LocalDate.MIN;

    @Test
    void a_half_hour_has_the_clerks_that_the_textbook_asks_for() {
        fourMondays();
        StaffingPlan plan = plan("2026-11-29T12:00:00Z", question(WhatIf.NOTHING));
        assertThat(plan.lines()).hasSize(4);
        StaffingLine nine = plan.lines().get(2);
        assertThat(nine.interval().start()).isEqualTo(at("2026-11-30T09:00"));
        assertThat(nine.calls().orElseThrow()).isCloseTo(100, within(1e-9));
        assertThat(plan.handling()).isEqualTo(new Estimate(180, Estimate.Source.MEASURED));
        assertThat(figure(nine, StaffingFigure.CLERKS)).hasValue(14);
        assertThat(figure(nine, StaffingFigure.EXPECTED_LEVEL).orElseThrow()).isCloseTo(0.888_35, within(5e-6));
        assertThat(figure(nine, StaffingFigure.EXPECTED_ASA).orElseThrow()).isCloseTo(7.836, within(5e-4));
        assertThat(figure(nine, StaffingFigure.EXPECTED_OCCUPANCY).orElseThrow())
                .isCloseTo(0.714_286, within(5e-7));
    }

    @Test
    void patience_is_measured_and_asks_for_fewer() {
        fourMondays();
        StaffingPlan plan = plan("2026-11-29T12:00:00Z", question(WhatIf.NOTHING));
        // Four times 94 waits of 10 s and 6 of 60 s, by the 24 who hung up.
        assertThat(plan.patience().source()).isEqualTo(Estimate.Source.MEASURED);
        assertThat(plan.patience().seconds()).isCloseTo(216.666_667, within(1e-6));
        StaffingLine nine = plan.lines().get(2);
        assertThat(figure(nine, StaffingFigure.CLERKS_A)).hasValue(13);
    }

    @Test
    void an_open_line_has_somebody_though_nobody_called() {
        fourMondays();
        StaffingPlan plan = plan("2026-11-29T12:00:00Z", question(WhatIf.NOTHING));
        StaffingLine eight = plan.lines().getFirst();
        assertThat(eight.calls()).hasValue(0);
        assertThat(figure(eight, StaffingFigure.CLERKS)).hasValue(1);
        assertThat(figure(eight, StaffingFigure.EXPECTED_LEVEL)).hasValue(1);
        assertThat(plan.mostClerks()).isEqualTo(14);
        assertThat(plan.calls()).isCloseTo(100, within(1e-9));
        assertThat(plan.work()).isEqualTo(Duration.ofMinutes(30 * (14 + 3)));
    }

    @ParameterizedTest
    @CsvSource({"0, 180, 14", "10, 180, 15", "-100, 180, 1", "0, 90, 8", "0, 360, 25"})
    void what_if_changes_volume_and_handling(int volume, double handling, double clerks) {
        fourMondays();
        WhatIf whatIf = new WhatIf(volume, OptionalDouble.of(handling), OptionalDouble.empty());
        StaffingLine nine =
                plan("2026-11-29T12:00:00Z", question(whatIf)).lines().get(2);
        assertThat(figure(nine, StaffingFigure.CLERKS)).hasValue(clerks);
    }

    @Test
    void what_is_over_has_what_it_came_to_beside_it() {
        fourMondays();
        history.row(
                at("2026-11-30T08:00"),
                Map.of(
                        Measure.CALLS, 12L,
                        Measure.OFFERED, 10L,
                        Measure.ANSWERED, 8L,
                        Measure.ABANDONED_WAITING, 2L,
                        Measure.WAIT_ANSWERED_MS, 80_000L));
        List<StaffingLine> lines =
                plan("2026-11-30T07:45:00Z", question(WhatIf.NOTHING)).lines();
        assertThat(figure(lines.get(0), StaffingFigure.ACTUAL_CALLS)).hasValue(10);
        assertThat(figure(lines.get(0), StaffingFigure.ACTUAL_ASA)).hasValue(10);
        assertThat(figure(lines.get(0), StaffingFigure.ACTUAL_ABANDONED)).hasValue(0.2);
        assertThat(lines.get(1).actual()).as("it goes on").isEmpty();
        assertThat(figure(lines.get(1), StaffingFigure.ACTUAL_CALLS)).isEmpty();
    }

    @Test
    void nothing_is_foretold_from_nothing() {
        StaffingPlan plan = plan("2026-11-29T12:00:00Z", question(WhatIf.NOTHING));
        assertThat(plan.handling()).isEqualTo(new Estimate(180, Estimate.Source.ASSUMED));
        assertThat(plan.lines())
                .hasSize(4)
                .allMatch(line -> line.waiting().isEmpty()
                        && line.leaving().isEmpty()
                        && line.actual().isEmpty());
        assertThat(plan.mostClerks()).isZero();
    }

    @Test
    void on_a_holiday_nobody_is_needed() {
        LocalDate independence = LocalDate.parse("2026-11-11");
        StaffingQuestion question =
                new StaffingQuestion(Interval.HOUR, independence, independence, ServiceGoal.USUAL, WhatIf.NOTHING, 8);
        assertThat(plan("2026-11-02T12:00:00Z", question).lines()).isEmpty();
    }

    @Test
    void closed_days_are_known_as_far_back_as_calls_are_looked_at() {
        plan("2026-11-29T12:00:00Z", question(WhatIf.NOTHING));
        assertThat(asked).isEqualTo(LocalDate.parse("2026-10-04"));
    }

    @ParameterizedTest
    @CsvSource({
        "HALF_HOUR, 2026-11-30, 2026-11-29, 8, report.backwards",
        "HALF_HOUR, 2026-11-30, 2026-12-07, 8, staffing.too-long",
        "HALF_HOUR, 1999-12-31, 1999-12-31, 8, staffing.far",
        "HALF_HOUR, 9999-12-31, 9999-12-31, 8, staffing.far",
        "DAY, 2026-11-30, 2026-11-30, 8, staffing.interval",
        "HOUR, 2026-11-30, 2026-11-30, 0, staffing.weeks",
        "HOUR, 2026-11-30, 2026-11-30, 27, staffing.weeks"
    })
    void what_cannot_be_planned_is_refused(Interval interval, LocalDate from, LocalDate until, int weeks, String code) {
        assertThatThrownBy(() -> new StaffingQuestion(interval, from, until, ServiceGoal.USUAL, WhatIf.NOTHING, weeks))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining(code);
    }

    @ParameterizedTest
    @CsvSource({"901, 180, 180", "-101, 180, 180", "0, 0, 180", "0, 180, 7201"})
    void what_cannot_be_is_no_what_if(int volume, double handling, double patience) {
        OptionalDouble longHandling = OptionalDouble.of(handling);
        OptionalDouble longPatience = OptionalDouble.of(patience);
        assertThatThrownBy(() -> new WhatIf(volume, longHandling, longPatience))
                .hasMessageContaining("staffing.what-if");
    }

    /** 60 and 40 in two quarters, 94 of them answered after 10 s and talked with for 180 s, 6 gone after 60 s. */
    private void fourMondays() {
        for (String monday : List.of("2026-11-02", "2026-11-09", "2026-11-16", "2026-11-23")) {
            history.row(at(monday + "T09:00"), counts(60, 57, 3)).row(at(monday + "T09:15"), counts(40, 37, 3));
        }
    }

    private static Map<Measure, Long> counts(long offered, long answered, long abandoned) {
        Map<Measure, Long> counts = new EnumMap<>(Measure.class);
        counts.put(Measure.CALLS, offered);
        counts.put(Measure.OFFERED, offered);
        counts.put(Measure.ANSWERED, answered);
        counts.put(Measure.TALK_MS, answered * 180_000);
        counts.put(Measure.WAIT_ANSWERED_MS, answered * 10_000);
        counts.put(Measure.ABANDONED_WAITING, abandoned);
        counts.put(Measure.WAIT_ABANDONED_MS, abandoned * 60_000);
        return counts;
    }

    private static StaffingQuestion question(WhatIf whatIf) {
        return new StaffingQuestion(Interval.HALF_HOUR, MONDAY, MONDAY, ServiceGoal.USUAL, whatIf, 8);
    }

    private static OptionalDouble figure(StaffingLine line, StaffingFigure figure) {
        return figure.of(line, question(WhatIf.NOTHING).targets());
    }

    private StaffingPlan plan(String now, StaffingQuestion question) {
        PolishHolidays holidays = new PolishHolidays();
        HoursDesk hours = new HoursDesk() {
            @Override
            public OpeningCalendar calendar(OpeningPlace place, LocalDate from) {
                asked = from;
                return new OpeningCalendar(week(), Set.of(), Optional.of(holidays), OfficeZone.ZONE);
            }
        };
        return Injected.with(new StaffingDesk(), new Kept(history.rows()), hours, holidays, new SettableClock(now))
                .plan(question);
    }

    private static WeekHours week() {
        Map<DayOfWeek, List<OpeningSpan>> days = new EnumMap<>(DayOfWeek.class);
        Arrays.stream(DayOfWeek.values())
                .filter(day -> day.compareTo(DayOfWeek.SATURDAY) < 0)
                .forEach(day -> days.put(day, List.of(OpeningSpan.parse("8:00-10:00"))));
        return new WeekHours(days);
    }

    private static Instant at(String clock) {
        return LocalDateTime.parse(clock).atZone(OfficeZone.ZONE).toInstant();
    }

    /** Only what was asked for, as the database answers. */
    private record Kept(List<Row> rows) implements CallFigures {

        @Override
        public List<Row> rows(Dimension dimension, Grain grain, Instant from, Instant until, Collection<String> names) {
            assertThat(List.of(dimension, grain)).isEqualTo(List.of(Dimension.ALL, Grain.QUARTER));
            return rows.stream()
                    .filter(row -> !row.start().isBefore(from) && row.start().isBefore(until))
                    .map(row -> new Row(row.start(), row.value(), only(row.sums(), names)))
                    .toList();
        }

        private static Sums only(Sums sums, Collection<String> names) {
            Map<String, Long> counts = new HashMap<>(sums.counts());
            counts.keySet().retainAll(names);
            return new Sums(counts);
        }

        @Override
        public List<Row> rows(
                Dimension dimension, Interval interval, Instant from, Instant until, Collection<String> names) {
            throw new UnsupportedOperationException("quarters of an hour are asked for");
        }

        @Override
        public List<Total> totals(
                Dimension dimension, Grain grain, Instant from, Instant until, Collection<String> names) {
            throw new UnsupportedOperationException("no totals are asked for");
        }
    }
}
