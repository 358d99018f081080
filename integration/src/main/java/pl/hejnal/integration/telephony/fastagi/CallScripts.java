package pl.hejnal.integration.telephony.fastagi;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Clock;
import java.util.List;
import java.util.concurrent.Executor;
import org.asteriskjava.fastagi.AgiChannel;
import org.asteriskjava.fastagi.AgiException;
import org.asteriskjava.fastagi.AgiHangupException;
import org.asteriskjava.fastagi.AgiRequest;
import org.asteriskjava.fastagi.AgiScript;
import pl.hejnal.calls.CallArrived;
import pl.hejnal.calls.domain.LinkedId;
import pl.hejnal.integration.telephony.fastagi.script.CalledScript;
import pl.hejnal.integration.telephony.fastagi.script.DialplanRoute;
import pl.hejnal.integration.telephony.fastagi.script.MenuOffice;
import pl.hejnal.integration.telephony.fastagi.script.MenuScript;
import pl.hejnal.integration.telephony.fastagi.script.PlaceScript;
import pl.hejnal.integration.telephony.fastagi.script.QueuedCaller;
import pl.hejnal.integration.telephony.fastagi.script.Survey;
import pl.hejnal.integration.telephony.fastagi.script.SuspendedDialogues;
import pl.hejnal.integration.telephony.fastagi.script.WaitingScript;
import pl.hejnal.integration.telephony.fastagi.server.AgiSession;
import pl.hejnal.integration.telephony.fastagi.server.SoundLocation;
import pl.hejnal.kernel.Language;

/**
 * What the dialplan asks us to do with a call; its first argument tells what: {@code new} for a new call (so does nothing, on
 * a PBX with an older dialplan), {@code place} for the voice beside a caller in a queue, {@code waiting} for a caller who has
 * pressed a key there, {@code survey} for who has talked, {@code called} for a resident whom we have called. The dialplan
 * learns where the call goes from
 * {@code HEJNAL_NEXT}, which is set last: if anything fails before, the dialplan goes on by itself, and the caller never
 * meets a silent line (config/asterisk/extensions.conf).
 */
final class CallScripts implements AgiScript {

    private static final Logger LOG = System.getLogger(CallScripts.class.getName());

    private final MenuOffice office;
    private final SoundLocation sounds;
    private final Clock clock;
    private final Executor beside;
    /** From tag and CSeq, which tell two ways of one INVITE from two calls. */
    private static final String TRANSACTION = "${CHANNEL(pjsip,remote_tag)} ${PJSIP_HEADER(read,CSeq)}";

    private final OngoingInvites invites;
    private final MenuScript menu;
    private final WaitingScript waiting;
    private final CalledScript called;
    private final PlaceScript place;

    /** @param beside runs what the office does while a caller is listened to */
    CallScripts(MenuOffice office, SoundLocation sounds, Clock clock, Executor beside) {
        this.office = office;
        this.sounds = sounds;
        this.clock = clock;
        this.beside = beside;
        invites = new OngoingInvites(clock);
        SuspendedDialogues left = new SuspendedDialogues(clock);
        menu = new MenuScript(office, left, clock);
        waiting = new WaitingScript(office, menu, left, clock);
        called = new CalledScript(office);
        place = new PlaceScript(office);
    }

    @Override
    public void service(AgiRequest request, AgiChannel channel) throws AgiException {
        if (request.getUniqueId() == null) {
            // No PBX: a head that broke off.
            return;
        }
        LinkedId id = new LinkedId(request.getUniqueId());
        CallArrived call = new CallArrived(
                id, request.getExtension(), request.getCallerIdNumber(), MenuScript.LANGUAGE, clock.instant());
        AgiSession line = new AgiSession(channel, sounds, clock, beside);
        try {
            if (what(request).equals("survey")) {
                new Survey(id, line, office, language(request)).hold();
                return;
            }
            if (what(request).equals("place")) {
                place.tell(request.getArguments(), line);
                return;
            }
            DialplanRoute onward = serve(request, call, line);
            if (!onward.queue().isEmpty()) {
                line.set("HEJNAL_QUEUE", onward.queue());
            }
            line.set("HEJNAL_NEXT", onward.next());
        } catch (AgiHangupException gone) {
            LOG.log(Level.DEBUG, "{0} hung up", id);
            office.hungUp(id, clock.instant());
        }
    }

    private DialplanRoute serve(AgiRequest request, CallArrived call, AgiSession line) throws AgiException {
        String[] arguments = request.getArguments();
        return switch (what(request)) {
            case "", "new" -> isMerged(request, line) ? DialplanRoute.MERGED : menu.serve(call, line);
            case "waiting" -> waiting.serve(call, QueuedCaller.of(arguments, 1), arguments[4], line);
            case "called" -> called.serve(QueuedCaller.of(arguments, 0), line);
            default -> throw new AgiException("the dialplan asks for " + what(request) + ", which nobody here knows");
        };
    }

    /** Before anything is written of this call. */
    private boolean isMerged(AgiRequest request, AgiSession line) throws AgiException {
        String[] arguments = request.getArguments();
        boolean told = arguments != null && arguments.length > 1;
        List<String> before = invites.note(told ? arguments[1] : "", request.getChannel());
        if (before.isEmpty()) {
            return false;
        }
        String transaction = line.evaluated(TRANSACTION, "");
        for (String channel : before) {
            if (!transaction.isBlank() && transaction.equals(line.evaluated(TRANSACTION, channel))) {
                LOG.log(Level.INFO, "{0} is the INVITE of {1} by another way", request.getUniqueId(), channel);
                return true;
            }
        }
        return false;
    }

    private static String what(AgiRequest request) {
        String[] arguments = request.getArguments();
        return arguments == null || arguments.length == 0 ? "" : arguments[0];
    }

    /** What the caller has chosen, which the PBX knows. */
    private Language language(AgiRequest request) {
        return office.menu().languages().stream()
                .filter(one -> one.code().equals(request.getLanguage()))
                .findFirst()
                .orElse(MenuScript.LANGUAGE);
    }
}
