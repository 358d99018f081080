package pl.hejnal.integration.telephony.ami;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.io.IOException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.asteriskjava.manager.action.GetVarAction;
import org.asteriskjava.manager.event.PeerStatusEvent;
import org.asteriskjava.manager.response.ManagerResponse;
import pl.hejnal.identity.domain.Login;
import pl.hejnal.staffing.ClerkSeat;
import pl.hejnal.staffing.ClerkTelephones;
import pl.hejnal.staffing.TelephoneMissed;
import pl.hejnal.staffing.domain.Presence;

/**
 * Whether the telephones of those at work can be rung, as the PBX last told. It is kept here because callers are told by it,
 * and asking then would cost them a round trip; it is asked when a clerk comes and after every connection, and PeerStatus
 * tells what changes. Those that are missing are asked again every second, for a PBX that does not tell. Nothing is known
 * while there is no connection, and then nobody counts as missing.
 */
@ApplicationScoped
public class TelephonesByAmi implements ClerkTelephones {

    private static final String UNREACHABLE = "Unreachable";

    @Inject
    private Event<TelephoneMissed> changes;

    /** Of those at work: whether it is missing. */
    private final Map<Login, Boolean> missing = new ConcurrentHashMap<>();

    @Override
    public boolean isMissing(Login login) {
        return missing.getOrDefault(login, false);
    }

    /** A clerk came or went. */
    void ask(AmiSession session, ClerkSeat seat) throws IOException {
        if (seat.presence() == Presence.AWAY) {
            missing.remove(seat.login());
        } else {
            ask(session, seat.login());
        }
    }

    void askMissing(AmiSession session) throws IOException {
        for (Map.Entry<Login, Boolean> telephone : missing.entrySet()) {
            if (telephone.getValue()) {
                ask(session, telephone.getKey());
            }
        }
    }

    private void ask(AmiSession session, Login login) throws IOException {
        ManagerResponse answer =
                session.send(new GetVarAction("DEVICE_STATE(" + ClerkInterface.of(login.value()) + ")"));
        String state = answer.getAttribute("Value");
        tell(login, "UNAVAILABLE".equals(state) || "INVALID".equals(state));
    }

    /** On the connection's own thread: nothing is asked. */
    void hear(PeerStatusEvent event) {
        ClerkInterface.ofPeer(event.getPeer())
                .filter(missing::containsKey)
                .ifPresent(login -> tell(login, UNREACHABLE.equals(event.getPeerStatus())));
    }

    private void tell(Login login, boolean isMissing) {
        if (Boolean.TRUE.equals(missing.put(login, isMissing)) != isMissing) {
            changes.fire(new TelephoneMissed(login, isMissing));
        }
    }

    /** The connection is lost. */
    void forget() {
        missing.keySet().forEach(login -> tell(login, false));
        missing.clear();
    }
}
