package pl.hejnal.phone.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import pl.hejnal.launcher.UserError;

class ACommandLineIsReadTest {

    private static final String USAGE = "./hejnal call [--hangup-after 5s]";

    @ParameterizedTest
    @CsvSource({"5, 5000", "5s, 5000", "2.5, 2500", "0.25s, 250", "300ms, 300", "0, 0"})
    void a_time_is_in_seconds_unless_it_says_otherwise(String text, long millis) {
        assertThat(options("--hangup-after", text).duration("--hangup-after")).contains(Duration.ofMillis(millis));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "soon", "-1", "5 s", "1m", "1e3", "99999999"})
    void what_is_no_time_is_told_with_an_example_and_the_usage(String text) {
        assertThatThrownBy(() -> options("--hangup-after", text).duration("--hangup-after"))
                .isInstanceOf(UserError.class)
                .hasMessage("--hangup-after needs a time such as 5s, 2.5 or 300ms, not \"" + text + "\"\n" + USAGE);
    }

    @Test
    void an_option_that_is_not_given_is_empty() {
        assertThat(options().duration("--hangup-after")).isEmpty();
        assertThat(options().has("--press")).isFalse();
    }

    @Test
    void an_unknown_option_and_one_without_its_value_are_told() {
        assertThatThrownBy(() -> options("--hangup", "5"))
                .isInstanceOf(UserError.class)
                .hasMessage("there is no option --hangup\n" + USAGE);
        assertThatThrownBy(() -> options("--press"))
                .isInstanceOf(UserError.class)
                .hasMessage("--press needs a value\n" + USAGE);
    }

    @Test
    void a_list_keeps_its_empty_places() {
        assertThat(options("--press", "0,,9").list("--press")).contains(List.of("0", "", "9"));
    }

    private static Options options(String... arguments) {
        return Options.of(List.of(arguments), Set.of("--hangup-after", "--press"), USAGE);
    }
}
