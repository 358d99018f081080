package pl.hejnal.integration.telephony;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RunAs;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Optional;
import pl.hejnal.calls.AttendedTransfer;
import pl.hejnal.calls.BlindTransfer;
import pl.hejnal.calls.CallDesk;
import pl.hejnal.calls.CallHungUp;
import pl.hejnal.calls.CallQueued;
import pl.hejnal.calls.ClerkConsulted;
import pl.hejnal.calls.ClerkRang;
import pl.hejnal.calls.TransferDesk;
import pl.hejnal.identity.Roles;
import pl.hejnal.integration.telephony.PbxEvent.CallerHungUp;
import pl.hejnal.integration.telephony.PbxEvent.CallerPutInQueue;
import pl.hejnal.integration.telephony.PbxEvent.CallerQueued;
import pl.hejnal.integration.telephony.PbxEvent.CallerSentOn;
import pl.hejnal.integration.telephony.PbxEvent.CallerSetAside;
import pl.hejnal.integration.telephony.PbxEvent.CallsJoined;
import pl.hejnal.integration.telephony.PbxEvent.ClerkAnswered;
import pl.hejnal.integration.telephony.PbxEvent.ClerkDidNotAnswer;
import pl.hejnal.integration.telephony.PbxEvent.ClerkHolds;
import pl.hejnal.integration.telephony.PbxEvent.ClerkResumes;
import pl.hejnal.integration.telephony.PbxEvent.ClerkRings;
import pl.hejnal.integration.telephony.PbxEvent.ColleagueRang;
import pl.hejnal.integration.telephony.PbxEvent.ColleagueRings;
import pl.hejnal.integration.telephony.PbxEvent.TalkEnded;

/**
 * Stands at the office's counters for the telephone: the threads that hear the PBX have nobody signed in, and the role
 * {@code telephony} belongs to no person. Each method is one visit and one transaction.
 */
@Stateless
@RunAs(Roles.TELEPHONY)
public class TelephoneOperator {

    @Inject
    private CallDesk desk;

    @Inject
    private TransferDesk transfers;

    @PermitAll
    public void report(PbxEvent event) {
        switch (event) {
            case CallerQueued e -> desk.queued(new CallQueued(e.call(), e.queue(), e.dialled(), e.caller(), e.at()));
            case ClerkRings e -> desk.ringing(new ClerkRang(e.call(), e.login(), e.at()));
            case ClerkDidNotAnswer e -> desk.notAnswered(e.call(), e.login(), e.at());
            case ClerkAnswered e -> desk.answered(e.call(), e.login(), e.at());
            case CallerSetAside e -> desk.setAside(e.call(), e.at());
            case TalkEnded e -> desk.talkEnded(new pl.hejnal.calls.TalkEnded(e.call(), e.login(), e.talk(), e.at()));
            case ClerkHolds e -> transfers.held(e.call(), e.login(), e.at());
            case ClerkResumes e -> transfers.resumed(e.call(), e.login(), e.at());
            case ColleagueRings e -> transfers.consulted(new ClerkConsulted(e.by(), e.login(), e.at()));
            case ColleagueRang e -> transfers.consultationRang(e.by(), e.login(), e.answered());
            case CallerSentOn e -> transfers.transferred(new BlindTransfer(e.call(), e.by(), e.toward(), e.at()));
            case CallerPutInQueue e -> transfers.requeued(new BlindTransfer(e.call(), e.by(), e.queue(), e.at()));
            case CallsJoined e ->
                transfers.passedOn(new AttendedTransfer(
                        e.by(), e.call(), clerk(e.otherClerk()), e.other(), clerk(e.oneClerk()), e.at()));
            case CallerHungUp e -> desk.hungUp(new CallHungUp(e.call(), e.cause(), e.at()));
        }
    }

    private static Optional<String> clerk(String login) {
        return Optional.of(login).filter(name -> !name.isEmpty());
    }
}
