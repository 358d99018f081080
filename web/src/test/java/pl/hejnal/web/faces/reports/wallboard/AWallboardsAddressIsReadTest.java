package pl.hejnal.web.faces.reports.wallboard;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AWallboardsAddressIsReadTest {

    private final WallboardChoice choice = new WallboardChoice();

    @Test
    void the_bare_address_is_the_usual_board() {
        assertThat(choice.goal()).isEqualTo(80);
        assertThat(choice.longestWait()).isEqualTo(60);
        assertThat(choice.mostWaiting()).isZero();
        assertThat(choice.seconds()).isEqualTo(20);
        assertThat(choice.views()).containsExactly("hours", "queues", "clerks");
    }

    @Test
    void views_stand_in_the_addresss_order_once_and_those_that_are_none_are_left_out() {
        choice.setPages("clerks, hours,clerks,residents");
        assertThat(choice.views()).containsExactly("clerks", "hours");
        choice.setPages("residents");
        assertThat(choice.views()).hasSize(3);
    }

    @ParameterizedTest
    @CsvSource({"0, 0", "1, 5", "45, 45", "-3, 20", "soon, 20", "99999, 20"})
    void a_view_stays_as_long_as_is_asked_if_that_can_be_read(String asked, int seconds) {
        choice.setRotate(asked);
        assertThat(choice.seconds()).isEqualTo(seconds);
    }

    @Test
    void a_goal_that_is_no_percentage_is_the_usual_one() {
        choice.setGoal("101");
        assertThat(choice.goal()).isEqualTo(80);
        choice.setGoal(" 90 ");
        assertThat(choice.goal()).isEqualTo(90);
    }
}
