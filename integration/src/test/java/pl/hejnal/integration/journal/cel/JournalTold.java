package pl.hejnal.integration.journal.cel;

import static pl.hejnal.integration.journal.cel.JournalFixture.after;
import static pl.hejnal.integration.journal.cel.JournalFixture.caller;
import static pl.hejnal.integration.journal.cel.JournalFixture.line;

import java.time.Instant;
import java.util.List;
import pl.hejnal.calls.journal.JournalledCall;

/** What the journals of one PBX have told so far, line by line. */
abstract class JournalTold {

    static final String QUEUED = caller(5, "APP_START", "Queue", "office,,,,1800");
    static final Instant LATER = after(3600);

    final CelCallAssembler assembler = new CelCallAssembler();
    int turn;

    final void read(String text) {
        assembler.cel(line("cel", turn++, text), after(0));
    }

    final void log(String text) {
        assembler.queueLog(line("queue_log", turn++, text));
    }

    final List<JournalledCall> told() {
        assembler.bringTogether(true, after(0));
        return assembler.ripe(LATER).stream().map(CelCall::told).toList();
    }
}
