package pl.hejnal.integration.telephony.fastagi.script;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.asteriskjava.fastagi.AgiException;
import pl.hejnal.calls.ArrivalRecorded;
import pl.hejnal.calls.domain.steps.MenuStep;
import pl.hejnal.calls.domain.steps.RecordedStep;
import pl.hejnal.integration.telephony.JournalWord;
import pl.hejnal.integration.telephony.fastagi.server.AgiSession;
import pl.hejnal.menu.GlobalKeys;
import pl.hejnal.menu.Input;

/**
 * On the way to a person: whose number has an open request is asked whether they call about it. A number can be forged, so
 * not a word is said of what it is about, and any answer but a clear yes leaves things as they are.
 */
final class SameMatter {

    private static final Duration THINKING = Duration.ofSeconds(3);
    private static final String YES = "1";

    private final MenuOffice office;
    private final AgiSession line;
    private final CallerPrompter guide;
    private final Clock clock;

    SameMatter(MenuOffice office, AgiSession line, CallerPrompter guide, Clock clock) {
        this.office = office;
        this.line = line;
        this.guide = guide;
        this.clock = clock;
    }

    /** The caller has asked for a person; so long they have waited when they are in a queue. */
    void ask(ArrivalRecorded call) throws AgiException {
        Instant asked = clock.instant();
        // For the journal, which tells of calls of which the office does not know that much.
        line.note(JournalWord.PERSON);
        if (line.listeningDuring(() -> office.asksForPerson(call.id(), asked))
                && guide.ask(List.of(GlobalKeys.SAME_MATTER), 1, THINKING) instanceof Input.Keys keys
                && keys.digits().equals(YES)) {
            line.listeningDuring(() -> {
                office.callerSaysSame(call.id());
                office.step(call.id(), new RecordedStep(clock.instant(), new MenuStep.Chose("same-matter")));
            });
        }
    }
}
