package pl.hejnal.integration.journal.cel;

import static org.assertj.core.api.Assertions.assertThat;
import static pl.hejnal.integration.journal.cel.JournalFixture.CALL;
import static pl.hejnal.integration.journal.cel.JournalFixture.after;
import static pl.hejnal.integration.journal.cel.JournalFixture.arrival;
import static pl.hejnal.integration.journal.cel.JournalFixture.caller;
import static pl.hejnal.integration.journal.cel.JournalFixture.cel;
import static pl.hejnal.integration.journal.cel.JournalFixture.clerk;
import static pl.hejnal.integration.journal.cel.JournalFixture.hangup;
import static pl.hejnal.integration.journal.cel.JournalFixture.line;
import static pl.hejnal.integration.journal.cel.JournalFixture.over;

import java.util.List;
import org.junit.jupiter.api.Test;
import pl.hejnal.calls.domain.facts.Segment;
import pl.hejnal.calls.journal.JournalledCall;

/** The manager's line is in the PBX's journal beside the call, with a linkedid of its own. */
class AManagerListensTest {

    private static final String LINE = "supervision-7";
    private static final String MANAGERS = "PJSIP/maria-00000003";

    private final CelCallAssembler assembler = new CelCallAssembler();
    private int turn;

    @Test
    void there_is_one_call_the_same_as_without_a_manager() {
        List<JournalledCall> without = told(false);
        assertThat(told(true)).usingRecursiveComparison().isEqualTo(without);
        assertThat(without).hasSize(1);
        assertThat(without.getFirst().facts().segments())
                .extracting(Segment::who)
                .contains("anna")
                .doesNotContain("maria");
    }

    /** As if the PBX were set up so that a manager's telephone begins where residents' calls do. */
    @Test
    void it_is_no_call_wherever_it_begins() {
        read(managers(0, "CHAN_START", "hejnal-public", ""));
        read(managers(3, "HANGUP", "hejnal-menu", ""));
        read(managers(3, "LINKEDID_END", "hejnal-menu", ""));
        assertThat(assembler.untold()).isZero();
        assertThat(assembler.firstNeeded("cel")).isEmpty();
    }

    private List<JournalledCall> told(boolean supervised) {
        CelCallAssembler fresh = new CelCallAssembler();
        read(fresh, arrival(CALL));
        read(fresh, caller(2, "APP_START", "Queue", "office,i,,,25"));
        read(fresh, clerk(3, "CHAN_START", "anna"));
        read(fresh, clerk(5, "ANSWER", "anna"));
        read(fresh, clerk(5, "BRIDGE_ENTER", "anna"));
        read(fresh, caller(5, "BRIDGE_ENTER", "Queue", "office,i,,,25"));
        if (supervised) {
            read(fresh, managers(6, "CHAN_START", "hejnal-clerks", ""));
            read(fresh, managers(7, "ANSWER", "hejnal-clerks", "AppDial2"));
            read(fresh, managers(7, "BRIDGE_ENTER", "hejnal-supervision", "ChanSpy"));
            read(fresh, managers(20, "HANGUP", "hejnal-supervision", ""));
            read(fresh, managers(20, "LINKEDID_END", "hejnal-supervision", ""));
        }
        read(fresh, clerk(20, "HANGUP", "anna"));
        read(fresh, hangup(20, CALL, 16));
        read(fresh, over(20, CALL));
        return fresh.ripe(after(3600)).stream().map(CelCall::told).toList();
    }

    private static String managers(double seconds, String event, String context, String application) {
        return cel(seconds, event, LINE, LINE, MANAGERS, "maria", context, application, "", "");
    }

    private void read(String text) {
        read(assembler, text);
    }

    private void read(CelCallAssembler reader, String text) {
        reader.cel(line("cel", turn++, text), after(60));
    }
}
