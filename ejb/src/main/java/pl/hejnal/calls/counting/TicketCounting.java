package pl.hejnal.calls.counting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import pl.hejnal.calls.domain.PhoneCalls;
import pl.hejnal.tickets.TicketRecategorised;

/**
 * Moves a ticket's calls to what it is about, in the transaction that says so: those that are over; the others are counted
 * by it when they end. Both hold the ticket's lock, so none is counted twice or missed.
 */
@ApplicationScoped
class TicketCounting {

    @Inject
    PhoneCalls calls;

    @Inject
    FigureMoving figures;

    /** All of a ticket are one caller's. */
    void recategorised(@Observes TicketRecategorised event) {
        calls.ofTicket(event.ticket()).stream()
                .filter(call -> !call.isBeingCounted())
                .forEach(call ->
                        figures.move(call, CallWorth.of(call, event.before()), CallWorth.of(call, event.now())));
    }
}
