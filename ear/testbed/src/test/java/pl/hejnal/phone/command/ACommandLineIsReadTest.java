package pl.hejnal.phone.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.AutoComplete;
import picocli.CommandLine;
import picocli.CommandLine.TypeConversionException;
import pl.hejnal.testbed.TestBed;

class ACommandLineIsReadTest {

    private final StringWriter said = new StringWriter();
    private final CommandLine line = TestBed.commandLine().setErr(new PrintWriter(said, true));

    @ParameterizedTest
    @CsvSource({"5, 5000", "5s, 5000", "2.5, 2500", "0.25s, 250", "300ms, 300", "0, 0"})
    void a_time_is_in_seconds_unless_it_says_otherwise(String text, long millis) {
        assertThat(new Seconds().convert(text)).isEqualTo(Duration.ofMillis(millis));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "soon", "-1", "5 s", "1m", "1e3", "99999999"})
    void what_is_no_time_is_told_with_an_example(String text) {
        assertThatThrownBy(() -> new Seconds().convert(text))
                .isInstanceOf(TypeConversionException.class)
                .hasMessage("a time such as 5s, 2.5 or 300ms, not \"" + text + "\"");
    }

    @Test
    void what_makes_no_sense_is_told_with_how_it_is_written() {
        assertThat(line.execute("call", "--hangup-after", "soon")).isEqualTo(1);
        assertThat(said.toString())
                .startsWith("hejnal: Invalid value for option '--hangup-after'")
                .contains("a time such as 5s, 2.5 or 300ms, not \"soon\"")
                .contains("./hejnal call [-h]");
    }

    @ParameterizedTest
    @CsvSource({"call, 1", "clerk, 1", "seed, 1", "bench, 1", "run, 1", "status, 1", "faults, 2"})
    void an_option_that_there_is_not_is_told_and_fails(String command, int status) {
        assertThat(line.execute(command, "--no-such-thing")).isEqualTo(status);
        assertThat(said.toString()).startsWith("hejnal: ").contains("./hejnal " + command);
    }

    @Test
    void an_option_without_its_value_is_told() {
        assertThat(line.execute("call", "--press")).isEqualTo(1);
        assertThat(said.toString()).startsWith("hejnal: Missing required parameter for option '--press'");
    }

    @Test
    void a_list_keeps_its_empty_places() {
        assertThat(new KeyPresses.Converter().convert("0,,9,").each()).containsExactly("0", "", "9", "");
    }

    @Test
    void every_command_explains_itself_and_is_completed() {
        String completion = AutoComplete.bash("hejnal", line);
        line.getSubcommands().forEach((name, command) -> {
            assertThat(command.getUsageMessage()).as(name).contains("./hejnal " + name);
            assertThat(completion).as(name).contains(name);
            command.getSubcommands()
                    .forEach((sub, its) ->
                            assertThat(its.getUsageMessage()).as(sub).contains("./hejnal " + name + " " + sub));
        });
        assertThat(completion).contains("--hangup-after").contains("stall").contains("wildfly");
    }
}
