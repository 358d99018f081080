package pl.hejnal.launcher.part;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import pl.hejnal.launcher.disk.NumberedBackups;

/** What a part says goes into a file that somebody copies and empties, and that has earlier generations. */
class ALogGrowsTest {

    private static final Duration SOON = Duration.ofSeconds(10);

    @TempDir
    private Path directory;

    private ChildProcess child;

    @AfterEach
    void end() throws Exception {
        child.stop("KILL", 5);
    }

    @Test
    void aLogThatWasEmptiedHasNoHole() throws Exception {
        Path log = directory.resolve("part.log");
        Path go = directory.resolve("go");
        child = new ChildProcess("part", log);
        child.start(List.of(
                "sh", "-c", "echo first; while [ ! -e " + go + " ]; do sleep 0.05; done; echo second; sleep 60"));
        await().atMost(SOON).until(() -> Files.exists(log) && Files.size(log) > 0);

        NumberedBackups.of(log).copyAndEmpty();
        Files.createFile(go);

        await().atMost(SOON).until(() -> Files.size(log) > 0);
        assertThat(Files.readString(log)).isEqualTo("second\n");
        assertThat(directory.resolve("part.log.1")).hasContent("first\n");
    }

    @Test
    void severalEarlierRunsAreKeptAndNotAll() throws Exception {
        Path log = directory.resolve("part.log");
        for (int run = 0; run < 12; run++) {
            child = new ChildProcess("part", log);
            child.start(List.of("sh", "-c", "echo run " + run));
            await().atMost(SOON).until(() -> !child.isRunning());
        }

        assertThat(log).hasContent("run 11");
        assertThat(directory.resolve("part.log.1")).hasContent("run 10");
        assertThat(directory.resolve("part.log.7")).hasContent("run 4");
        assertThat(directory.resolve("part.log.8")).doesNotExist();
    }

    @Test
    void workIsNoSilenceHoweverLongAndSilenceEnds() throws Exception {
        child = new ChildProcess("part", directory.resolve("part.log"));
        child.start(List.of("sleep", "60"));
        InactivityTimeout silence =
                new InactivityTimeout(ProcessHandle.of(child.pid()).orElseThrow(), directory.resolve("part.log"));

        assertThat(silence.lasts(Duration.ofHours(1))).isFalse();
        await().atMost(SOON).until(() -> silence.lasts(Duration.ofMillis(1)));
    }
}
