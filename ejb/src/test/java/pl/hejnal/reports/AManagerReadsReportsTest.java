package pl.hejnal.reports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import pl.hejnal.calls.counting.domain.Dimension;
import pl.hejnal.calls.counting.domain.Measure;
import pl.hejnal.kernel.Refusal;
import pl.hejnal.reports.ReportTable.Line;
import pl.hejnal.reports.domain.Interval;
import pl.hejnal.reports.domain.Metric;
import pl.hejnal.reports.domain.Report;
import pl.hejnal.reports.domain.Sums;
import pl.hejnal.testsupport.Injected;

class AManagerReadsReportsTest {

    private static final LocalDate MONDAY = LocalDate.of(2026, 11, 23);

    private final FiguresInMemory kept = new FiguresInMemory();

    @Test
    void quarters_are_added_up_to_the_hours_of_the_offices_clock() {
        kept.row(Dimension.ALL, "2026-11-23T08:00:00Z", "", sums(3, 2));
        kept.row(Dimension.ALL, "2026-11-23T08:45:00Z", "", sums(4, 1));
        kept.row(Dimension.ALL, "2026-11-23T09:00:00Z", "", sums(1, 1));
        assertThat(ask(Report.CALLS, Interval.HOUR, MONDAY, MONDAY).lines())
                .containsExactly(line("2026-11-23T08:00:00Z", "", 7, 3), line("2026-11-23T09:00:00Z", "", 1, 1));
    }

    @Test
    void the_hour_that_comes_twice_in_autumn_is_two_lines() {
        LocalDate sunday = LocalDate.of(2026, 10, 25);
        kept.row(Dimension.ALL, "2026-10-25T00:15:00Z", "", sums(3, 2));
        kept.row(Dimension.ALL, "2026-10-25T01:15:00Z", "", sums(4, 1));
        assertThat(ask(Report.CALLS, Interval.HOUR, sunday, sunday).lines())
                .containsExactly(line("2026-10-25T00:00:00Z", "", 3, 2), line("2026-10-25T01:00:00Z", "", 4, 1));
    }

    @Test
    void of_one_time_the_value_with_most_calls_stands_first() {
        kept.row(Dimension.MATTER, "2026-11-23T08:00:00Z", "KM-1", sums(1, 1));
        kept.row(Dimension.MATTER, "2026-11-23T08:15:00Z", "KM-2", sums(5, 1));
        kept.row(Dimension.MATTER, "2026-11-23T07:00:00Z", "KM-1", sums(1, 0));
        assertThat(ask(Report.MATTERS, Interval.HOUR, MONDAY, MONDAY).lines())
                .containsExactly(
                        line("2026-11-23T07:00:00Z", "KM-1", 1, 0),
                        line("2026-11-23T08:00:00Z", "KM-2", 5, 1),
                        line("2026-11-23T08:00:00Z", "KM-1", 1, 1));
    }

    @Test
    void a_value_that_lost_all_its_calls_to_another_has_no_line() {
        kept.row(Dimension.MATTER, "2026-11-23T08:00:00Z", "", sums(0, 0));
        kept.row(Dimension.MATTER, "2026-11-23T08:00:00Z", "KM-2", sums(1, 1));
        assertThat(ask(Report.MATTERS, Interval.HOUR, MONDAY, MONDAY).lines())
                .containsExactly(line("2026-11-23T08:00:00Z", "KM-2", 1, 1));
    }

    @Test
    void first_contact_resolution_is_what_is_left_of_those_who_did_not_have_to_call_again() {
        Sums sums = Sums.of(Map.of(Measure.ANSWERED, 10L, Measure.REPEAT_BASE, 8L, Measure.REPEATS, 2L));
        assertThat(Metric.REPEATS.of(sums)).hasValue(2);
        assertThat(Metric.REPEAT_RATE.of(sums)).hasValue(0.25);
        assertThat(Metric.FIRST_CONTACT_RESOLUTION.of(sums)).hasValue(0.75);
    }

    @Test
    void what_the_public_page_told_stands_beside_the_calls_of_its_time() {
        kept.row(
                Dimension.ALL,
                "2026-11-23T08:00:00Z",
                "",
                Sums.of(Map.of(
                        Measure.CALLS,
                        7L,
                        Measure.INCOMING,
                        6L,
                        Measure.ENTERED_MENU,
                        4L,
                        Measure.SETTLED_IN_MENU,
                        3L)));
        kept.row(
                Dimension.PAGE,
                "2026-11-23T08:45:00Z",
                "",
                Sums.of(Map.of(
                        Measure.PAGE_TOLD,
                        3L,
                        Measure.PAGE_UNAVAILABLE,
                        1L,
                        Measure.PAGE_NOT_RECOGNISED,
                        90L,
                        Measure.PAGE_REFUSED,
                        900L)));
        for (Interval interval : new Interval[] {Interval.HOUR, null}) {
            ReportTable table = ask(Report.DEFLECTION, interval, MONDAY, MONDAY);
            assertThat(table.lines()).hasSize(1);
            assertThat(Metric.CONTACTS.of(table.total())).hasValue(10);
            assertThat(Metric.DEFLECTION.of(table.total())).hasValue(0.6);
            assertThat(Metric.CONTAINMENT.of(table.total())).hasValue(0.75);
        }
    }

    @Test
    void where_no_caller_is_known_nobody_says_that_none_called_again() {
        Sums sums = Sums.of(Map.of(Measure.ANSWERED, 10L));
        assertThat(Metric.REPEATS.of(sums)).isEmpty();
        assertThat(Metric.REPEAT_BASE.of(sums)).isEmpty();
        assertThat(Metric.FIRST_CONTACT_RESOLUTION.of(sums)).isEmpty();
    }

    @Test
    void a_call_with_several_choices_is_once_in_the_total() {
        kept.row(Dimension.ALL, "2026-11-23T08:00:00Z", "", sums(3, 2));
        kept.row(Dimension.MENU_OPTION, "2026-11-23T08:00:00Z", "case", sums(3, 2));
        kept.row(Dimension.MENU_OPTION, "2026-11-23T08:00:00Z", "person", sums(2, 2));
        ReportTable table = ask(Report.MENU_OPTIONS, null, MONDAY, MONDAY);
        assertThat(table.lines()).hasSize(2);
        assertThat(table.total()).isEqualTo(sums(3, 2));
    }

    @Test
    void who_asks_for_one_day_does_not_get_its_neighbours() {
        kept.row(Dimension.ALL, "2026-11-22T22:45:00Z", "", sums(3, 2));
        kept.row(Dimension.ALL, "2026-11-22T23:00:00Z", "", sums(1, 1));
        kept.row(Dimension.ALL, "2026-11-23T23:00:00Z", "", sums(9, 9));
        assertThat(ask(Report.CALLS, Interval.DAY, MONDAY, MONDAY).total()).isEqualTo(sums(1, 1));
    }

    @Test
    void an_average_of_nothing_is_not_told() {
        assertThat(Metric.ASA.of(Sums.NONE)).isEmpty();
        assertThat(Metric.SERVICE_LEVEL.of(sums(3, 0))).isEmpty();
        assertThat(Metric.CALLS.of(Sums.NONE)).hasValue(0);
        assertThat(Metric.AVERAGE_TALK
                        .of(Sums.of(Map.of(Measure.TALK_MS, 90_500L, Measure.ANSWERED, 2L)))
                        .orElseThrow())
                .isEqualTo(45.25, within(0.000_1));
    }

    @ParameterizedTest
    @CsvSource({
        "CALLS, HOUR, 31, true",
        "CALLS, HOUR, 32, false",
        "MATTERS, QUARTER, 7, true",
        "MATTERS, QUARTER, 8, false",
        "MATTERS, DAY, 732, true",
        "MATTERS, DAY, 733, false",
        "CLERKS, MONTH, 3660, true",
        "CLERKS, YEAR, 3661, false"
    })
    void no_report_is_longer_than_anybody_reads(Report report, Interval interval, int days, boolean told) {
        LocalDate until = MONDAY.plusDays(days - 1L);
        if (told) {
            assertThat(ask(report, interval, MONDAY, until).lines()).isEmpty();
        } else {
            assertThatThrownBy(() -> ask(report, interval, MONDAY, until))
                    .isInstanceOf(Refusal.class)
                    .hasMessageContaining("report.too-long");
        }
    }

    @Test
    void a_time_that_ends_before_it_begins_is_refused() {
        assertThatThrownBy(() -> ask(Report.CALLS, null, MONDAY, MONDAY.minusDays(1)))
                .hasMessageContaining("report.backwards");
    }

    private ReportTable ask(Report report, Interval interval, LocalDate from, LocalDate until) {
        return Injected.with(new CallReport(), kept)
                .of(new ReportQuestion(report, Optional.ofNullable(interval), from, until));
    }

    private static Line line(String start, String value, long calls, long answered) {
        return new Line(Optional.of(Instant.parse(start)), value, sums(calls, answered));
    }

    private static Sums sums(long calls, long answered) {
        return Sums.of(Map.of(Measure.CALLS, calls, Measure.ANSWERED, answered));
    }
}
