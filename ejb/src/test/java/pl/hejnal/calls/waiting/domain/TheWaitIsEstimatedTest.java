package pl.hejnal.calls.waiting.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

class TheWaitIsEstimatedTest {

    private static final List<PastWait> PAST = List.of(wait(1, 60), wait(2, 100), wait(3, 200));

    @Test
    void by_the_place_and_what_a_place_has_lasted() {
        assertThat(PastWait.expected(1, PAST)).contains(Duration.ofSeconds(60));
        assertThat(PastWait.expected(4, PAST)).contains(Duration.ofMinutes(4));
    }

    @Test
    void from_too_few_waits_it_is_not() {
        assertThat(PastWait.expected(1, PAST.subList(0, 2))).isEmpty();
    }

    private static PastWait wait(int place, int seconds) {
        return new PastWait(place, Duration.ofSeconds(seconds));
    }
}
