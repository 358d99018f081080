package pl.hejnal.launcher.pbx;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WhomTelephonesReachTest {

    @Test
    void clerks_are_reached_by_name_and_by_a_number_in_their_order() {
        assertThat(reach().clerkNumbers().lines())
                .containsExactly(
                        "exten => zofia,1,Goto(${CONTEXT}-person,zofia,1)",
                        "exten => 101,1,Goto(${CONTEXT}-person,zofia,1)",
                        "exten => anna,1,Goto(${CONTEXT}-person,anna,1)",
                        "exten => 102,1,Goto(${CONTEXT}-person,anna,1)");
    }

    @Test
    void managers_have_numbers_of_their_own_and_who_is_a_clerk_too_has_one() {
        assertThat(new ClassOfService(List.of("anna"), List.of("maria", "anna"), "127.0.0.1:5070", List.of())
                        .clerkNumbers()
                        .lines())
                .containsExactly(
                        "exten => anna,1,Goto(${CONTEXT}-person,anna,1)",
                        "exten => 101,1,Goto(${CONTEXT}-person,anna,1)",
                        "exten => maria,1,Goto(${CONTEXT}-person,maria,1)",
                        "exten => 901,1,Goto(${CONTEXT}-person,maria,1)");
    }

    /** X is any digit (Asterisk's pattern matching): a number of Kraków has seven after its 12. */
    @ParameterizedTest
    @CsvSource({"12, _12XXXXXXX", "126165555, 126165555", "0049, _0049X."})
    void outside_only_what_begins_as_allowed_has_an_extension(String prefix, String pattern) {
        assertThat(reach(prefix).outsideNumbers())
                .isEqualTo("exten => " + pattern + ",1,Goto(hejnal-outbound,${EXTEN},1)\n");
    }

    @Test
    void without_a_word_of_what_is_allowed_nothing_is() {
        assertThat(reach().outsideNumbers()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "1", "12,_X.", "_X.", "+48", "12\nexten => _X.,1,Dial(x)"})
    void what_is_no_beginning_of_a_number_is_refused(String prefix) {
        assertThatThrownBy(() -> reach(prefix)).isInstanceOf(IllegalArgumentException.class);
    }

    private static ClassOfService reach(String... prefixes) {
        return new ClassOfService(List.of("zofia", "anna"), List.of(), "127.0.0.1:5070", List.of(prefixes));
    }
}
