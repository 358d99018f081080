package pl.hejnal.phone.load;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

class ACrowdIsPlannedTest {

    private static final Duration SECOND = Duration.ofSeconds(1);

    @Test
    void the_same_seed_plans_the_same_crowd_and_another_seed_another_one() {
        assertThat(LoadPlan.random(50, 7)).isEqualTo(LoadPlan.random(50, 7)).isNotEqualTo(LoadPlan.random(50, 8));
    }

    @Test
    void everybody_calls_from_a_number_of_their_own() {
        assertThat(LoadPlan.random(500, 1))
                .extracting(PlannedCall::from)
                .doesNotHaveDuplicates()
                .hasSize(500);
    }

    @Test
    void every_habit_occurs() {
        assertThat(LoadPlan.random(200, 1)).extracting(PlannedCall::keys).contains("0", "1", "9", "");
        assertThat(LoadPlan.random(20, 1, List.of("0")))
                .extracting(PlannedCall::keys)
                .containsOnly("0");
    }

    @Test
    void nobody_hangs_up_while_a_key_is_down() {
        assertThat(new PlannedCall("126001122", "12", SECOND, Duration.ofMillis(1600)).keys())
                .isEqualTo("12");
        assertThatThrownBy(() -> new PlannedCall("126001122", "12", SECOND, Duration.ofMillis(1599)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("12");
    }

    @Test
    void no_key_is_planned_sooner_than_it_can_be_sent() {
        Duration tooSoon = PlannedCall.SOONEST_KEY.minusMillis(1);
        assertThatThrownBy(() -> new PlannedCall("126001122", "1", tooSoon, SECOND.multipliedBy(5)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("780 ms");
    }

    @Test
    void whoever_hangs_up_sooner_presses_sooner() {
        PlannedCall patient = new PlannedCall("126001122", "1", SECOND.multipliedBy(3), SECOND.multipliedBy(9));
        assertThat(patient.hangingUpAfter(SECOND.multipliedBy(2)).pressAfter()).isEqualTo(Duration.ofMillis(1800));
        assertThat(patient.hangingUpAfter(SECOND.multipliedBy(6)).pressAfter()).isEqualTo(SECOND.multipliedBy(3));
    }

    @Test
    void a_number_cannot_carry_anything_into_the_scenario() {
        assertThatThrownBy(() -> PlannedCall.listening("126;0", SECOND)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> PlannedCall.listening("126\n", SECOND)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void sipp_gets_a_line_a_caller_with_its_own_delay_taken_off() {
        assertThat(LoadScenario.injection(List.of(
                        new PlannedCall("126001122", "1", SECOND, SECOND.multipliedBy(4)),
                        PlannedCall.listening("126001123", SECOND.multipliedBy(2)))))
                .isEqualTo("SEQUENTIAL\n126001122;1;220;3780;\n126001123;-;0;2000;\n");
    }
}
