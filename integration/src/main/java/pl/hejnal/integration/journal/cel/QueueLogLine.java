package pl.hejnal.integration.journal.cel;

import java.time.Instant;
import java.util.List;

/**
 * One line of Asterisk's queue log: {@code seconds|call|queue|agent|event|…}. Nothing in it is quoted, so what a caller
 * calls themselves can pretend to be further fields; no more is read of a line than what stands before them.
 *
 * @param call the caller's channel, or {@code NONE} and {@code MANAGER}
 * @param agent the clerk's login, as config/asterisk/queues.conf has it logged; NONE and others where there is no clerk
 */
public record QueueLogLine(Instant at, String call, String queue, String agent, String event, List<String> details) {

    private static final int HEAD = 5;

    /** @throws IllegalArgumentException if it is no such line; the message holds nothing of it */
    public static QueueLogLine parse(String line) {
        String[] field = line.split("\\|", -1);
        if (field.length < HEAD || !field[0].matches("[0-9]{1,11}") || !field[4].matches("[A-Z]{1,40}")) {
            throw new IllegalArgumentException("no line of a queue log");
        }
        return new QueueLogLine(
                Instant.ofEpochSecond(Long.parseLong(field[0])),
                field[1],
                field[2],
                field[3],
                field[4],
                List.of(field).subList(HEAD, field.length));
    }

    /** Asterisk has just been started; what it had in hand before is gone. */
    boolean tellsOfAStart() {
        return event.equals("QUEUESTART");
    }
}
