package pl.hejnal.reports.wallboard.domain;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import pl.hejnal.calls.supervision.domain.SupervisionMode;
import pl.hejnal.calls.supervision.domain.SupervisionState;
import pl.hejnal.identity.domain.Login;
import pl.hejnal.staffing.domain.Presence;
import pl.hejnal.tickets.domain.TicketNumber;

/**
 * A clerk at work as their manager sees them. Nothing of a resident is in it but the number of the ticket.
 *
 * @param presence their own word, or a manager's; it stands behind a talk that goes on
 * @param since when they have been doing this; empty where nobody knows
 * @param queues that ring them, by the PBX's words
 * @param ticket that of the call that rings or that they talk in
 */
public record LiveClerk(
        Login login,
        String name,
        Presence presence,
        ClerkState state,
        Optional<Instant> since,
        List<String> queues,
        Optional<TicketNumber> ticket,
        Optional<Supervisor> supervisor) {

    /** The manager who is at their talk, or is to come to it. */
    public record Supervisor(Login login, String name, SupervisionMode mode, SupervisionState state, Instant since) {}

    public LiveClerk {
        queues = List.copyOf(queues);
    }
}
