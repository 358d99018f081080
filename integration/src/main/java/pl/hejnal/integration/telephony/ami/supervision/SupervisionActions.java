package pl.hejnal.integration.telephony.ami.supervision;

import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import org.asteriskjava.manager.action.OriginateAction;
import org.jspecify.annotations.Nullable;
import pl.hejnal.calls.domain.LinkedId;
import pl.hejnal.calls.supervision.SupervisionView;
import pl.hejnal.calls.supervision.domain.SupervisionMode;
import pl.hejnal.integration.telephony.PbxText;
import pl.hejnal.integration.telephony.ami.ClerkInterface;

/**
 * What is said to the PBX of a manager's part in a talk. The account may originate and nothing else (ADR 034), so a change and an
 * end are originated too: a channel of the house goes to the dialplan, which does it and is gone (config/asterisk/extensions.conf).
 */
final class SupervisionActions {

    /** Where a manager's line is at a talk; its extension is the mode. */
    static final String CONTEXT = "hejnal-supervision";

    private static final String CHANGE = "hejnal-supervision-change";
    private static final Duration RINGS = Duration.ofSeconds(30);

    private SupervisionActions() {}

    /**
     * The manager's own telephone is rung.
     *
     * @param talking the id of the one channel that may be listened to: the clerk's, in this talk
     */
    static OriginateAction ring(SupervisionView supervision, String talking, SupervisionMode mode) {
        if (!talking.matches("[A-Za-z0-9._-]{1,64}")) {
            throw new IllegalArgumentException("not the id of a channel");
        }
        OriginateAction action = new OriginateAction();
        action.setChannel(ClerkInterface.of(supervision.manager().value()));
        action.setContext(CONTEXT);
        action.setExten(extension(mode));
        action.setPriority(1);
        action.setCallerId(PbxText.amiValue(supervision.clerk().value()));
        action.setTimeout(RINGS.toMillis());
        action.setAsync(true);
        action.setChannelId(supervision.line().value());
        action.setVariable("HEJNAL_SPIED", talking);
        return action;
    }

    static OriginateAction change(SupervisionView supervision, SupervisionMode mode) {
        return toward(extension(mode), supervision.line().value());
    }

    /** @param channel the manager's, by its name: SoftHangup knows no ids */
    static OriginateAction end(String channel) {
        return toward("end", PbxText.amiValue(channel));
    }

    private static OriginateAction toward(String deed, String channel) {
        OriginateAction action = new OriginateAction();
        action.setChannel("Local/%s@hejnal-supervision-change/n".formatted(deed));
        action.setContext(CHANGE);
        action.setExten("done");
        action.setPriority(1);
        action.setAsync(true);
        action.setVariable("HEJNAL_SUPERVISION", channel);
        return action;
    }

    private static String extension(SupervisionMode mode) {
        return mode.name().toLowerCase(Locale.ROOT);
    }

    /** Which mode the dialplan's extension is; none for another place. */
    static Optional<SupervisionMode> mode(@Nullable String extension) {
        for (SupervisionMode mode : SupervisionMode.values()) {
            if (extension(mode).equals(extension)) {
                return Optional.of(mode);
            }
        }
        return Optional.empty();
    }

    /** Of which supervision this channel is the manager's line. */
    static Optional<Long> id(@Nullable String uniqueId) {
        return Optional.ofNullable(uniqueId)
                .filter(id -> id.matches(LinkedId.SUPERVISION + "[0-9]{1,18}"))
                .map(id -> Long.valueOf(id.substring(LinkedId.SUPERVISION.length())));
    }
}
