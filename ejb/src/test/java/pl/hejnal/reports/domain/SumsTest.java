package pl.hejnal.reports.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static pl.hejnal.reports.domain.SumsFixture.sums;

import org.junit.jupiter.api.Test;

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
}
