package pl.hejnal.calls.supervision;

import java.time.Instant;
import java.util.Optional;
import pl.hejnal.calls.domain.LinkedId;
import pl.hejnal.calls.supervision.domain.Supervision;
import pl.hejnal.calls.supervision.domain.SupervisionFailure;
import pl.hejnal.calls.supervision.domain.SupervisionMode;
import pl.hejnal.calls.supervision.domain.SupervisionState;
import pl.hejnal.identity.domain.Login;
import pl.hejnal.tickets.domain.TicketNumber;

/**
 * A manager's part in a talk.
 *
 * @param call the caller's
 * @param ticket that of the talk
 * @param since when the manager came to the talk; while their telephone rings, when they asked for it
 * @param failure of one that ended and never began
 */
public record SupervisionView(
        long id,
        Login manager,
        Login clerk,
        SupervisionMode mode,
        SupervisionState state,
        LinkedId call,
        TicketNumber ticket,
        Instant since,
        Optional<SupervisionFailure> failure) {

    static SupervisionView of(Supervision supervision) {
        return new SupervisionView(
                supervision.id(),
                supervision.manager(),
                supervision.clerk(),
                supervision.mode(),
                supervision.state(),
                supervision.call(),
                supervision.ticket(),
                supervision.begunAt().orElse(supervision.askedAt()),
                supervision.failure());
    }

    /** The identity of the manager's line in the PBX, which is no call of anybody's. */
    public LinkedId line() {
        return new LinkedId(LinkedId.SUPERVISION + id);
    }

    public boolean isGoingOn() {
        return state == SupervisionState.GOING_ON;
    }
}
