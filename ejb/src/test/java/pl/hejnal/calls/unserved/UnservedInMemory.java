package pl.hejnal.calls.unserved;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import pl.hejnal.calls.domain.LinkedId;
import pl.hejnal.calls.domain.PhoneCall;
import pl.hejnal.calls.unserved.domain.UnservedCall;
import pl.hejnal.calls.unserved.domain.UnservedCall.Made;
import pl.hejnal.calls.unserved.domain.UnservedCalls;
import pl.hejnal.calls.unserved.domain.UnservedCount;
import pl.hejnal.calls.unserved.domain.UnservedFilter;
import pl.hejnal.calls.unserved.domain.UnservedReason;
import pl.hejnal.kernel.CallerNumber;
import pl.hejnal.tickets.domain.TicketNumber;

/** Writes down what it is told, a line each; nothing is read here. */
public final class UnservedInMemory implements UnservedCalls {

    private final List<String> told = new ArrayList<>();

    public List<String> told() {
        return told;
    }

    @Override
    public void keep(PhoneCall call, UnservedReason reason) {
        told.add("keep " + reason + " " + call.ticket());
    }

    @Override
    public void drop(LinkedId call) {
        told.add("drop");
    }

    @Override
    public void helped(CallerNumber caller, Instant before, Made made) {
        told.add(made.remedy() + " " + caller.e164());
    }

    @Override
    public void takeBack(LinkedId helping) {
        told.add("take back");
    }

    @Override
    public void closed(TicketNumber ticket, Made made) {
        told.add(made.remedy() + " by " + made.by());
    }

    @Override
    public boolean settle(LinkedId call, Made made) {
        throw new UnsupportedOperationException();
    }

    @Override
    public Optional<UnservedCall> find(LinkedId call) {
        throw new UnsupportedOperationException();
    }

    @Override
    public List<UnservedCall> newest(UnservedFilter filter, Optional<Place> after, int limit) {
        throw new UnsupportedOperationException();
    }

    @Override
    public List<UnservedCount> counts(Instant since) {
        throw new UnsupportedOperationException();
    }
}
