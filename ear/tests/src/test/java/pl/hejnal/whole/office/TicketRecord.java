package pl.hejnal.whole.office;

import java.util.List;

/** A ticket as the REST interface tells it. */
public record TicketRecord(
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
    public record Entry(String who, String kind, String text) {}

    /** A message that the caller left. */
    public record Message(String kind, String file, double seconds, boolean playable) {}
}
