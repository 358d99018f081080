package pl.hejnal.integration.telephony;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class TextTowardsThePbxTest {

    static Stream<Arguments> hostile() {
        return Stream.of(
                Arguments.of("anna", "anna", "\"anna\""),
                Arguments.of("", "", "\"\""),
                Arguments.of("Łucja Żółć", "Łucja Żółć", "\"Łucja Żółć\""),
                Arguments.of("x\r\nAction: Originate", "x  Action: Originate", "\"x  Action: Originate\""),
                Arguments.of("x\nEXEC System ls", "x EXEC System ls", "\"x EXEC System ls\""),
                Arguments.of("x\rHANGUP", "x HANGUP", "\"x HANGUP\""),
                Arguments.of("a\u0000b", "a b", "\"a b\""),
                Arguments.of("a\u0085b\u2028c\u2029d", "a b c d", "\"a b c d\""),
                Arguments.of("a\tb\u001b[31m", "a b [31m", "\"a b [31m\""),
                Arguments.of("say \"hi\"", "say \"hi\"", "\"say \\\"hi\\\"\""),
                Arguments.of("\" 1 \"", "\" 1 \"", "\"\\\" 1 \\\"\""),
                Arguments.of("c:\\", "c:\\", "\"c:\\\\\""),
                Arguments.of("\\\"", "\\\"", "\"\\\\\\\"\""));
    }

    @ParameterizedTest
    @MethodSource("hostile")
    void a_value_for_the_manager_interface_stays_on_its_line(String text, String ami, String agi) {
        assertThat(PbxText.amiValue(text)).isEqualTo(ami).doesNotContainPattern("[\\p{Cntrl}]");
    }

    @ParameterizedTest
    @MethodSource("hostile")
    void an_argument_of_an_agi_command_stays_one_argument(String text, String ami, String agi) {
        assertThat(PbxText.agiArgument(text)).isEqualTo(agi).doesNotContainPattern("[\\p{Cntrl}]");
    }

    @ParameterizedTest
    @MethodSource("hostile")
    void asterisk_reads_the_argument_as_it_was_meant(String text, String ami, String agi) {
        assertThat(asAsteriskReads(PbxText.agiArgument(text)).strip()).isEqualTo(ami);
    }

    @Test
    void what_is_too_long_for_a_line_is_refused_and_not_cut() {
        assertThat(PbxText.amiValue("x".repeat(PbxText.LONGEST))).hasSize(PbxText.LONGEST);
        String tooLong = "x".repeat(PbxText.LONGEST + 1);
        assertThatIllegalArgumentException().isThrownBy(() -> PbxText.amiValue(tooLong));
        assertThatIllegalArgumentException().isThrownBy(() -> PbxText.agiArgument(tooLong));
    }

    /** parse_args of Asterisk's res_agi.c: a quote toggles, a backslash takes the next character as it is. */
    private static String asAsteriskReads(String argument) {
        StringBuilder read = new StringBuilder();
        boolean quoted = false;
        for (int i = 0; i < argument.length(); i++) {
            char c = argument.charAt(i);
            if (c == '"') {
                quoted = !quoted;
            } else if (c == ' ' && !quoted) {
                throw new AssertionError("two arguments: " + argument);
            } else if (c == '\\') {
                read.append(argument.charAt(++i));
            } else {
                read.append(c);
            }
        }
        assertThat(quoted).isFalse();
        return read.toString();
    }
}
