package pl.hejnal.calls.counting;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.function.Consumer;
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
    private FigureMoving figures;

    @Inject
    private UnservedFollowing unserved;

    @Inject
    private PhoneTicketDesk tickets;

    public void change(PhoneCall call, Consumer<PhoneCall> verb) {
        CallWorth before = worth(call);
        Before was = UnservedFollowing.before(call);
        call.counting(() -> verb.accept(call));
        figures.move(call, before, worth(call));
        unserved.follow(call, was);
    }

    private CallWorth worth(PhoneCall call) {
        return call.state() == CallState.ENDED
                ? CallWorth.of(call, tickets.category(call.ticket()))
                : CallWorth.NOTHING;
    }
}
