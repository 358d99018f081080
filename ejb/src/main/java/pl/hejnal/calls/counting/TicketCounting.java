package pl.hejnal.calls.counting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import pl.hejnal.calls.counting.domain.Contribution;
import pl.hejnal.calls.counting.domain.CountedAs;
import pl.hejnal.calls.counting.domain.Figures;
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
    Figures figures;

    void recategorised(@Observes TicketRecategorised event) {
        List<Contribution> changes = new ArrayList<>();
        List<CountedAs> counted = new ArrayList<>();
        calls.ofTicket(event.ticket()).stream()
                .filter(call -> !call.isBeingCounted())
                .forEach(call -> {
                    List<Contribution> before = Contribution.of(call, event.before());
                    List<Contribution> after = Contribution.of(call, event.now());
                    changes.addAll(Contribution.change(before, after));
                    counted.addAll(CountedAs.of(call.id(), before, after));
                });
        figures.add(changes, counted);
    }
}
