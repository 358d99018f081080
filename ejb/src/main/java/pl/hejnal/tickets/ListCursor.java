package pl.hejnal.tickets;

import java.time.DateTimeException;
import java.util.Map;
import java.util.Optional;
import pl.hejnal.kernel.Moments;
import pl.hejnal.kernel.Refusal;
import pl.hejnal.tickets.domain.Ticket;
import pl.hejnal.tickets.domain.TicketSearch.Place;

/** A place in a list of tickets as text that may stand in an address. */
final class ListCursor {

    private ListCursor() {}

    static String after(Ticket ticket) {
        return ticket.openedAt() + "_" + ticket.id();
    }

    /** @throws Refusal {@code list.cursor} if the text is not one that {@link #after} wrote */
    static Optional<Place> read(String cursor) {
        if (cursor == null || cursor.isBlank()) {
            return Optional.empty();
        }
        int gap = cursor.indexOf('_');
        try {
            return Optional.of(new Place(
                    Moments.read(cursor.substring(0, Math.max(gap, 0))), Long.parseLong(cursor.substring(gap + 1))));
        } catch (DateTimeException | IllegalArgumentException nonsense) {
            throw new Refusal("list.cursor", Map.of());
        }
    }
}
