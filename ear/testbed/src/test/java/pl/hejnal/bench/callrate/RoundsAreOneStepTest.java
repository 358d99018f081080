package pl.hejnal.bench.callrate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import pl.hejnal.bench.measure.Latencies;

class RoundsAreOneStepTest {

    @Test
    void calls_and_seconds_add_up_and_the_processor_is_a_calls() {
        RateStep step = RateStep.together(List.of(round(100, 4.0), round(100, 6.0)));
        assertThat(step.calls()).isEqualTo(200);
        assertThat(step.cpuACall()).isCloseTo(5.0, within(1e-9));
        assertThat(step.answeredASecond()).isCloseTo(100, within(1e-9));
        assertThat(step.isStanding()).isTrue();
    }

    @Test
    void a_round_that_fell_fells_the_step() {
        RateStep step = RateStep.together(List.of(round(100, 4.0), round(40, 4.0)));
        assertThat(step.isStanding()).isFalse();
    }

    /** Of a hundred calls at a hundred a second, so many were answered. */
    private static RateStep round(int answered, double cpu) {
        return new RateStep(
                100, 100, Latencies.of(Collections.nCopies(answered, 5.0)), 0.99, 1, Map.of("WildFly", cpu));
    }
}
