package pl.hejnal.tickets.domain;

import java.time.Instant;
import java.util.Optional;
import pl.hejnal.directory.domain.DepartmentSymbol;
import pl.hejnal.identity.domain.Login;

/**
 * Which tickets are wanted, and after which place in the list.
 *
 * @param heldBy the department that answers them
 * @param after the last ticket already seen, in the order newest first
 */
public record TicketSearch(
        Optional<TicketStatus> status,
        Optional<Long> sequence,
        Optional<String> caller,
        Optional<Login> assignee,
        Optional<DepartmentSymbol> heldBy,
        boolean missedOnly,
        Optional<Place> after) {

    /** A ticket's place in the order of lists. */
    public record Place(Instant openedAt, long id) {}
}
