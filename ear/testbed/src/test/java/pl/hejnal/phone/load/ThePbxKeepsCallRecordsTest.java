package pl.hejnal.phone.load;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import pl.hejnal.phone.load.CdrFile.Entry;

class ThePbxKeepsCallRecordsTest {

    private static final String ANSWERED =
            "\"1795473444.1\",\"1795473444.2\",\"1795473444.697451\",\"1795473444.984629\","
                    + "\"1795473447.004037\",\"126001112\",\"126165555\",\"ANSWERED\",\"2\",\"AGI\",\"2-8018@x\"\n";
    private static final String NOT_ANSWERED = "\"1795473444.1\",\"1795473444.3\",\"1795473450.000001\",\"0.000000\","
            + "\"1795473470.5\",\"1\"\"2,3\",\"anna\",\"NO ANSWER\",\"0\",\"AppQueue\",\"\"\n";

    @TempDir
    private Path log;

    @Test
    void a_line_is_a_leg_with_its_moments_and_the_callers_call_id() throws IOException {
        assertThat(records(ANSWERED))
                .containsExactly(new Entry(
                        "1795473444.1",
                        "1795473444.2",
                        Instant.parse("2026-11-23T22:37:24.697451Z"),
                        Optional.of(Instant.parse("2026-11-23T22:37:24.984629Z")),
                        Instant.parse("2026-11-23T22:37:27.004037Z"),
                        "126001112",
                        "126165555",
                        "ANSWERED",
                        Duration.ofSeconds(2),
                        "AGI",
                        "2-8018@x"));
    }

    @Test
    void a_leg_that_nobody_answered_has_no_moment_of_answer() throws IOException {
        Entry leg = records(ANSWERED + NOT_ANSWERED).get(1);
        assertThat(leg.answer()).isEmpty();
        assertThat(leg.sipCallId()).isEmpty();
    }

    @Test
    void quotes_and_commas_are_part_of_a_field() throws IOException {
        assertThat(records(NOT_ANSWERED).get(0).from()).isEqualTo("1\"2,3");
    }

    @Test
    void a_line_that_is_still_being_written_is_left_for_later() throws IOException {
        assertThat(records(ANSWERED + NOT_ANSWERED.substring(0, 70))).hasSize(1);
        assertThat(records(ANSWERED.substring(0, 70))).isEmpty();
    }

    @Test
    void a_pbx_without_calls_has_no_file() throws IOException {
        assertThat(new CdrFile(log.resolve("hejnal.csv")).read()).isEmpty();
    }

    private List<Entry> records(String text) throws IOException {
        return new CdrFile(Files.writeString(log.resolve("hejnal.csv"), text)).read();
    }
}
