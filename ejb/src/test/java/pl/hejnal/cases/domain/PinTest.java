package pl.hejnal.cases.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;

class PinTest {

    @Test
    void eight_digits_are_drawn_and_hardly_ever_the_same() {
        Set<String> drawn = new HashSet<>();
        for (int i = 0; i < 1000; i++) {
            drawn.add(Pin.draw().digits());
        }
        assertThat(drawn).allMatch(Pin::isOne).hasSizeGreaterThan(990);
    }

    @Test
    void a_pin_is_printed_in_two_groups_and_never_logged() {
        Pin pin = new Pin("04711234");
        assertThat(pin.groups()).containsExactly("0471", "1234");
        assertThat(pin).hasToString("Pin");
        assertThatIllegalArgumentException().isThrownBy(() -> new Pin("0471"));
    }
}
