package pl.hejnal.container.golden;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import pl.hejnal.calls.domain.facts.Outcome;
import pl.hejnal.reports.CallReport;
import pl.hejnal.reports.domain.Interval;
import pl.hejnal.reports.domain.Metric;
import pl.hejnal.reports.domain.Report;
import pl.hejnal.testsupport.Injected;

/** The golden set without a container: whoever adds a metric sees here in a second what is missing and what is told. */
class TheGoldenSetTest {

    private static final int YEAR = 2026;
    private static final int ORDERS = 40;
    /** What they are made of is not written down yet: on paper there is nothing to reckon. */
    private static final Set<Metric> NOT_MEASURED = Set.of(Metric.AHT, Metric.OCCUPANCY);

    /** Not of calls: ThePublicPageAnswersTest reckons them. */
    private static final Set<Metric> OF_THE_PAGE =
            Set.of(Metric.PAGE_TOLD, Metric.PAGE_UNAVAILABLE, Metric.PAGE_NOT_RECOGNISED, Metric.PAGE_REFUSED);

    /** Of other calls, too, and on paper nothing but 0: RepeatsAreCountedIT has callers who call again. */
    private static final Set<Metric> OF_OTHER_CALLS = Set.of(Metric.REPEATS, Metric.REPEAT_RATE);

    @Test
    void each_metric_has_a_value_that_was_reckoned_on_paper() {
        for (Metric metric : Metric.values()) {
            assertThat(GoldenTable.all().stream().anyMatch(table -> table.tells(metric)))
                    .as(metric + " has a golden value")
                    .isEqualTo(!NOT_MEASURED.contains(metric)
                            && !OF_THE_PAGE.contains(metric)
                            && !OF_OTHER_CALLS.contains(metric));
            assertThat(metric.isMeasured()).as(metric + " is measured").isEqualTo(!NOT_MEASURED.contains(metric));
        }
    }

    @Test
    void each_report_has_its_table_by_day_with_all_its_columns() {
        assertThat(GoldenTable.all().stream()
                        .filter(table -> table.interval() == Interval.DAY)
                        .map(GoldenTable::report))
                .containsExactlyInAnyOrder(Report.values());
        assertThat(GoldenTable.all())
                .allSatisfy(table ->
                        assertThat(table.columns()).isEqualTo(table.report().columns()));
    }

    @Test
    void each_outcome_occurs_and_so_does_each_fact() throws Exception {
        CallsInMemory office = new CallsInMemory();
        List<GoldenCall> calls = GoldenCalls.of(YEAR);
        new GoldenOrder(calls, office).asItHappened();
        assertThat(calls.stream()
                        .map(call -> office.found(call.name()).outcome())
                        .collect(Collectors.toSet()))
                .isEqualTo(Arrays.stream(Outcome.values())
                        .filter(outcome -> outcome != Outcome.IN_PROGRESS)
                        .collect(Collectors.toSet()));
        assertThat(calls.stream().flatMap(call -> call.facts().stream()).map(GoldenFact::verb))
                .contains(GoldenFact.Verb.values());
        assertThat(new HashSet<>(calls.stream().map(GoldenCall::name).toList())).hasSameSizeAs(calls);
    }

    @Test
    void what_reports_say_is_what_stands_on_paper() throws Exception {
        CallsInMemory office = new CallsInMemory();
        new GoldenOrder(GoldenCalls.of(YEAR), office).asItHappened();
        assertThat(differences(office)).isEmpty();
    }

    @Test
    void in_whatever_order_it_is_told_it_comes_to_the_same() throws Exception {
        for (int order = 0; order < ORDERS; order++) {
            CallsInMemory office = new CallsInMemory();
            new GoldenOrder(GoldenCalls.of(YEAR), office).shuffled(new Random(order));
            assertThat(differences(office)).as("order " + order).isEmpty();
        }
    }

    private static List<String> differences(CallsInMemory office) throws Exception {
        CallReport reports = Injected.with(new CallReport(), office);
        List<String> differences = new ArrayList<>();
        for (GoldenTable table : GoldenTable.all()) {
            differences.addAll(table.differences(YEAR, reports::of));
        }
        return differences;
    }
}
