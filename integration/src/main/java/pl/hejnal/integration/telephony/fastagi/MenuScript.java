package pl.hejnal.integration.telephony.fastagi;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Clock;
import org.asteriskjava.fastagi.AgiChannel;
import org.asteriskjava.fastagi.AgiException;
import org.asteriskjava.fastagi.AgiHangupException;
import org.asteriskjava.fastagi.AgiRequest;
import org.asteriskjava.fastagi.AgiScript;
import pl.hejnal.calls.Arrived;
import pl.hejnal.calls.CallArrived;
import pl.hejnal.calls.domain.LinkedId;
import pl.hejnal.kernel.Language;

/**
 * What is done with a call: it is written down, then answered, then led through the menu. The dialplan learns where it
 * goes from {@code HEJNAL_NEXT}, which is set last: if anything fails before, the dialplan's own menu takes the caller,
 * who never meets a silent line (config/asterisk/extensions.conf).
 */
final class MenuScript implements AgiScript {

    private static final Logger LOG = System.getLogger(MenuScript.class.getName());
    static final Language LANGUAGE = Language.PL;
    private static final String SURVEY = "survey";

    private final MenuOffice office;
    private final SoundPlace sounds;
    private final Clock clock;

    MenuScript(MenuOffice office, SoundPlace sounds, Clock clock) {
        this.office = office;
        this.sounds = sounds;
        this.clock = clock;
    }

    @Override
    public void service(AgiRequest request, AgiChannel channel) throws AgiException {
        LinkedId id = new LinkedId(request.getUniqueId());
        if (SURVEY.equals(request.getArguments().length > 0 ? request.getArguments()[0] : "")) {
            survey(id, request, channel);
            return;
        }
        Arrived call = office.arrived(new CallArrived(id, request.getExtension(), request.getCallerIdNumber(), LANGUAGE,
                clock.instant()));
        AgiLine line = new AgiLine(channel, sounds, clock);
        try {
            line.answer();
            Onward onward = new Conversation(call, line, office, LANGUAGE, clock).hold();
            line.set("HEJNAL_QUEUE", onward.queue());
            line.set("HEJNAL_NEXT", onward.next());
        } catch (AgiHangupException gone) {
            LOG.log(Level.DEBUG, "{0} hung up in the menu", id);
            office.hungUp(id, clock.instant());
        }
    }

    /** In the language that the caller has chosen, which the PBX knows; who hangs up instead has said nothing. */
    private void survey(LinkedId id, AgiRequest request, AgiChannel channel) throws AgiException {
        Language language = office.menu().languages().stream().filter(one -> one.code().equals(request.getLanguage()))
                .findFirst().orElse(LANGUAGE);
        try {
            new Survey(id, new AgiLine(channel, sounds, clock), office, language).hold();
        } catch (AgiHangupException gone) {
            LOG.log(Level.DEBUG, "{0} hung up at the question", id);
        }
    }
}
