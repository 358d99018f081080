package pl.hejnal.integration.departments;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ABreakerSparesADepartmentTest {

    private static final Instant NOW = Instant.parse("2026-11-23T11:00:00Z");

    private final Breaker breaker = new Breaker();

    /** f a failure, s a success, q somebody asks, w the pause is waited for. */
    @ParameterizedTest
    @CsvSource({"'', CLOSED", "ffff, CLOSED", "fffff, OPEN", "ffffsffff, CLOSED", "fffffq, OPEN", "fffffwq, HALF_OPEN",
            "fffffwqq, HALF_OPEN", "fffffwqs, CLOSED", "fffffwqf, OPEN", "fffffwqsffff, CLOSED", "fffffwqsfffff, OPEN",
            "ffffffff, OPEN", "fffffs, CLOSED"})
    void its_state_follows_from_what_happened(String events, Breaker.State state) {
        Instant now = NOW;
        for (char event : events.toCharArray()) {
            switch (event) {
                case 'f' -> breaker.failed(now);
                case 's' -> breaker.succeeded();
                case 'q' -> breaker.admits(now);
                default -> now = now.plus(Breaker.FIRST_PAUSE);
            }
        }
        assertThat(breaker.state()).isEqualTo(state);
    }

    @Test
    void while_it_is_half_open_one_may_ask_and_no_other() {
        open();
        Instant later = NOW.plus(Breaker.FIRST_PAUSE);
        assertThat(breaker.admits(later.minusMillis(1))).isFalse();
        assertThat(breaker.admits(later)).isTrue();
        assertThat(breaker.admits(later)).isFalse();
    }

    @Test
    void the_pause_doubles_up_to_a_minute_and_is_short_again_after_an_answer() {
        open();
        Instant now = NOW;
        for (int seconds : new int[] {5, 10, 20, 40, 60, 60}) {
            Duration pause = Duration.ofSeconds(seconds);
            assertThat(breaker.admits(now.plus(pause).minusMillis(1))).isFalse();
            now = now.plus(pause);
            assertThat(breaker.admits(now)).isTrue();
            breaker.failed(now);
        }
        breaker.succeeded();
        open();
        assertThat(breaker.admits(NOW.plus(Breaker.FIRST_PAUSE))).isTrue();
    }

    private void open() {
        for (int i = 0; i < Breaker.FAILURES_IN_A_ROW; i++) {
            breaker.failed(NOW);
        }
    }
}
