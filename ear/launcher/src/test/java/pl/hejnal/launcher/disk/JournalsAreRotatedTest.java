package pl.hejnal.launcher.disk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileTime;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class JournalsAreRotatedTest {

    private static final int LINES = 3_000;
    private static final long SIZE = 1_000;

    @TempDir
    private Path home;

    private Path parts;
    private Path pbx;
    private Path cel;
    private LogRotation rotation;

    @BeforeEach
    void open() throws IOException {
        parts = Files.createDirectories(home.resolve("log"));
        pbx = Files.createDirectories(home.resolve("pbx"));
        cel = Files.createDirectories(pbx.resolve("cel-custom")).resolve("hejnal.csv");
        rotation = new LogRotation(parts, pbx, SIZE, Duration.ofDays(180), Clock.systemUTC());
    }

    @Test
    void whileThePbxWritesAndNoLineIsLost() throws Exception {
        CompletableFuture<Void> writer =
                CompletableFuture.runAsync(() -> IntStream.range(0, LINES).forEach(this::write));
        while (!writer.isDone()) {
            assertThat(rotation.look()).as("Asterisk opens it anew by itself").isFalse();
        }
        writer.join();

        List<String> read = new ArrayList<>();
        List<Path> files = files(cel.getParent());
        for (Path file : files) {
            read.addAll(Files.readAllLines(file));
        }
        assertThat(read)
                .containsExactlyInAnyOrderElementsOf(
                        IntStream.range(0, LINES).mapToObj(Integer::toString).toList());
        assertThat(files)
                .hasSizeGreaterThan(1)
                .allMatch(file -> file.getFileName().toString().matches("hejnal\\.csv(-[0-9]+)?"));
    }

    @Test
    void andOnlyAsteriskKnowsWhenItHoldsAFileOpen() throws IOException {
        Path queueLog = Files.writeString(pbx.resolve("queue_log"), "x".repeat(2_000));
        assertThat(rotation.look()).isTrue();
        assertThat(queueLog).doesNotExist();
        assertThat(rotation.look()).isFalse();
    }

    /** The office may have been away all the time. */
    @Test
    void andAnOldOneGoesOnlyAfterTheTimeThatNoOutageLasts() throws IOException {
        Path unread = Files.writeString(cel.resolveSibling("hejnal.csv-20260601000000000"), "unread");
        Path old = Files.writeString(cel.resolveSibling("hejnal.csv-20250101000000000"), "old");
        Files.setLastModifiedTime(old, FileTime.from(Instant.now().minus(Duration.ofDays(181))));
        Path others = Files.writeString(cel.resolveSibling("hejnal.csv-copy"), "somebody's own");
        Files.setLastModifiedTime(others, FileTime.from(Instant.now().minus(Duration.ofDays(999))));
        rotation.look();
        assertThat(unread).exists();
        assertThat(others).exists();
        assertThat(old).doesNotExist();
    }

    @Test
    void logsOfAllPartsStopGrowing() throws IOException {
        Path wildfly = Files.writeString(parts.resolve("wildfly.log"), "x".repeat(2_000));
        Path security = pbx.resolve("security");
        for (int i = 0; i < 10; i++) {
            Files.writeString(security, "x".repeat(2_000));
            Clock later = Clock.offset(Clock.systemUTC(), Duration.ofMinutes(i));
            new LogRotation(parts, pbx, SIZE, Duration.ofDays(180), later).look();
        }
        assertThat(wildfly).hasSize(0);
        assertThat(wildfly.resolveSibling("wildfly.log.1")).hasSize(2_000);
        assertThat(files(pbx).stream()
                        .filter(file -> file.getFileName().toString().startsWith("security")))
                .hasSize(7);
    }

    /** As cdrel_custom does: the file is opened for each record. */
    private void write(int number) {
        try {
            Files.writeString(cel, number + "\n", StandardOpenOption.CREATE, StandardOpenOption.APPEND);
        } catch (IOException failure) {
            throw new IllegalStateException(failure);
        }
    }

    private static List<Path> files(Path directory) throws IOException {
        try (Stream<Path> all = Files.list(directory)) {
            return all.filter(Files::isRegularFile).toList();
        }
    }
}
