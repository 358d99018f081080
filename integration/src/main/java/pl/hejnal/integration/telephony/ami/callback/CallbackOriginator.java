package pl.hejnal.integration.telephony.ami.callback;

import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import org.asteriskjava.manager.action.OriginateAction;
import org.asteriskjava.manager.response.ManagerError;
import org.asteriskjava.manager.response.ManagerResponse;
import pl.hejnal.calls.callback.DialOrder;
import pl.hejnal.integration.telephony.PbxText;
import pl.hejnal.integration.telephony.ami.AmiSession;

/**
 * Carries out an order to call a resident. The PBX is told only the number: that it may be dialled, its own dialplan
 * decides once more. The call bears our identity, so a second order of the same name is refused while it lasts.
 */
final class CallbackOriginator {

    private static final Logger LOG = System.getLogger(CallbackOriginator.class.getName());
    /** The dialplan's only way out, and what is done with who answers (config/asterisk/extensions.conf). */
    private static final String ANSWERED = "hejnal-called";

    private CallbackOriginator() {}

    /** If the PBX refuses, the try was in vain: the office ends it when nothing more is heard of it. */
    static void dial(AmiSession session, DialOrder order) throws IOException {
        ManagerResponse response = session.send(action(order));
        if (response instanceof ManagerError refused) {
            LOG.log(Level.WARNING, "The PBX refuses to call back as {0}: {1}", order.call(), refused.getMessage());
        }
    }

    static OriginateAction action(DialOrder order) {
        OriginateAction action = new OriginateAction();
        action.setChannel("Local/%s@hejnal-outward/n".formatted(digits(order)));
        action.setContext(ANSWERED);
        action.setExten(PbxText.amiValue(order.office()));
        action.setPriority(1);
        action.setCallerId(PbxText.amiValue(order.office()));
        action.setTimeout(order.ring().toMillis());
        action.setAsync(true);
        action.setChannelId(PbxText.amiValue(order.call().value()));
        action.setVariable("HEJNAL_QUEUE", PbxText.amiValue(order.queue()));
        action.setVariable("HEJNAL_LANGUAGE", order.language().code());
        action.setVariable("HEJNAL_SINCE", Long.toString(order.place().getEpochSecond()));
        return action;
    }

    private static String digits(DialOrder order) {
        String digits = order.number().e164().substring(1);
        if (!digits.matches("[0-9]{3,15}")) {
            throw new IllegalArgumentException("not a number to dial");
        }
        return digits;
    }
}
