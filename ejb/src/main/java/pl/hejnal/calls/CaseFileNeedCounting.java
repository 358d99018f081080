package pl.hejnal.calls;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import pl.hejnal.calls.domain.CallState;
import pl.hejnal.calls.domain.CaseFileNeeds;
import pl.hejnal.calls.domain.PhoneCall;
import pl.hejnal.calls.domain.PhoneCalls;
import pl.hejnal.kernel.OfficeZone;
import pl.hejnal.tickets.PhoneTicketDesk;
import pl.hejnal.tickets.TicketWrappedUp;
import pl.hejnal.tickets.domain.WrapUp;
import pl.hejnal.tickets.domain.WrapUpReason;

/**
 * Counts the answered calls that needed a department's case file, in the transaction that says so: those that are over
 * when the clerk says it, and the others when they end. Both hold the ticket's lock, so none is counted twice or missed.
 */
@ApplicationScoped
class CaseFileNeedCounting {

    @Inject
    PhoneCalls calls;

    @Inject
    PhoneTicketDesk tickets;

    @Inject
    CaseFileNeeds needs;

    void wrappedUp(@Observes TicketWrappedUp event) {
        List<PhoneCall> over = calls.ofTicket(event.ticket()).stream()
                .filter(call ->
                        call.state() == CallState.ENDED && call.answeredAt().isPresent())
                .toList();
        over.forEach(call -> count(call, event.before(), -1));
        over.forEach(call -> count(call, event.now(), 1));
    }

    void ended(@Observes CallEnded event) {
        calls.find(event.id())
                .filter(call -> call.answeredAt().isPresent())
                .ifPresent(call -> count(call, tickets.wrapUp(call.ticket()), 1));
    }

    private void count(PhoneCall call, WrapUp said, int sign) {
        String department = said.department();
        if (said.reason() == WrapUpReason.NEEDS_CASE_FILE && department != null) {
            needs.add(
                    call.arrivedAt().atZone(OfficeZone.ZONE).toLocalDate(),
                    department,
                    sign,
                    sign * call.talked().orElse(Duration.ZERO).toMillis());
        }
    }
}
