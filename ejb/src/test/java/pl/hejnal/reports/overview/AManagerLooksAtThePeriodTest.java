package pl.hejnal.reports.overview;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;
import pl.hejnal.calls.counting.domain.Dimension;
import pl.hejnal.calls.counting.domain.Measure;
import pl.hejnal.reports.CallReport;
import pl.hejnal.reports.FiguresInMemory;
import pl.hejnal.reports.domain.Comparison;
import pl.hejnal.reports.domain.Interval;
import pl.hejnal.reports.domain.Sums;
import pl.hejnal.reports.domain.Targets;
import pl.hejnal.reports.overview.domain.Outlier;
import pl.hejnal.testsupport.Injected;

class AManagerLooksAtThePeriodTest {

    private static final LocalDate MONDAY = LocalDate.of(2026, 11, 23);

    private final FiguresInMemory kept = new FiguresInMemory();

    @Test
    void every_day_is_in_the_series_also_one_without_a_call() {
        kept.row(Dimension.ALL, "2026-11-22T23:00:00Z", "", calls(5));
        kept.row(Dimension.ALL, "2026-11-24T23:00:00Z", "", calls(7));
        Overview overview = of(MONDAY, MONDAY.plusDays(2));
        assertThat(overview.interval()).isEqualTo(Interval.DAY);
        assertThat(overview.series()).containsExactly(calls(5), Sums.NONE, calls(7));
        assertThat(overview.total()).isEqualTo(calls(12));
    }

    @Test
    void the_day_of_twenty_five_hours_has_as_many_steps() {
        LocalDate sunday = LocalDate.of(2026, 10, 25);
        assertThat(of(sunday, sunday).series()).hasSize(25);
        assertThat(of(LocalDate.of(2026, 3, 29), LocalDate.of(2026, 3, 29)).series())
                .hasSize(23);
    }

    @Test
    void it_is_compared_with_the_same_weekdays_before() {
        kept.row(Dimension.ALL, "2026-11-22T23:00:00Z", "", calls(5));
        kept.row(Dimension.ALL, "2026-11-15T23:00:00Z", "", calls(9));
        kept.row(Dimension.ALL, "2026-11-21T23:00:00Z", "", calls(100));
        assertThat(of(MONDAY, MONDAY).earlier()).isEqualTo(calls(9));
    }

    @Test
    void what_stands_out_is_found_in_the_rows_of_hours_matters_and_departments() {
        kept.row(Dimension.ALL, "2026-11-22T23:00:00Z", "", waits(100, 10));
        kept.row(Dimension.HOUR_OF_WEEK, "2026-11-22T23:00:00Z", "1 10", waits(20, 8));
        kept.row(Dimension.MATTER, "2026-11-22T23:00:00Z", "KM-2", calls(40));
        kept.row(Dimension.MATTER, "2026-11-15T23:00:00Z", "KM-2", calls(10));
        kept.row(Dimension.DEPARTMENT, "2026-11-22T23:00:00Z", "KM", calls(50));
        kept.row(Dimension.DEPARTMENT, "2026-11-15T23:00:00Z", "KM", calls(45));
        assertThat(of(MONDAY, MONDAY).outliers())
                .extracting(Outlier::kind, Outlier::value)
                .containsExactly(
                        tuple(Outlier.Kind.MORE_ABOUT_MATTER, "KM-2"), tuple(Outlier.Kind.ABANDONED_IN_HOUR, "1 10"));
    }

    private Overview of(LocalDate from, LocalDate until) {
        return Injected.with(new OverviewReport(), Injected.with(new CallReport(), kept))
                .of(from, until, Comparison.PERIOD_BEFORE, Targets.USUAL);
    }

    private static Sums calls(long calls) {
        return Sums.of(Map.of(Measure.CALLS, calls));
    }

    private static Sums waits(long offered, long abandoned) {
        return Sums.of(Map.of(Measure.CALLS, offered, Measure.OFFERED, offered, Measure.ABANDONED_WAITING, abandoned));
    }
}
