package pl.hejnal.tickets.domain;

import java.time.Instant;
import java.util.Optional;
import pl.hejnal.directory.domain.DepartmentSymbol;
import pl.hejnal.directory.domain.ProcedureSymbol;
import pl.hejnal.identity.domain.Login;

/**
 * Which tickets are wanted, and after which place in the list.
 *
 * @param heldBy the department that answers them
 * @param scope what else they are to be: as a figure counts them
 * @param after the last ticket already seen, in the order newest first
 */
public record TicketSearch(
        Optional<TicketStatus> status,
        Optional<Long> sequence,
        Optional<String> caller,
        Optional<Login> assignee,
        Optional<DepartmentSymbol> heldBy,
        boolean missedOnly,
        Scope scope,
        Optional<Place> after) {

    /** Whatever a figure counts. */
    public TicketSearch(
            Optional<TicketStatus> status,
            Optional<Long> sequence,
            Optional<String> caller,
            Optional<Login> assignee,
            Optional<DepartmentSymbol> heldBy,
            boolean missedOnly,
            Optional<Place> after) {
        this(status, sequence, caller, assignee, heldBy, missedOnly, Scope.ALL, after);
    }

    /**
     * Which tickets a figure counts.
     *
     * @param unsettled only those that are not closed
     * @param openedFrom not opened before
     * @param openedBefore opened before
     * @param about whose matter it is
     * @param matter the procedure that it is about
     */
    public record Scope(
            boolean unsettled,
            Optional<Instant> openedFrom,
            Optional<Instant> openedBefore,
            Optional<DepartmentSymbol> about,
            Optional<ProcedureSymbol> matter) {

        public static final Scope ALL =
                new Scope(false, Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
    }

    /** A ticket's place in the order of lists. */
    public record Place(Instant openedAt, long id) {}
}
