package pl.hejnal.integration.telephony.fastagi.script;

import java.time.Clock;
import org.asteriskjava.fastagi.AgiException;
import pl.hejnal.calls.ArrivalRecorded;
import pl.hejnal.calls.CallArrived;
import pl.hejnal.integration.telephony.fastagi.server.AgiSession;
import pl.hejnal.kernel.Language;
import pl.hejnal.menu.MenuDialogue;

/** What is done with a new call: it is written down, then answered, then led through the menu. */
public final class MenuScript {

    public static final Language LANGUAGE = Language.PL;

    private final MenuOffice office;
    private final SuspendedDialogues left;
    private final Clock clock;

    public MenuScript(MenuOffice office, SuspendedDialogues left, Clock clock) {
        this.office = office;
        this.left = left;
        this.clock = clock;
    }

    public DialplanRoute serve(CallArrived event, AgiSession line) throws AgiException {
        ArrivalRecorded call = office.arrived(event);
        line.answer();
        return lead(call, line, MenuDialogue.begin(office.menu(), LANGUAGE, clock));
    }

    /** @param dialogue where the caller begins, or goes on */
    DialplanRoute lead(ArrivalRecorded call, AgiSession line, MenuDialogue dialogue) throws AgiException {
        Conversation conversation = new Conversation(call, line, office, dialogue, clock);
        DialplanRoute onward = conversation.hold();
        if (!onward.equals(DialplanRoute.HANG_UP)) {
            left.keep(call.id(), conversation.dialogue());
            line.set("HEJNAL_LANGUAGE", conversation.dialogue().language().code());
        }
        return onward;
    }
}
