package pl.hejnal.tickets;

import java.util.Optional;
import pl.hejnal.directory.domain.DepartmentSymbol;
import pl.hejnal.identity.domain.Login;
import pl.hejnal.tickets.domain.TicketSearch.Scope;
import pl.hejnal.tickets.domain.TicketStatus;

/**
 * Which tickets a list shows.
 *
 * @param text a ticket number or a caller's number, however typed; empty for all
 * @param heldBy only those that this department answers
 * @param missedOnly only calls that gave up waiting and that nobody has called back
 * @param scope as a figure counts them
 */
public record TicketFilter(
        Optional<TicketStatus> status,
        String text,
        Optional<Login> assignee,
        Optional<DepartmentSymbol> heldBy,
        boolean missedOnly,
        Scope scope) {

    /** Whatever a figure counts. */
    public TicketFilter(
            Optional<TicketStatus> status,
            String text,
            Optional<Login> assignee,
            Optional<DepartmentSymbol> heldBy,
            boolean missedOnly) {
        this(status, text, assignee, heldBy, missedOnly, Scope.ALL);
    }

    public static TicketFilter all() {
        return new TicketFilter(Optional.empty(), "", Optional.empty(), Optional.empty(), false);
    }

    public static TicketFilter of(Login assignee) {
        return new TicketFilter(Optional.empty(), "", Optional.of(assignee), Optional.empty(), false);
    }
}
