package pl.hejnal.integration.departments;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import pl.hejnal.integration.resilience.CircuitBreaker;

class ABreakerSparesADepartmentTest {

    private static final Instant NOW = Instant.parse("2026-11-23T11:00:00Z");

    private final CircuitBreaker breaker = new CircuitBreaker();

    /** f a failure, s a success, p it is time to look for a probe, w the pause is waited for. */
    @ParameterizedTest
    @CsvSource({
        "'', CLOSED",
        "ffff, CLOSED",
        "fffff, OPEN",
        "ffffsffff, CLOSED",
        "fffffp, OPEN",
        "fffffw, OPEN",
        "fffffwp, HALF_OPEN",
        "fffffwpp, HALF_OPEN",
        "fffffwps, CLOSED",
        "fffffwpf, OPEN",
        "fffffwpsffff, CLOSED",
        "fffffwpsfffff, OPEN",
        "ffffffff, OPEN",
        "fffffs, CLOSED",
        "p, CLOSED"
    })
    void its_state_follows_from_what_happened(String events, CircuitBreaker.State state) {
        Instant now = NOW;
        for (int i = 0; i < events.length(); i++) {
            char event = events.charAt(i);
            switch (event) {
                case 'f' -> breaker.failed(now);
                case 's' -> breaker.succeeded();
                case 'p' -> breaker.admitsProbe(now);
                default -> now = now.plus(CircuitBreaker.FIRST_PAUSE);
            }
        }
        assertThat(breaker.state()).isEqualTo(state);
        assertThat(breaker.admits()).isEqualTo(state == CircuitBreaker.State.CLOSED);
    }

    @Test
    void after_the_pause_there_is_one_probe_and_no_other() {
        open();
        Instant later = NOW.plus(CircuitBreaker.FIRST_PAUSE);
        assertThat(breaker.admitsProbe(later.minusMillis(1))).isFalse();
        assertThat(breaker.admitsProbe(later)).isTrue();
        assertThat(breaker.admitsProbe(later)).isFalse();
    }

    @Test
    void the_pause_doubles_up_to_a_minute_and_is_short_again_after_an_answer() {
        open();
        Instant now = NOW;
        for (int seconds : new int[] {5, 10, 20, 40, 60, 60}) {
            Duration pause = Duration.ofSeconds(seconds);
            assertThat(breaker.admitsProbe(now.plus(pause).minusMillis(1))).isFalse();
            now = now.plus(pause);
            assertThat(breaker.admitsProbe(now)).isTrue();
            breaker.failed(now);
        }
        breaker.succeeded();
        open();
        assertThat(breaker.admitsProbe(NOW.plus(CircuitBreaker.FIRST_PAUSE))).isTrue();
    }

    private void open() {
        for (int i = 0; i < CircuitBreaker.FAILURES_IN_A_ROW; i++) {
            breaker.failed(NOW);
        }
    }
}
