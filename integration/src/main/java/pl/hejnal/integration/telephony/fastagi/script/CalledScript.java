package pl.hejnal.integration.telephony.fastagi.script;

import java.time.Duration;
import java.util.List;
import org.asteriskjava.fastagi.AgiException;
import pl.hejnal.integration.telephony.fastagi.server.AgiSession;
import pl.hejnal.menu.Input;
import pl.hejnal.menu.waiting.CallbackDialogue;
import pl.hejnal.speech.Phrase;

/** A resident whom we called has come to the telephone: whoever presses a key is brought to a clerk, at once. */
public final class CalledScript {

    /** An answering machine listens in vain. */
    private static final int TIMES = 3;

    private static final Duration TO_CHOOSE = Duration.ofSeconds(5);

    private final MenuOffice office;

    public CalledScript(MenuOffice office) {
        this.office = office;
    }

    public DialplanRoute serve(QueuedCaller resident, AgiSession line) throws AgiException {
        CallerPrompter guide = new CallerPrompter(
                line, phrase -> office.sound(phrase, phrase.language().orElse(resident.language())), heard -> {});
        for (int i = 0; i < TIMES; i++) {
            if (guide.ask(CallbackDialogue.greeting(), 1, TO_CHOOSE) instanceof Input.Keys) {
                guide.tell(List.of(Phrase.of("menu.to-person")));
                return DialplanRoute.toQueue(resident.queue());
            }
        }
        return DialplanRoute.HANG_UP;
    }
}
