package pl.hejnal.reports.drilldown;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import pl.hejnal.calls.counting.domain.Dimension;
import pl.hejnal.calls.domain.facts.Outcome;
import pl.hejnal.kernel.Refusal;
import pl.hejnal.reports.domain.Interval;
import pl.hejnal.reports.domain.Metric;
import pl.hejnal.reports.domain.Targets;
import pl.hejnal.reports.drilldown.CallListQuestion.Line;
import pl.hejnal.reports.drilldown.domain.CallFilter;
import pl.hejnal.reports.drilldown.domain.FigureCells;

class AFigureIsOpenedTest {

    private static final LocalDate MONDAY = LocalDate.of(2026, 11, 23);
    /** Rings, transfers, answers of a page; and what nearly every call is, which no call is marked as. */
    private static final Set<Metric> OF_OTHER_THINGS = EnumSet.of(
            Metric.RINGS_UNANSWERED,
            Metric.TRANSFERS,
            Metric.PAGE_TOLD,
            Metric.PAGE_UNAVAILABLE,
            Metric.PAGE_NOT_RECOGNISED,
            Metric.PAGE_REFUSED,
            Metric.CONTACTS,
            Metric.INCOMING,
            Metric.ENTERED_MENU);

    @Test
    void behind_a_cell_stand_the_calls_of_its_value_that_are_counted_so() {
        CallFilter filter =
                ask(Map.of(Dimension.QUEUE, "office"), Metric.ANSWERED).filter();
        assertThat(filter.all()).containsExactly("ANSWERED", "QUEUE=office");
        assertThat(filter.oneOf()).isEmpty();
        assertThat(filter.figure()).isEqualTo(new FigureCells(Dimension.QUEUE, "office", Set.of("ANSWERED"), true));
    }

    @Test
    void behind_all_calls_stand_all_calls() {
        CallFilter filter = ask(Map.of(), Metric.CALLS).filter();
        assertThat(filter.all()).isEmpty();
        assertThat(filter.figure()).isEqualTo(new FigureCells(Dimension.ALL, "", Set.of("CALLS"), true));
    }

    @Test
    void what_is_not_known_is_a_value_too() {
        assertThat(ask(Map.of(Dimension.MATTER, ""), Metric.CALLS).filter().all())
                .containsExactly("MATTER=");
    }

    @Test
    void short_abandons_are_those_of_the_buckets_up_to_the_limit() {
        CallFilter filter = ask(Map.of(), Metric.ABANDONED_SHORT).filter();
        assertThat(filter.oneOf())
                .containsExactlyInAnyOrder(
                        "WAIT_ABANDONED@0",
                        "WAIT_ABANDONED@1",
                        "WAIT_ABANDONED@2",
                        "WAIT_ABANDONED@3",
                        "WAIT_ABANDONED@5");
        assertThat(filter.figure().exact()).isTrue();
    }

    @Test
    void between_two_limits_short_abandons_are_reckoned_and_no_calls() {
        assertThat(Metric.ABANDONED_SHORT.callNames(Dimension.ALL, new Targets(20, 7)))
                .isEmpty();
    }

    @Test
    void what_a_clerk_handled_is_theirs_alone() {
        CallFilter filter = ask(Map.of(Dimension.CLERK, "anna"), Metric.HANDLED).filter();
        assertThat(filter.all()).containsExactly("CLERK=anna", "CLERK=anna HANDLED");
        assertThat(filter.figure()).isEqualTo(new FigureCells(Dimension.CLERK, "anna", Set.of("HANDLED"), true));
    }

    @Test
    void without_the_clerk_it_is_what_anybody_handled_and_no_figure_counts_it() {
        CallFilter filter = ask(Map.of(), Metric.HANDLED).filter();
        assertThat(filter.all()).containsExactly("HANDLED");
        assertThat(filter.figure()).isEqualTo(new FigureCells(Dimension.ALL, "", Set.of("CALLS"), false));
    }

    @Test
    void a_teams_calls_are_those_on_which_one_of_it_talked_whichever() {
        CallFilter filter = ask(Map.of(Dimension.TEAM, "7"), Metric.HANDLED).filter();
        assertThat(filter.team()).contains("7");
        assertThat(filter.all()).containsExactly("HANDLED");
        assertThat(filter.figure()).isEqualTo(new FigureCells(Dimension.ALL, "", Set.of("CALLS"), false));
    }

    @Test
    void of_one_clerk_in_a_team_they_are_found_where_the_clerks_are() {
        CallFilter filter = ask(Map.of(Dimension.TEAM, "", Dimension.CLERK, "anna"), Metric.HANDLED)
                .filter();
        assertThat(filter.team()).contains("");
        assertThat(filter.all()).containsExactly("CLERK=anna", "CLERK=anna HANDLED");
        assertThat(filter.figure()).isEqualTo(new FigureCells(Dimension.CLERK, "anna", Set.of("HANDLED"), false));
    }

    @Test
    void several_filters_are_looked_for_where_one_of_their_figures_is() {
        CallFilter filter = ask(Map.of(Dimension.QUEUE, "office", Dimension.LANGUAGE, "en"), Metric.ANSWERED)
                .filter();
        assertThat(filter.all()).containsExactly("ANSWERED", "LANGUAGE=en", "QUEUE=office");
        assertThat(filter.figure().exact()).isFalse();
        assertThat(filter.figure().names()).containsExactly("ANSWERED");
    }

    @Test
    void an_outcome_is_a_filter_of_its_own() {
        CallFilter filter = new CallListQuestion(
                        MONDAY,
                        MONDAY,
                        Optional.empty(),
                        Map.of(),
                        Optional.empty(),
                        Optional.of(Outcome.FAILED),
                        Targets.USUAL)
                .filter();
        assertThat(filter.all()).containsExactly("FAILED");
        assertThat(filter.figure()).isEqualTo(new FigureCells(Dimension.ALL, "", Set.of("FAILED"), true));
    }

    @ParameterizedTest
    @EnumSource(Metric.class)
    void every_number_of_calls_can_be_opened_and_nothing_else(Metric metric) {
        boolean calls = Stream.of(Dimension.ALL, Dimension.CLERK)
                .anyMatch(by -> !metric.callNames(by, Targets.USUAL).isEmpty());
        assertThat(calls).isEqualTo(metric.unit() == Metric.Unit.COUNT && !OF_OTHER_THINGS.contains(metric));
        if (!calls) {
            assertThatThrownBy(() -> ask(Map.of(), metric))
                    .isInstanceOf(Refusal.class)
                    .hasMessageContaining("report.no-calls");
        }
    }

    @ParameterizedTest
    @CsvSource({
        "HOUR, 2026-11-23T09:00:00Z, 2026-11-23T09:00:00Z, 2026-11-23T10:00:00Z",
        // A week that began before the period is told from the period's first day on.
        "WEEK, 2026-11-22T23:00:00Z, 2026-11-22T23:00:00Z, 2026-11-23T23:00:00Z",
        "MONTH, 2026-10-31T23:00:00Z, 2026-11-22T23:00:00Z, 2026-11-23T23:00:00Z",
        // A line outside of the days has no time at all.
        "HOUR, 2026-11-20T09:00:00Z, 2026-11-22T23:00:00Z, 2026-11-22T23:00:00Z"
    })
    void a_line_is_its_interval_within_the_days(Interval interval, Instant start, Instant from, Instant until) {
        CallFilter filter = new CallListQuestion(
                        MONDAY,
                        MONDAY,
                        Optional.of(new Line(interval, start)),
                        Map.of(),
                        Optional.of(Metric.CALLS),
                        Optional.empty(),
                        Targets.USUAL)
                .filter();
        assertThat(filter.from()).isEqualTo(from);
        assertThat(filter.until()).isEqualTo(until);
    }

    private static CallListQuestion ask(Map<Dimension, String> values, Metric metric) {
        return new CallListQuestion(
                MONDAY, MONDAY, Optional.empty(), values, Optional.of(metric), Optional.empty(), Targets.USUAL);
    }
}
