package pl.hejnal.reports.opendata;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import pl.hejnal.reports.opendata.domain.MonthCounts;
import pl.hejnal.reports.opendata.domain.OpenMonth;

/** The journal is all that there is: from it the figures follow, by our own code and by a script that anybody can run. */
class EverybodyRecomputesTheFiguresTest {

    private static final Path SCRIPT = Path.of("../docs/opendata/recompute.py");

    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource({"1, 30", "2, 400", "3, 5000", "4, 20000"})
    void from_the_journal_the_same_tables_follow(long seed, int contacts) {
        OpenMonth month = month(seed, contacts);
        assertThat(OpenMonth.of(month.journal().toList())).isEqualTo(month);
        assertThat(MonthText.read(MonthText.figures(month))).isEqualTo(month);
    }

    @ParameterizedTest
    @CsvSource({"1, 30", "2, 400", "3, 5000", "4, 20000"})
    void the_script_writes_the_published_file_octet_by_octet(long seed, int contacts) throws Exception {
        // The office itself needs no Python.
        assumeTrue(isThere("python3"));
        OpenMonth month = month(seed, contacts);
        Path journal = Files.writeString(folder.resolve("journal.csv"), MonthText.journal(month));
        assertThat(run("python3", SCRIPT.toString(), journal.toString())).isEqualTo(MonthText.figures(month));
    }

    private static boolean isThere(String program) {
        return Arrays.stream(System.getenv("PATH").split(":"))
                .anyMatch(folder -> Files.isExecutable(Path.of(folder, program)));
    }

    private static OpenMonth month(long seed, int contacts) {
        MonthCounts counts = ContactsFixture.month(seed, contacts);
        return OpenMonth.of(counts, 5).orElseThrow();
    }

    private String run(String... command) throws IOException, InterruptedException {
        Path out = folder.resolve("out");
        Process process = new ProcessBuilder(command)
                .redirectOutput(out.toFile())
                .redirectErrorStream(true)
                .start();
        assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
        return Files.readString(out);
    }
}
