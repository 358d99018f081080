package pl.hejnal.integration.telephony.ami.supervision;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.asteriskjava.manager.action.CoreShowChannelsAction;
import org.asteriskjava.manager.action.GetVarAction;
import org.asteriskjava.manager.event.CoreShowChannelEvent;
import org.jspecify.annotations.Nullable;
import pl.hejnal.calls.domain.LinkedId;
import pl.hejnal.identity.domain.Login;
import pl.hejnal.integration.telephony.PbxText;
import pl.hejnal.integration.telephony.ami.AmiSession;
import pl.hejnal.integration.telephony.ami.ClerkInterface;

/** The channels that the PBX has at this moment. */
final class PbxChannels {

    private final List<CoreShowChannelEvent> up;

    private PbxChannels(List<CoreShowChannelEvent> up) {
        this.up = up;
    }

    static PbxChannels of(AmiSession session) throws IOException {
        return new PbxChannels(session.list(new CoreShowChannelsAction()).stream()
                .filter(CoreShowChannelEvent.class::isInstance)
                .map(CoreShowChannelEvent.class::cast)
                .toList());
    }

    /**
     * The id of the clerk's own channel in this call: it stands in one bridge with the caller's. A name's beginning would do for
     * ChanSpy, and {@code PJSIP/ann} would be {@code PJSIP/anna} too.
     */
    Optional<String> clerks(Login clerk, LinkedId call) {
        return up.stream()
                .filter(channel -> call.value().equals(channel.getUniqueid()))
                .map(CoreShowChannelEvent::getBridgeid)
                .filter(bridge -> bridge != null && !bridge.isEmpty())
                .findFirst()
                .flatMap(bridge -> up.stream()
                        .filter(channel -> bridge.equals(channel.getBridgeid()))
                        .filter(channel -> ClerkInterface.ofClerk(channel.getChannel(), channel.getAccountcode())
                                .filter(clerk::equals)
                                .isPresent())
                        .map(CoreShowChannelEvent::getUniqueid)
                        .findFirst());
    }

    /** Of the channel that bears this id: a caller's first, or a manager's line. */
    Optional<String> name(LinkedId id) {
        return up.stream()
                .filter(channel -> id.value().equals(channel.getUniqueid()))
                .map(CoreShowChannelEvent::getChannel)
                .findFirst();
    }

    /** All managers' lines. */
    List<CoreShowChannelEvent> supervisions() {
        return up.stream()
                .filter(channel -> SupervisionActions.id(channel.getUniqueid()).isPresent())
                .toList();
    }

    /** Whether this caller heard that a manager may listen: then the menu has left its mark (fastagi.script.Conversation). */
    static boolean wasTold(AmiSession session, String caller) throws IOException {
        return "yes".equals(value(session, new GetVarAction(PbxText.amiValue(caller), "HEJNAL_SUPERVISED")));
    }

    /** Whether this telephone is there and no call is at it. */
    static boolean isFree(AmiSession session, Login login) throws IOException {
        String state = "DEVICE_STATE(" + ClerkInterface.of(login.value()) + ")";
        return "NOT_INUSE".equals(value(session, new GetVarAction(state)));
    }

    private static @Nullable String value(AmiSession session, GetVarAction question) throws IOException {
        return session.send(question).getAttribute("Value");
    }
}
