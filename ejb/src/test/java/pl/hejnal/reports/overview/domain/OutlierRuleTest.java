package pl.hejnal.reports.overview.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import pl.hejnal.calls.counting.domain.Measure;
import pl.hejnal.reports.domain.CallFigures.Total;
import pl.hejnal.reports.domain.Sums;
import pl.hejnal.reports.overview.domain.Outlier.Kind;

class OutlierRuleTest {

    @ParameterizedTest
    @CsvSource({
        // Of all 1,000 offered 100 gave up: 10 %.
        "25, 5, true",
        "25, 4, false",
        "20, 4, false",
        "50, 10, true",
        "51, 10, false"
    })
    void an_hour_stands_out_with_twice_the_share_and_ten_points_more(long offered, long abandoned, boolean told) {
        List<Outlier> found = new OutlierRule()
                .hours(List.of(new Total("3 10", waits(offered, abandoned))), waits(1_000, 100))
                .found();
        assertThat(found).hasSize(told ? 1 : 0);
    }

    @Test
    void where_nearly_nobody_gives_up_twice_as_many_are_still_nearly_nobody() {
        assertThat(new OutlierRule()
                        .hours(List.of(new Total("3 10", waits(100, 9))), waits(10_000, 100))
                        .found())
                .isEmpty();
    }

    @Test
    void a_matter_stands_out_with_half_as_many_again_and_twenty_more() {
        OutlierRule rule = new OutlierRule();
        rule.rising(
                Kind.MORE_ABOUT_MATTER,
                List.of(calls("KM-1", 60), calls("KM-2", 59), calls("KM-3", 19), calls("KM-4", 20), calls("", 500)),
                Map.of("KM-1", 40L, "KM-2", 40L));
        assertThat(rule.found())
                .containsExactly(
                        new Outlier(Kind.MORE_ABOUT_MATTER, "KM-1", 60, 40, 20),
                        new Outlier(Kind.MORE_ABOUT_MATTER, "KM-4", 20, 0, 20));
    }

    @Test
    void what_concerns_most_calls_stands_first_and_there_are_five_at_most() {
        List<Total> totals = IntStream.rangeClosed(1, 7)
                .mapToObj(i -> calls("KM-" + i, 20L * i))
                .toList();
        assertThat(new OutlierRule()
                        .rising(Kind.MORE_ABOUT_MATTER, totals, Map.of())
                        .found())
                .extracting(Outlier::value)
                .containsExactly("KM-7", "KM-6", "KM-5", "KM-4", "KM-3");
    }

    private static Sums waits(long offered, long abandoned) {
        return Sums.of(Map.of(Measure.OFFERED, offered, Measure.ABANDONED_WAITING, abandoned));
    }

    private static Total calls(String value, long calls) {
        return new Total(value, Sums.of(Map.of(Measure.CALLS, calls)));
    }
}
