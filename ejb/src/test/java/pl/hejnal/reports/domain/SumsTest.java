package pl.hejnal.reports.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Map;
import org.junit.jupiter.api.Test;
import pl.hejnal.calls.counting.domain.Measure;

class SumsTest {

    @Test
    void the_service_level_is_a_share_of_offered_calls_and_not_of_answered_ones() {
        Sums sums = sums(10, 8, 6, 80_000, 400_000, 2, 1, 5);
        assertThat(sums.serviceLevel()).isCloseTo(0.6, within(1e-9));
        assertThat(sums.asaSeconds()).isCloseTo(10, within(1e-9));
        assertThat(sums.talkSeconds()).isCloseTo(50, within(1e-9));
    }

    @Test
    void a_day_without_calls_divides_by_nothing() {
        assertThat(Sums.NONE.serviceLevel()).isZero();
        assertThat(Sums.NONE.asaSeconds()).isZero();
    }

    @Test
    void quarters_add_up() {
        Sums quarter = sums(1, 1, 1, 2_000, 3_000, 0, 4, 5);
        assertThat(quarter.plus(quarter)).isEqualTo(sums(2, 2, 2, 4_000, 6_000, 0, 8, 10));
    }

    private static Sums sums(
            long offered, long answered, long inTime, long wait, long talk, long waiting, long early, long settled) {
        return new Sums(Map.of(
                Measure.OFFERED, offered,
                Measure.ANSWERED, answered,
                Measure.ANSWERED_IN_TIME, inTime,
                Measure.WAIT_ANSWERED_MS, wait,
                Measure.TALK_MS, talk,
                Measure.ABANDONED_WAITING, waiting,
                Measure.ABANDONED_EARLY, early,
                Measure.SETTLED_IN_MENU, settled));
    }
}
