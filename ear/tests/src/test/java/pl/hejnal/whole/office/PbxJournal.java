package pl.hejnal.whole.office;

import static pl.hejnal.whole.office.Eventually.eventually;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import pl.hejnal.kernel.OfficeZone;
import pl.hejnal.phone.load.CdrFile;

/** What the PBX itself wrote down, independent of the office: its queue log and its call records. */
public record PbxJournal(Path directory) {

    /** A line of the queue log: {@code time|call|queue|agent|event|…}. */
    public record QueueEntry(Instant at, String call, String event, List<String> details) {

        /** Whole seconds, as the PBX counts them. */
        public double seconds(int detail) {
            return Double.parseDouble(details.get(detail));
        }
    }

    public List<QueueEntry> queueLog() {
        return lines("queue_log").stream()
                .map(line -> line.split("\\|", -1))
                .filter(field -> field.length > 4)
                .map(field -> new QueueEntry(
                        Instant.ofEpochSecond(Long.parseLong(field[0])),
                        field[1],
                        field[4],
                        List.of(field).subList(5, field.length)))
                .toList();
    }

    /** What the queue log says of this call; the PBX writes it a moment after the fact. */
    public QueueEntry queueEntry(String call, String event) {
        return eventually(
                        "the queue log has " + event + " of " + call,
                        () -> queueLog().stream()
                                .filter(entry -> entry.call().equals(call)
                                        && entry.event().equals(event))
                                .findFirst(),
                        Optional::isPresent)
                .orElseThrow();
    }

    /** In how many residents' calls this happened since the office's midnight; clerks' own calls bear their logins. */
    public long today(String event) {
        Instant midnight =
                LocalDate.now(OfficeZone.ZONE).atStartOfDay(OfficeZone.ZONE).toInstant();
        Set<String> clerks = queueLog().stream()
                .filter(entry -> entry.event().equals("ENTERQUEUE")
                        && entry.details().get(1).matches("[a-z].*"))
                .map(QueueEntry::call)
                .collect(Collectors.toSet());
        return queueLog().stream()
                .filter(entry -> entry.event().equals(event) && !entry.at().isBefore(midnight))
                .map(QueueEntry::call)
                .filter(call -> !clerks.contains(call))
                .distinct()
                .count();
    }

    public List<CdrFile.Entry> callRecords() {
        try {
            return new CdrFile(directory.resolve("cdr-custom/hejnal.csv")).read();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private List<String> lines(String file) {
        try {
            Path journal = directory.resolve(file);
            return Files.exists(journal) ? Files.readAllLines(journal) : List.of();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
