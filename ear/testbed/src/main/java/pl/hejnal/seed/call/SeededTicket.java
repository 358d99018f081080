package pl.hejnal.seed.call;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import pl.hejnal.directory.domain.DepartmentSymbol;
import pl.hejnal.identity.domain.Login;
import pl.hejnal.tickets.domain.EntryKind;
import pl.hejnal.tickets.domain.Matter;
import pl.hejnal.tickets.domain.Resolution;
import pl.hejnal.tickets.domain.TicketCategory;
import pl.hejnal.tickets.domain.TicketNumber;
import pl.hejnal.tickets.domain.WrapUp;

/**
 * The ticket of a call, as it is when the demonstration begins.
 *
 * @param matter unknown while nobody has said it
 * @param passedOn to which department, if to one
 * @param end empty while it is open
 */
public record SeededTicket(
        TicketNumber number,
        boolean missed,
        Optional<Login> assignee,
        Matter matter,
        WrapUp wrapUp,
        Optional<PassedOn> passedOn,
        Optional<End> end,
        List<Entry> history) {

    /** By whom, and when. */
    public record PassedOn(DepartmentSymbol to, Login by, Instant at) {}

    /** How it was closed. */
    public record End(Resolution resolution, Instant at) {}

    /** A line of its history. */
    public record Entry(Instant at, String who, EntryKind kind, String text) {}

    public TicketCategory category() {
        return new TicketCategory(matter, wrapUp);
    }
}
