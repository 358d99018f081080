package pl.hejnal.integration.journal.cel;

import static org.assertj.core.api.Assertions.assertThat;
import static pl.hejnal.integration.journal.cel.JournalFixture.line;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import pl.hejnal.calls.domain.facts.Segment;
import pl.hejnal.calls.journal.JournalledCall;
import pl.hejnal.identity.domain.Login;

/** What an Asterisk 22.10 wrote when clerks' telephones (baresip) sent callers on, in each way that it knows. */
class TransfersInTheJournalTest {

    private static final Instant READ = Instant.parse("2026-11-26T12:00:00Z");

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            sent-on              | WAITED office 1, RANG anna 1, TALKED anna 3, TRANSFERRED anna>102 0, RANG jan 1, TALKED jan 2
            passed-on            | WAITED office 1, RANG anna 1, TALKED anna 6, TRANSFERRED anna>jan 0, TALKED jan 4
            passed-on-at-a-queue | WAITED office 1, RANG anna 1, TALKED anna 6, TRANSFERRED anna>jan 0, TALKED jan 4
            put-in-a-queue       | WAITED office 1, RANG anna 1, TALKED anna 5, TRANSFERRED anna>office 0, WAITED office 3, TALKED jan 2
            """)
    void the_caller_is_followed_and_each_clerk_has_their_own_talk(String file, String course) throws IOException {
        CelCallAssembler assembler = new CelCallAssembler();
        List<String> lines = lines(file);
        for (int i = 0; i < lines.size(); i++) {
            assembler.cel(line("cel", i, lines.get(i)), READ);
        }
        assembler.bringTogether(true, READ);
        List<JournalledCall> told =
                assembler.ripe(READ.plusSeconds(60)).stream().map(CelCall::told).toList();
        assertThat(told).as("a clerk's own call is none").hasSize(1);
        assertThat(told.getFirst().facts().segments())
                .extracting(TransfersInTheJournalTest::text)
                .containsExactlyInAnyOrder(course.split(", "));
        assertThat(told.getFirst().facts().answeredBy()).contains(new Login("anna"));
    }

    private static String text(Segment part) {
        return part.kind() + " " + part.who() + (part.toward().isEmpty() ? "" : ">" + part.toward()) + " "
                + Math.round(part.length().orElseThrow().toMillis() / 1000.0);
    }

    private static List<String> lines(String file) throws IOException {
        try (BufferedReader in = new BufferedReader(new InputStreamReader(
                TransfersInTheJournalTest.class.getResourceAsStream(file + ".csv"), StandardCharsets.UTF_8))) {
            return in.lines().toList();
        }
    }
}
