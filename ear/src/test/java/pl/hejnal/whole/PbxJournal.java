package pl.hejnal.whole;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import pl.hejnal.phone.crowd.CallRecords;

/** What the PBX itself wrote down, independent of the office: its queue log and its call records. */
record PbxJournal(Path directory) {

    /** A line of the queue log: {@code time|call|queue|agent|event|…}. */
    record QueueEntry(String call, String agent, String event) {
    }

    List<QueueEntry> queueLog() {
        return lines("queue_log").stream().map(line -> line.split("\\|", -1)).filter(field -> field.length > 4)
                .map(field -> new QueueEntry(field[1], field[3], field[4])).toList();
    }

    long queueEvents(String event) {
        return queueLog().stream().filter(entry -> entry.event().equals(event)).count();
    }

    List<CallRecords.Entry> callRecords() {
        try {
            return new CallRecords(directory.resolve("cdr-custom/hejnal.csv")).read();
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
