package pl.hejnal.integration.telephony.ami;

import java.time.Instant;
import java.util.Optional;
import org.asteriskjava.manager.event.AttendedTransferEvent;
import org.asteriskjava.manager.event.BlindTransferEvent;
import org.asteriskjava.manager.event.DialBeginEvent;
import org.asteriskjava.manager.event.DialEndEvent;
import org.asteriskjava.manager.event.HoldEvent;
import org.asteriskjava.manager.event.ManagerEvent;
import org.asteriskjava.manager.event.UnholdEvent;
import pl.hejnal.calls.PhoneEvent;
import pl.hejnal.calls.PhoneEvent.AttendedTransferMade;
import pl.hejnal.calls.PhoneEvent.BlindTransferMade;
import pl.hejnal.calls.PhoneEvent.CallHeld;
import pl.hejnal.calls.PhoneEvent.CallResumed;
import pl.hejnal.calls.PhoneEvent.CallerRequeued;
import pl.hejnal.calls.PhoneEvent.ClerkAnswered;
import pl.hejnal.calls.PhoneEvent.ClerkDidNotAnswer;
import pl.hejnal.calls.PhoneEvent.ClerkRang;
import pl.hejnal.calls.PhoneEvent.ColleagueRang;
import pl.hejnal.calls.PhoneEvent.ColleagueRingStopped;
import pl.hejnal.calls.domain.LinkedId;
import pl.hejnal.identity.domain.Login;

/** What clerks do with callers, in our words. Queues have events of their own; here are the calls from person to person. */
final class TransferTranslation {

    private static final String SUCCESS = "Success";
    private static final String ANSWERED = "ANSWER";

    private TransferTranslation() {}

    static Optional<PhoneEvent> translate(ManagerEvent event, Instant at) {
        return switch (event) {
            case DialBeginEvent e ->
                ClerkInterface.ofChannel(e.getDestChannel())
                        .map(login -> ClerkInterface.isOwn(e.getChannel(), e.getAccountcode())
                                ? new ColleagueRang(
                                        new LinkedId(e.getLinkedId()), new Login(e.getAccountcode()), login, at)
                                : new ClerkRang(new LinkedId(e.getLinkedId()), login, at));
            case DialEndEvent e -> ClerkInterface.ofChannel(e.getDestChannel()).map(login -> dialled(e, login, at));
            // A caller's side may hold too, and its telephone is a PJSIP endpoint like any other: that is nobody's
            // hold.
            case HoldEvent e ->
                ClerkInterface.ofClerk(e.getChannel(), e.getAccountCode())
                        .map(login -> new CallHeld(new LinkedId(e.getLinkedId()), login, at));
            case UnholdEvent e ->
                ClerkInterface.ofClerk(e.getChannel(), e.getAccountCode())
                        .map(login -> new CallResumed(new LinkedId(e.getLinkedId()), login, at));
            case BlindTransferEvent e
            when SUCCESS.equals(e.getResult()) ->
                ClerkInterface.ofChannel(e.getTransfererChannel())
                        .map(by -> new BlindTransferMade(
                                new LinkedId(e.getTransfereeLinkedId()), by, e.getExtension(), at));
            case AttendedTransferEvent e
            when SUCCESS.equals(e.getResult()) ->
                ClerkInterface.ofChannel(e.getOrigTransfererChannel()).map(by -> passedOn(e, by, at));
            default -> Optional.empty();
        };
    }

    private static PhoneEvent dialled(DialEndEvent event, Login login, Instant at) {
        LinkedId call = new LinkedId(event.getLinkedId());
        boolean answered = ANSWERED.equals(event.getDialStatus());
        if (ClerkInterface.isOwn(event.getChannel(), event.getAccountCode())) {
            return new ColleagueRingStopped(call, new Login(event.getAccountCode()), login, answered, at);
        }
        return answered ? new ClerkAnswered(call, login, at) : new ClerkDidNotAnswer(call, login, at);
    }

    /** Whether the caller was the clerk's first or second call is theirs to choose, so both sides are told of. */
    private static PhoneEvent passedOn(AttendedTransferEvent event, Login by, Instant at) {
        LinkedId one = new LinkedId(event.getTransfereeLinkedId());
        if (event.getTransferTargetChannel() == null) {
            return new CallerRequeued(one, by, event.getSecondTransfererExten(), at);
        }
        return new AttendedTransferMade(
                one,
                by,
                clerk(event.getTransferTargetChannel(), event.getTransferTargetAccountCode()),
                new LinkedId(event.getTransferTargetLinkedID()),
                clerk(event.getTransfereeChannel(), event.getTransfereeAccountCode()),
                at);
    }

    /** Empty for a party outside of the office. */
    private static Optional<Login> clerk(String channel, String accountCode) {
        return ClerkInterface.ofClerk(channel, accountCode);
    }
}
