package pl.hejnal.launcher.disk;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Logs and journals that have grown. The PBX's files are renamed, never copied: Asterisk opens its records anew for each one
 * and the others when it is told to, so that no line falls between two files, and the import follows them by their first lines.
 */
public final class LogRotation {

    private static final List<String> JOURNALS = List.of("cel-custom/hejnal.csv", "cdr-custom/hejnal.csv", "queue_log");
    private static final List<String> LOGS = List.of("messages", "security");
    /** Those that Asterisk holds open. */
    private static final List<String> OPEN = List.of("queue_log", "messages", "security");

    private static final DateTimeFormatter STAMP =
            DateTimeFormatter.ofPattern("yyyyMMddHHmmssSSS").withZone(ZoneOffset.UTC);
    private static final int KEPT_LOGS = 7;

    private final Path parts;
    private final Path pbx;
    private final long size;
    private final Duration keptJournals;
    private final Clock clock;

    /**
     * @param parts where the launcher keeps what the parts say
     * @param pbx the embedded PBX's log directory
     * @param size bytes that a file may have
     * @param keptJournals how long a journal is kept after its last line: longer than any outage, for the office may not have
     *     read it yet
     */
    public LogRotation(Path parts, Path pbx, long size, Duration keptJournals, Clock clock) {
        this.parts = parts;
        this.pbx = pbx;
        this.size = size;
        this.keptJournals = keptJournals;
        this.clock = clock;
    }

    /** @return whether the PBX must be told to open its files anew */
    public boolean look() throws IOException {
        rotateParts();
        if (!Files.isDirectory(pbx)) {
            return false;
        }
        boolean reopen = false;
        for (String name : Stream.concat(JOURNALS.stream(), LOGS.stream()).toList()) {
            reopen |= rename(pbx.resolve(name)) && OPEN.contains(name);
        }
        for (String name : JOURNALS) {
            for (Path old : older(pbx.resolve(name))) {
                if (Files.getLastModifiedTime(old)
                        .toInstant()
                        .isBefore(clock.instant().minus(keptJournals))) {
                    Files.deleteIfExists(old);
                }
            }
        }
        for (String name : LOGS) {
            for (Path old :
                    older(pbx.resolve(name)).reversed().stream().skip(KEPT_LOGS).toList()) {
                Files.deleteIfExists(old);
            }
        }
        return reopen;
    }

    private void rotateParts() throws IOException {
        try (Stream<Path> logs = Files.list(parts)) {
            for (Path log : (Iterable<Path>)
                    logs.filter(file -> file.getFileName().toString().endsWith(".log"))::iterator) {
                if (Files.size(log) > size) {
                    NumberedBackups.of(log).copyAndEmpty();
                }
            }
        }
    }

    private boolean rename(Path file) throws IOException {
        if (!Files.isRegularFile(file) || Files.size(file) <= size) {
            return false;
        }
        Files.move(file, file.resolveSibling(file.getFileName() + "-" + STAMP.format(Instant.now(clock))));
        return true;
    }

    /** Oldest first, by the moment in their names. */
    private static List<Path> older(Path file) throws IOException {
        Pattern name = Pattern.compile(Pattern.quote(file.getFileName().toString()) + "-[0-9]{17}");
        Path directory = file.getParent();
        if (directory == null || !Files.isDirectory(directory)) {
            return List.of();
        }
        try (Stream<Path> all = Files.list(directory)) {
            return all.filter(one -> name.matcher(one.getFileName().toString()).matches())
                    .sorted(Comparator.comparing(one -> one.getFileName().toString()))
                    .toList();
        }
    }
}
