package pl.hejnal.calls.supervision.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SupervisionLifecycleTest {

    @ParameterizedTest
    @CsvSource({
        "RINGING, BEGUN, GOING_ON",
        "RINGING, MODE_CHANGED, ",
        "RINGING, ENDED, ENDED",
        "GOING_ON, BEGUN, ",
        "GOING_ON, MODE_CHANGED, GOING_ON",
        "GOING_ON, ENDED, ENDED",
        "ENDED, BEGUN, ",
        "ENDED, MODE_CHANGED, ",
        "ENDED, ENDED, "
    })
    void what_a_state_does_not_expect_moves_nothing(
            SupervisionState state, SupervisionEvent event, SupervisionState next) {
        assertThat(SupervisionLifecycle.next(state, event)).isEqualTo(Optional.ofNullable(next));
    }
}
