package pl.hejnal.container.reports;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.assertj.core.data.Offset;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import pl.hejnal.calls.counting.domain.Dimension;
import pl.hejnal.calls.counting.domain.Histogram;
import pl.hejnal.container.office.AsManager;
import pl.hejnal.container.office.DiallableNumbers;
import pl.hejnal.container.office.TestedOffice;
import pl.hejnal.container.reports.RawReports.Key;
import pl.hejnal.kernel.OfficeZone;
import pl.hejnal.reports.CallReport;
import pl.hejnal.reports.ReportQuestion;
import pl.hejnal.reports.ReportTable;
import pl.hejnal.reports.domain.Interval;
import pl.hejnal.reports.domain.Metric;
import pl.hejnal.reports.domain.Report;
import pl.hejnal.reports.domain.Sums;

/**
 * Histories that chance has made, over both changes of the clocks and a turn of the year: each report that there is, in each interval, is
 * what plain SQL makes of the calls. A report or a column that is added is asked too; what is told of more than calls is held
 * against plain SQL in a situation of its own.
 */
@ExtendWith(ArquillianExtension.class)
class EachReportIsItsCallsIT {

    private static final long SEED = 2009;
    private static final int CALLS = 160;

    /** RepeatsAreCountedIT, TeamsAreToldIT, and StatusPageIT for what the public page answers. */
    private static final Set<Report> OF_MORE_THAN_CALLS = EnumSet.of(Report.REPEATS, Report.TEAMS, Report.DEFLECTION);

    private static final Set<Report> ASKED = EnumSet.complementOf(EnumSet.copyOf(OF_MORE_THAN_CALLS));

    private static final Set<Interval> OF_HOURS = EnumSet.of(Interval.QUARTER, Interval.HALF_HOUR, Interval.HOUR);
    /** Told within a bucket of times, and not to the second. */
    private static final Set<Metric> IN_BUCKETS = EnumSet.of(
            Metric.WAIT_P50,
            Metric.WAIT_P90,
            Metric.WAIT_P95,
            Metric.WAIT_LONGEST,
            Metric.CALLBACK_DELAY_P50,
            Metric.CALLBACK_DELAY_P90);

    private static final Offset<Double> EXACT = Offset.offset(1e-6);

    @Inject
    private RandomHistories histories;

    @Inject
    private RawReports raw;

    @Inject
    private CallReport reports;

    @Inject
    private AsManager manager;

    @Inject
    private DiallableNumbers numbers;

    /** Of which some had a value other than nothing: of the others nothing would be tried. */
    private final Set<Metric> happened = EnumSet.noneOf(Metric.class);

    @Deployment
    static EnterpriseArchive office() {
        return TestedOffice.withTests();
    }

    /** Some of the calls ask to be called back. */
    @BeforeEach
    void allowPolishNumbers() {
        numbers.allowPolish();
    }

    @AfterEach
    void asBefore() {
        numbers.asBefore();
    }

    @Test
    void each_line_and_the_total_are_what_sql_makes_of_the_calls() throws Exception {
        histories.happen(SEED, CALLS);
        int lines = 0;
        for (Report report : ASKED) {
            List<Optional<Interval>> intervals = Stream.concat(
                            Stream.of(Optional.<Interval>empty()),
                            Arrays.stream(Interval.values()).map(Optional::of))
                    .toList();
            for (Optional<Interval> interval : intervals) {
                boolean ofHours = interval.filter(OF_HOURS::contains).isPresent();
                lines += assertIsRaw(new ReportQuestion(
                        report,
                        interval,
                        ofHours ? RandomHistories.AUTUMN : RandomHistories.FIRST,
                        RandomHistories.LAST));
            }
        }
        assertThat(lines).isGreaterThan(500);
        assertThat(happened)
                .as("figures of which there were some")
                .isEqualTo(ASKED.stream()
                        .flatMap(report -> report.columns().stream())
                        .filter(Metric::isMeasured)
                        .collect(Collectors.toSet()));
    }

    private int assertIsRaw(ReportQuestion question) throws Exception {
        Report report = question.report();
        List<Metric> measured =
                report.columns().stream().filter(Metric::isMeasured).toList();
        ReportTable table = manager.call(() -> reports.of(question));
        Map<Key, Map<Metric, Double>> expected =
                expected(report.dimension(), question.interval(), measured, question.from(), question.until());
        Map<Key, Sums> told = new HashMap<>();
        table.lines().forEach(line -> told.put(new Key(line.start(), line.value()), line.sums()));
        String asked = report + " by " + question.interval() + ", seed " + SEED;
        assertThat(told.keySet()).as(asked).isEqualTo(expected.keySet());
        told.forEach((line, sums) -> assertAre(measured, sums, expected.get(line), asked + " " + line));
        if (report.dimension() != Dimension.CLERK) {
            assertAre(
                    measured,
                    table.total(),
                    expected(Dimension.ALL, Optional.empty(), measured, question.from(), question.until())
                            .get(new Key(Optional.empty(), "")),
                    asked + ", the total");
        }
        return told.size();
    }

    private Map<Key, Map<Metric, Double>> expected(
            Dimension dimension, Optional<Interval> interval, List<Metric> metrics, LocalDate from, LocalDate until)
            throws SQLException {
        Instant begin = from.atStartOfDay(OfficeZone.ZONE).toInstant();
        Instant end = until.plusDays(1).atStartOfDay(OfficeZone.ZONE).toInstant();
        return raw.lines(dimension, interval, metrics, begin, end);
    }

    private void assertAre(List<Metric> metrics, Sums sums, Map<Metric, Double> expected, String asked) {
        for (Metric metric : metrics) {
            OptionalDouble told = metric.of(sums);
            Double raw = expected.get(metric);
            assertThat(told.isPresent()).as(asked + " has " + metric).isEqualTo(raw != null);
            if (raw == null) {
                continue;
            }
            if (raw > 0) {
                happened.add(metric);
            }
            if (IN_BUCKETS.contains(metric)) {
                int limit = Histogram.LIMITS.stream()
                        .filter(one -> raw <= one)
                        .findFirst()
                        .orElseThrow();
                assertThat(told.getAsDouble())
                        .as(asked + ": " + metric + " of a time of " + raw)
                        .isBetween((double) Histogram.limitBefore(limit), (double) limit);
            } else {
                assertThat(told.getAsDouble()).as(asked + ": " + metric).isCloseTo(raw, EXACT);
            }
        }
    }
}
