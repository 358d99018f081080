package pl.hejnal.whole;

import java.util.List;

/** A ticket as the REST interface tells it. */
record TicketRecord(
        String number,
        String status,
        boolean missed,
        String caller,
        String assignee,
        String matter,
        String department,
        String resolution,
        List<Entry> history,
        List<Message> messages) {

    /** One line of its history. */
    record Entry(String who, String kind, String text) {}

    /** A message that the caller left. */
    record Message(String kind, String file, double seconds, boolean playable) {}
}
