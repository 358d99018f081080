package pl.hejnal.container.golden;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import pl.hejnal.calls.recovery.UnservedDesk;
import pl.hejnal.container.office.AsManager;
import pl.hejnal.container.office.DiallableNumbers;
import pl.hejnal.container.office.Rows;
import pl.hejnal.container.office.TestedOffice;
import pl.hejnal.container.reports.OfficePrices;
import pl.hejnal.reports.CallReport;
import pl.hejnal.reports.ReportQuestion;
import pl.hejnal.reports.cost.CostQuestion;
import pl.hejnal.reports.cost.CostReport;
import pl.hejnal.reports.cost.domain.Assumption;
import pl.hejnal.reports.cost.domain.CostFigure;
import pl.hejnal.reports.cost.domain.CostTable;
import pl.hejnal.reports.domain.Interval;
import pl.hejnal.reports.domain.Report;
import pl.hejnal.reports.reconciliation.ReconciliationReport;
import pl.hejnal.reports.reconciliation.domain.ReconciledDay;
import pl.hejnal.reports.reconciliation.domain.ReconciledFigure;

/** The golden set is told to the office by its counters, and the office says of it what stands on paper. */
@ExtendWith(ArquillianExtension.class)
class GoldenSetIT {

    private static final int AS_IT_HAPPENED = 2026;
    /** From March on the same dates and weekdays, and the clocks changed on the same days. */
    private static final int SHUFFLED = 2020;

    private static final long SEED = 1911;

    @Inject
    private ToldToOffice office;

    @Inject
    private CallReport reports;

    @Inject
    private ReconciliationReport reconciliation;

    @Inject
    private CostReport cost;

    @Inject
    private UnservedDesk unserved;

    @Inject
    private OfficePrices prices;

    @Inject
    private AsManager manager;

    @Inject
    private Rows rows;

    @Inject
    private DiallableNumbers numbers;

    @Deployment
    static EnterpriseArchive office() {
        return TestedOffice.withTests();
    }

    @BeforeEach
    void allowPolishNumbers() throws Exception {
        numbers.allowPolish();
        prices.setFirst();
    }

    @AfterEach
    void asBefore() {
        numbers.asBefore();
    }

    @Test
    void every_figure_is_what_stands_on_paper() throws Exception {
        assertNobodyElseCalled(AS_IT_HAPPENED);
        List<GoldenCall> calls = GoldenCalls.of(AS_IT_HAPPENED);
        new GoldenOrder(calls, office).asItHappened();
        assertReports(AS_IT_HAPPENED);
        assertReconciliation(AS_IT_HAPPENED);
        assertCost(AS_IT_HAPPENED);
        assertUnserved(calls);
    }

    @Test
    void told_in_another_order_and_twice_they_are_the_same() throws Exception {
        assertNobodyElseCalled(SHUFFLED);
        List<GoldenCall> calls = GoldenCalls.of(SHUFFLED);
        new GoldenOrder(calls, office).shuffled(new Random(SEED));
        assertReports(SHUFFLED);
        assertCost(SHUFFLED);
        assertUnserved(calls);
    }

    /** The figures of these days are those of the golden set alone. */
    private void assertNobodyElseCalled(int year) throws Exception {
        for (String month : List.of("03", "10")) {
            assertThat(callsOf("date_trunc('month', arrived_at, 'Europe/Warsaw') = timestamptz '" + year + "-" + month
                            + "-01 Europe/Warsaw'"))
                    .as("calls of that month before")
                    .isZero();
        }
        assertThat(callsOf("(arrived_at at time zone 'Europe/Warsaw')::date between '" + GoldenDay.W.in(year)
                        + "' and '" + GoldenDay.H.in(year) + "'"))
                .as("calls of those days before")
                .isZero();
    }

    private long callsOf(String when) throws Exception {
        return rows.number("select count(*) from phone_call where " + when);
    }

    private void assertReports(int year) throws Exception {
        List<String> differences = new ArrayList<>();
        for (GoldenTable table : GoldenTable.all()) {
            differences.addAll(table.differences(year, question -> manager.call(() -> reports.of(question))));
        }
        assertThat(differences).as("figures that differ").isEmpty();
        for (GoldenDay day : GoldenDay.values()) {
            for (Report report : Report.values()) {
                if (report.columns().equals(Report.CALLS.columns())) {
                    assertThat(total(report, day.in(year)))
                            .as("all calls of " + day + " below " + report)
                            .isEqualTo(total(Report.CALLS, day.in(year)));
                }
            }
        }
    }

    private Object total(Report report, LocalDate day) throws Exception {
        return manager.call(() -> reports.of(new ReportQuestion(report, Optional.of(Interval.DAY), day, day)))
                .total();
    }

    private void assertReconciliation(int year) throws Exception {
        Map<String, List<String>> told = new LinkedHashMap<>();
        told.put("day", names(ReconciledFigure.values()));
        for (GoldenDay day : GoldenDay.values()) {
            ReconciledDay found = manager.call(() -> reconciliation.between(day.in(year), day.in(year)))
                    .total();
            told.put(
                    day.name(),
                    Arrays.stream(ReconciledFigure.values())
                            .map(figure -> Long.toString(figure.of(found)))
                            .toList());
        }
        assertThat(told).isEqualTo(GoldenLists.lines(GoldenLists.RECONCILIATION));
    }

    private void assertCost(int year) throws Exception {
        Map<String, List<String>> told = new LinkedHashMap<>();
        told.put("month", names(CostFigure.values()));
        for (int month : List.of(3, 10)) {
            YearMonth asked = YearMonth.of(year, month);
            CostTable table = manager.call(() -> cost.of(new CostQuestion(asked, asked, Assumption.USUAL)));
            told.put(
                    Integer.toString(month),
                    Arrays.stream(CostFigure.values())
                            .map(figure -> figure.of(table.total())
                                    .map(value -> value.setScale(figure.unit().decimals(), RoundingMode.HALF_UP)
                                            .toPlainString())
                                    .orElse("-"))
                            .toList());
        }
        assertThat(told).isEqualTo(GoldenLists.lines(GoldenLists.COST));
    }

    private void assertUnserved(List<GoldenCall> calls) throws Exception {
        Map<String, List<String>> told = new LinkedHashMap<>();
        for (GoldenCall call : calls) {
            manager.call(() -> unserved.find(office.id(call)))
                    .ifPresent(found -> told.put(
                            call.name(),
                            List.of(
                                    found.reason().name(),
                                    found.made()
                                            .map(made -> made.remedy().name())
                                            .orElse("owed"))));
        }
        assertThat(told).isEqualTo(GoldenLists.lines(GoldenLists.UNSERVED));
    }

    private static List<String> names(Enum<?>[] figures) {
        return Arrays.stream(figures).map(Enum::name).toList();
    }
}
