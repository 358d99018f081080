package pl.hejnal.reports.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import pl.hejnal.calls.counting.domain.Histogram;
import pl.hejnal.calls.counting.domain.Measure;
import pl.hejnal.kernel.Refusal;

class DistributionTest {

    /** Two answered at once, four within 20 s but not 15, ten within 60 s but not 50. */
    private static final Distribution WAITS = new Distribution(Map.of(0, 2L, 20, 4L, 60, 10L));

    @ParameterizedTest
    @CsvSource({"0, 2", "15, 2", "20, 6", "50, 6", "55, 11", "60, 16", "3600, 16"})
    void what_falls_on_a_limit_is_exact_and_between_two_it_lies_evenly(int seconds, double calls) {
        assertThat(WAITS.within(seconds)).isEqualTo(calls, within(0.000_1));
    }

    @ParameterizedTest
    @CsvSource({"0.1, 0", "0.375, 20", "0.25, 17.5", "0.5, 52", "0.95, 59.2", "1, 60"})
    void a_share_lies_within(double share, double seconds) {
        assertThat(WAITS.percentile(share).orElseThrow()).isEqualTo(seconds, within(0.000_1));
    }

    @Test
    void of_nothing_there_is_no_length() {
        Distribution nothing = new Distribution(Map.of(20, 0L));
        assertThat(nothing.percentile(0.5)).isEmpty();
        assertThat(nothing.longest()).isEmpty();
        assertThat(nothing.within(20)).isZero();
        assertThat(WAITS.longest()).hasValue(60);
    }

    @Test
    void the_four_formulas_of_the_service_level_differ_by_the_abandons() {
        Sums sums = new Sums(Map.of(
                Measure.OFFERED.name(), 100L,
                Measure.ANSWERED.name(), 80L,
                Histogram.WAIT_ANSWERED.name(20), 60L,
                Histogram.WAIT_ANSWERED.name(60), 20L,
                Histogram.WAIT_ABANDONED.name(5), 4L,
                Histogram.WAIT_ABANDONED.name(20), 6L,
                Histogram.WAIT_ABANDONED.name(120), 10L));
        Targets usual = Targets.USUAL;
        assertThat(Metric.SERVICE_LEVEL.of(sums, usual)).hasValue(0.60);
        assertThat(Metric.SERVICE_LEVEL_OF_ANSWERED.of(sums, usual)).hasValue(0.75);
        assertThat(Metric.SERVICE_LEVEL_LESS_SHORT.of(sums, usual)).hasValue(60.0 / 96);
        assertThat(Metric.SERVICE_LEVEL_WITH_ABANDONED.of(sums, usual)).hasValue(0.70);
        assertThat(Metric.SERVICE_LEVEL.of(sums, new Targets(60, 5))).hasValue(0.80);
        assertThat(Metric.ABANDONED_SHORT.of(sums, usual)).hasValue(4);
        assertThat(Metric.ABANDONED_SHORT.of(sums, new Targets(20, 20))).hasValue(10);
        assertThat(Metric.WAIT_LONGEST.of(sums, usual)).hasValue(120);
    }

    @Test
    void what_is_not_measured_yet_is_neither_0_nor_anything_else() {
        assertThat(Metric.AHT.isMeasured()).isFalse();
        assertThat(Metric.AHT.of(Sums.NONE)).isEmpty();
        assertThat(Metric.ASA.isMeasured()).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"0, 5", "3601, 5", "20, -1", "20, 3601"})
    void targets_are_seconds_up_to_an_hour(int within, int abandon) {
        assertThatThrownBy(() -> new Targets(within, abandon))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("report.target");
    }
}
