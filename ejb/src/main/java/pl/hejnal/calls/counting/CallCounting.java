package pl.hejnal.calls.counting;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.function.Consumer;
import pl.hejnal.calls.counting.domain.Contribution;
import pl.hejnal.calls.counting.domain.CountedAs;
import pl.hejnal.calls.counting.domain.Figures;
import pl.hejnal.calls.domain.CallState;
import pl.hejnal.calls.domain.PhoneCall;
import pl.hejnal.calls.unserved.UnservedFollowing;
import pl.hejnal.calls.unserved.UnservedFollowing.Before;
import pl.hejnal.tickets.PhoneTicketDesk;

/**
 * Moves the figures by exactly what a change to a call is worth, in the transaction of the change, and with them the list of
 * who was not served. The call is claimed by whoever changes it, and where it has ended its ticket is claimed here, so that
 * nobody says meanwhile what it is about.
 */
@Dependent
public class CallCounting {

    @Inject
    private Figures figures;

    @Inject
    private UnservedFollowing unserved;

    @Inject
    private PhoneTicketDesk tickets;

    public void change(PhoneCall call, Consumer<PhoneCall> verb) {
        List<Contribution> before = worth(call);
        Before was = UnservedFollowing.before(call);
        call.counting(() -> verb.accept(call));
        List<Contribution> after = worth(call);
        figures.add(Contribution.change(before, after), CountedAs.of(call.id(), before, after));
        unserved.follow(call, was);
    }

    private List<Contribution> worth(PhoneCall call) {
        return call.state() == CallState.ENDED ? Contribution.of(call, tickets.category(call.ticket())) : List.of();
    }
}
