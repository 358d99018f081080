package pl.hejnal.bench.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.stream.DoubleStream;
import org.junit.jupiter.api.Test;

class TimesAreSummedUpTest {

    @Test
    void percentiles_are_those_of_the_times_to_a_thousandth() {
        Latencies times = Latencies.of(DoubleStream.iterate(0.1, time -> time <= 100.05, time -> time + 0.1)
                .boxed()
                .toList());
        assertThat(times.count()).isEqualTo(1000);
        assertThat(times.median()).isCloseTo(50, within(0.06));
        assertThat(times.p99()).isCloseTo(99, within(0.11));
        assertThat(times.longest()).isCloseTo(100, within(0.11));
    }

    @Test
    void rounds_together_are_as_if_they_were_one() {
        Latencies both = Latencies.together(List.of(Latencies.of(List.of(1.0, 2.0)), Latencies.of(List.of(300.0))));
        assertThat(both.count()).isEqualTo(3);
        assertThat(both.longest()).isCloseTo(300, within(0.4));
    }

    @Test
    void what_was_not_measured_is_no_number() {
        assertThat(Latencies.of(List.of()).p99()).isNaN();
        assertThat(Latencies.of(List.of())).hasToString("- / -");
    }

    @Test
    void a_ratio_is_told_with_what_it_is_made_of() {
        assertThat(Ratio.of("a ÷ b", 9, 4, "ms").line()).startsWith("a ÷ b ").endsWith("   2.25   9.0 ÷ 4.0 ms");
    }
}
