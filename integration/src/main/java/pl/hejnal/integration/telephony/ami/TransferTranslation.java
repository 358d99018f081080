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
import pl.hejnal.calls.domain.LinkedId;
import pl.hejnal.integration.telephony.PbxEvent;
import pl.hejnal.integration.telephony.PbxEvent.CallerPutInQueue;
import pl.hejnal.integration.telephony.PbxEvent.CallerSentOn;
import pl.hejnal.integration.telephony.PbxEvent.CallsJoined;
import pl.hejnal.integration.telephony.PbxEvent.ClerkAnswered;
import pl.hejnal.integration.telephony.PbxEvent.ClerkDidNotAnswer;
import pl.hejnal.integration.telephony.PbxEvent.ClerkHolds;
import pl.hejnal.integration.telephony.PbxEvent.ClerkResumes;
import pl.hejnal.integration.telephony.PbxEvent.ClerkRings;
import pl.hejnal.integration.telephony.PbxEvent.ColleagueRang;
import pl.hejnal.integration.telephony.PbxEvent.ColleagueRings;

/** What clerks do with callers, in our words. Queues have events of their own; here are the calls from person to person. */
final class TransferTranslation {

    private static final String SUCCESS = "Success";
    private static final String ANSWERED = "ANSWER";

    private TransferTranslation() {}

    static Optional<PbxEvent> translate(ManagerEvent event, Instant at) {
        return switch (event) {
            case DialBeginEvent e ->
                ClerkInterface.ofChannel(e.getDestChannel())
                        .map(login -> ClerkInterface.isOwn(e.getChannel(), e.getAccountcode())
                                ? new ColleagueRings(new LinkedId(e.getLinkedId()), e.getAccountcode(), login, at)
                                : new ClerkRings(new LinkedId(e.getLinkedId()), login, at));
            case DialEndEvent e -> ClerkInterface.ofChannel(e.getDestChannel()).map(login -> dialled(e, login, at));
            // A caller's side may hold too, and its telephone is a PJSIP endpoint like any other: that is nobody's
            // hold.
            case HoldEvent e ->
                ClerkInterface.ofClerk(e.getChannel(), e.getAccountCode())
                        .map(login -> new ClerkHolds(new LinkedId(e.getLinkedId()), login, at));
            case UnholdEvent e ->
                ClerkInterface.ofClerk(e.getChannel(), e.getAccountCode())
                        .map(login -> new ClerkResumes(new LinkedId(e.getLinkedId()), login, at));
            case BlindTransferEvent e
            when SUCCESS.equals(e.getResult()) ->
                ClerkInterface.ofChannel(e.getTransfererChannel())
                        .map(by -> new CallerSentOn(new LinkedId(e.getTransfereeLinkedId()), by, e.getExtension(), at));
            case AttendedTransferEvent e
            when SUCCESS.equals(e.getResult()) ->
                ClerkInterface.ofChannel(e.getOrigTransfererChannel()).map(by -> passedOn(e, by, at));
            default -> Optional.empty();
        };
    }

    private static PbxEvent dialled(DialEndEvent event, String login, Instant at) {
        LinkedId call = new LinkedId(event.getLinkedId());
        boolean answered = ANSWERED.equals(event.getDialStatus());
        if (ClerkInterface.isOwn(event.getChannel(), event.getAccountCode())) {
            return new ColleagueRang(call, event.getAccountCode(), login, answered, at);
        }
        return answered ? new ClerkAnswered(call, login, at) : new ClerkDidNotAnswer(call, login, at);
    }

    /** Whether the caller was the clerk's first or second call is theirs to choose, so both sides are told of. */
    private static PbxEvent passedOn(AttendedTransferEvent event, String by, Instant at) {
        LinkedId one = new LinkedId(event.getTransfereeLinkedId());
        if (event.getTransferTargetChannel() == null) {
            return new CallerPutInQueue(one, by, event.getSecondTransfererExten(), at);
        }
        return new CallsJoined(
                one,
                by,
                clerk(event.getTransferTargetChannel(), event.getTransferTargetAccountCode()),
                new LinkedId(event.getTransferTargetLinkedID()),
                clerk(event.getTransfereeChannel(), event.getTransfereeAccountCode()),
                at);
    }

    /** Empty for a party outside of the office. */
    private static String clerk(String channel, String accountCode) {
        return ClerkInterface.isOwn(channel, accountCode) ? accountCode : "";
    }
}
