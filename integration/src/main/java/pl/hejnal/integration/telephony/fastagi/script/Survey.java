package pl.hejnal.integration.telephony.fastagi.script;

import java.time.Duration;
import java.util.List;
import org.asteriskjava.fastagi.AgiException;
import pl.hejnal.calls.domain.LinkedId;
import pl.hejnal.integration.telephony.fastagi.server.AgiSession;
import pl.hejnal.kernel.Language;
import pl.hejnal.menu.Input;
import pl.hejnal.speech.Phrase;

/** The one question after a talk, asked of who stays on the line when the clerk has hung up. */
public final class Survey {

    private static final Duration TO_CHOOSE = Duration.ofSeconds(6);
    private static final int TRIES = 2;

    private final LinkedId call;
    private final MenuOffice office;
    private final CallerPrompter guide;

    public Survey(LinkedId call, AgiSession line, MenuOffice office, Language language) {
        this.call = call;
        this.office = office;
        guide = new CallerPrompter(line, phrase -> office.sound(phrase, language), heard -> {});
    }

    public void hold() throws AgiException {
        for (int i = 0; i < TRIES; i++) {
            Input answer = guide.ask(List.of(Phrase.of("survey.question")), 1, TO_CHOOSE);
            if (answer instanceof Input.Keys keys && keys.digits().matches("[1-5]")) {
                office.rated(call, Integer.parseInt(keys.digits()));
                guide.tell(List.of(Phrase.of("survey.thanks")));
                return;
            }
            if (answer instanceof Input.Silence) {
                return;
            }
        }
    }
}
