package pl.hejnal.container.figures;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import pl.hejnal.calls.counting.domain.Dimension;
import pl.hejnal.calls.counting.domain.Measure;
import pl.hejnal.calls.reading.CallView;
import pl.hejnal.container.office.AsManager;
import pl.hejnal.container.office.DiallableNumbers;
import pl.hejnal.container.office.Rows;
import pl.hejnal.container.office.TestedOffice;
import pl.hejnal.reports.CallReport;
import pl.hejnal.reports.ReportQuestion;
import pl.hejnal.reports.ReportTable.Line;
import pl.hejnal.reports.domain.Interval;
import pl.hejnal.reports.domain.Metric;
import pl.hejnal.reports.domain.Report;
import pl.hejnal.reports.domain.Targets;
import pl.hejnal.reports.drilldown.CallListPage;
import pl.hejnal.reports.drilldown.CallListQuestion;
import pl.hejnal.reports.drilldown.CallsBehindFigures;

/** Whoever opens a figure finds as many calls as it says, whatever is counted and by whatever. */
@ExtendWith(ArquillianExtension.class)
class EachFigureIsItsCallsIT {

    private static final int PAGE = 7;
    /** Of each dimension; there are many hours of a week, each with a few calls. */
    private static final int VALUES = 6;

    /** Some of the intervals by each dimension, and all of them once. */
    private static final Map<Report, List<Interval>> LINES = Map.of(
            Report.CALLS, List.of(Interval.QUARTER, Interval.HOUR, Interval.DAY, Interval.WEEK, Interval.MONTH),
            Report.QUEUES, List.of(Interval.HOUR, Interval.DAY),
            Report.CLERKS, List.of(Interval.DAY, Interval.MONTH));

    private static final String OF_DAYS =
            " from call_figure_now where grain = 'DAY' and start >= '2026-09-14 22:00+00' and start < '2026-09-16 22:00+00'";

    @Inject
    private CallsOfEveryFate all;

    @Inject
    private CallsBehindFigures behind;

    @Inject
    private CallReport reports;

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

    /** One of the calls asks to be called back. */
    @BeforeEach
    void allowPolishNumbers() {
        numbers.allowPolish();
    }

    @AfterEach
    void asBefore() {
        numbers.asBefore();
    }

    @Test
    void as_many_calls_stand_behind_a_figure_as_it_says() throws Exception {
        all.happen();
        Set<Metric> opened = EnumSet.noneOf(Metric.class);
        for (Dimension dimension : EnumSet.complementOf(EnumSet.of(Dimension.PAGE, Dimension.TEAM))) {
            int figures = 0;
            for (String value : rows.lines("select distinct value" + OF_DAYS + " and dimension = '" + dimension
                    + "' order by value limit " + VALUES)) {
                Map<Dimension, String> values = dimension == Dimension.ALL ? Map.of() : Map.of(dimension, value);
                for (Metric metric : Metric.values()) {
                    Set<String> names = metric.callNames(dimension, Targets.USUAL);
                    if (names.isEmpty()) {
                        continue;
                    }
                    long figure = rows.number("select coalesce(sum("
                            + names.stream()
                                    .map(name -> "coalesce((counts ->> '" + name + "')::bigint, 0)")
                                    .collect(Collectors.joining(" + "))
                            + "), 0)" + OF_DAYS + " and dimension = '" + dimension + "' and value = '" + value + "'");
                    assertBehind(question(Optional.empty(), values, metric), figure);
                    if (figure > 0) {
                        figures++;
                        opened.add(metric);
                    }
                }
            }
            assertThat(figures).as("figures by " + dimension).isPositive();
        }
        assertThat(opened)
                .as("numbers of calls of which there were some")
                .isEqualTo(Arrays.stream(Metric.values())
                        .filter(metric -> Stream.of(Dimension.ALL, Dimension.CLERK)
                                .anyMatch(by ->
                                        !metric.callNames(by, Targets.USUAL).isEmpty()))
                        .collect(Collectors.toSet()));
        assertLinesOfReportsAreTheirCalls();
        assertFiltersCanBeJoined();
        assertMigrationMakesTheSame();
        assertTheReaderIsInTheLog();
    }

    private void assertLinesOfReportsAreTheirCalls() throws Exception {
        for (Report report : List.of(Report.CALLS, Report.QUEUES, Report.CLERKS)) {
            for (Interval interval : LINES.get(report)) {
                List<Line> lines = manager.call(() -> reports.of(new ReportQuestion(
                                report, Optional.of(interval), CallsOfEveryFate.FIRST, CallsOfEveryFate.LAST)))
                        .lines();
                assertThat(lines).isNotEmpty();
                for (Line line : lines) {
                    Map<Dimension, String> values =
                            report.dimension() == Dimension.ALL ? Map.of() : Map.of(report.dimension(), line.value());
                    for (Metric metric : List.of(Metric.CALLS, Metric.ABANDONED_WAITING, Metric.HANDLED)) {
                        if (!metric.callNames(report.dimension(), Targets.USUAL).isEmpty()) {
                            assertBehind(
                                    question(
                                            line.start().map(start -> new CallListQuestion.Line(interval, start)),
                                            values,
                                            metric),
                                    Math.round(metric.of(line.sums()).orElse(0)));
                        }
                    }
                }
            }
        }
    }

    /** No figure counts these together; whoever looks through all pages finds them all the same. */
    private void assertFiltersCanBeJoined() throws Exception {
        CallListQuestion both =
                question(Optional.empty(), Map.of(Dimension.LANGUAGE, "en", Dimension.CLERK, "jan"), Metric.ANSWERED);
        long found = rows.number("select count(*) from call_figure_source where quarter >= '2026-09-14 22:00+00'"
                + " and quarter < '2026-09-16 22:00+00' and facts @> array['LANGUAGE=en', 'CLERK=jan', 'ANSWERED']");
        assertThat(found).isPositive();
        CallListPage first = page(both, Optional.empty());
        assertThat(walk(both, first)).hasSize((int) found);
        assertThat(first.figure()).isEmpty();
    }

    private void assertBehind(CallListQuestion question, long figure) throws Exception {
        CallListPage first = page(question, Optional.empty());
        List<CallView> found = walk(question, first);
        assertThat(found).as(question.toString()).hasSize((int) figure);
        assertThat(found.stream().map(CallView::id)).as(question.toString()).doesNotHaveDuplicates();
        assertThat(found.stream().map(CallView::arrivedAt).toList())
                .as(question.toString())
                .isSortedAccordingTo(Comparator.reverseOrder());
        assertThat(first.figure()).as(question.toString()).isEqualTo(OptionalLong.of(figure));
    }

    private List<CallView> walk(CallListQuestion question, CallListPage first) throws Exception {
        List<CallView> found = new ArrayList<>(first.calls().items());
        Optional<String> cursor = first.calls().nextCursor();
        while (cursor.isPresent()) {
            CallListPage page = page(question, cursor);
            found.addAll(page.calls().items());
            cursor = page.calls().nextCursor();
        }
        return found;
    }

    private CallListPage page(CallListQuestion question, Optional<String> cursor) throws Exception {
        return manager.call(() -> behind.list(question, cursor, PAGE));
    }

    private static CallListQuestion question(
            Optional<CallListQuestion.Line> line, Map<Dimension, String> values, Metric metric) {
        return new CallListQuestion(
                CallsOfEveryFate.FIRST,
                CallsOfEveryFate.LAST,
                line,
                values,
                Optional.of(metric),
                Optional.empty(),
                Targets.USUAL);
    }

    /** What V152 makes of the calls of earlier versions, of which it knew less. */
    private void assertMigrationMakesTheSame() throws Exception {
        String migration;
        try (InputStream file = Measure.class.getResourceAsStream("/db/migration/V152__calls_behind_a_figure.sql")) {
            migration = new String(file.readAllBytes(), StandardCharsets.UTF_8);
        }
        String carrying = migration
                .substring(migration.indexOf("insert into call_figure_source"))
                .replace("into call_figure_source", "into again");
        String sorted = "(select quarter, linkedid, array(select fact from unnest(facts) as fact where fact !~"
                + " '^(MENU_PLACE=|TOLD_OF=|CASE_ANSWER=|SETTLED_BY_CASE|CALLBACK_|REPEAT)' order by fact) from %s"
                + " where quarter >= '2026-09-14 22:00+00' and quarter < '2026-09-16 22:00+00')";
        rows.asSuperuser("begin; create temporary table again (like call_figure_source including all) on commit drop; "
                + carrying
                + "; do $$ begin if exists ((" + sorted.formatted("again") + " except "
                + sorted.formatted("call_figure_source") + ") union all (" + sorted.formatted("call_figure_source")
                + " except " + sorted.formatted("again")
                + ")) then raise exception 'the migration keeps other facts'; end if; end $$; commit");
    }

    private void assertTheReaderIsInTheLog() throws Exception {
        assertThat(rows.number("select count(distinct subject) from audit_entry where what = 'call.listed'"))
                .isGreaterThanOrEqualTo(CallsOfEveryFate.CALLS);
    }
}
