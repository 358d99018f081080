package pl.hejnal.calls.unserved;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import pl.hejnal.calls.unserved.domain.Remedy;
import pl.hejnal.calls.unserved.domain.UnservedCall.Made;
import pl.hejnal.calls.unserved.domain.UnservedCalls;
import pl.hejnal.tickets.closing.TicketClosed;
import pl.hejnal.tickets.domain.Resolution;

/** Whoever closes a ticket has seen to its callers; what the telephone closes by itself, nobody has looked at. */
@ApplicationScoped
class TicketsClosed {

    @Inject
    UnservedCalls unserved;

    void closed(@Observes TicketClosed event) {
        if (event.resolution().isForClerks() && !event.by().isEmpty()) {
            unserved.closed(event.ticket(), new Made(remedy(event.resolution()), event.at(), event.by(), ""));
        }
    }

    private static Remedy remedy(Resolution resolution) {
        return resolution == Resolution.ANSWERED_ON_THE_PHONE || resolution == Resolution.PASSED_TO_DEPARTMENT
                ? Remedy.ANSWERED
                : Remedy.CLOSED;
    }
}
