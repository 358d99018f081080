package pl.hejnal.tickets;

import java.util.Map;
import pl.hejnal.kernel.PlainText;
import pl.hejnal.kernel.Refusal;

/** What people write about a ticket, as it is kept. */
final class TicketText {

    private TicketText() {}

    /** @throws Refusal with this code if nothing is said, {@code ticket.text} if it is too long */
    static String required(String text, String refusal) {
        String words = checked(text);
        if (words.isEmpty()) {
            throw new Refusal(refusal);
        }
        return words;
    }

    /** @throws Refusal {@code ticket.text} if it is longer than {@link TicketDesk#LONGEST_TEXT} */
    static String checked(String text) {
        String words = PlainText.lines(text).strip();
        if (words.length() > TicketDesk.LONGEST_TEXT) {
            throw new Refusal("ticket.text", Map.of("longest", TicketDesk.LONGEST_TEXT));
        }
        return words;
    }
}
