package pl.hejnal.integration.journal.cel;

import static org.assertj.core.api.Assertions.assertThat;
import static pl.hejnal.integration.journal.cel.JournalFixture.after;
import static pl.hejnal.integration.journal.cel.JournalFixture.cel;
import static pl.hejnal.integration.journal.cel.JournalFixture.line;

import org.junit.jupiter.api.Test;
import pl.hejnal.calls.domain.facts.CallFacts;
import pl.hejnal.calls.domain.facts.Segment;
import pl.hejnal.calls.domain.facts.SegmentKind;
import pl.hejnal.identity.domain.Login;

/** Channel events as an Asterisk 22 wrote them of a callback: two halves of a Local channel, trunk, and clerk. */
class ACallThatWeMadeTest {

    private static final String CALL = "callback-1-2-1795648656";
    private static final String OURS = "Local/48126001122@hejnal-outward-00000000;1";

    private final CelCallAssembler assembler = new CelCallAssembler();
    private int turn;

    @Test
    void is_a_call_whose_clerk_is_the_clerk_and_not_the_network() {
        read(event(0, "CHAN_START", CALL, OURS, "hejnal-outward", "", ""));
        read(event(0, "CHAN_START", CALL + ";2", OURS.replace(";1", ";2"), "hejnal-outward", "", ""));
        read(event(0.1, "CHAN_START", "1795648656.8", "PJSIP/trunk-00000003", "hejnal-public", "", ""));
        read(event(1, "BRIDGE_ENTER", "1795648656.8", "PJSIP/trunk-00000003", "hejnal-public", "AppDial", ""));
        read(event(1, "ANSWER", CALL, OURS, "hejnal-outward", "AppDial2", ""));
        read(event(5, "APP_START", CALL, OURS, "hejnal-waiting", "Queue", "office,i,,,5"));
        read(event(8, "BRIDGE_ENTER", "1795648656.9", "PJSIP/anna-00000004", "hejnal-clerks", "AppQueue", ""));
        read(event(8, "BRIDGE_ENTER", CALL, OURS, "hejnal-waiting", "Queue", ""));
        read(event(18, "HANGUP", CALL, OURS, "hejnal-waiting", "", "", "{\"hangupcause\":16}"));
        read(event(18, "LINKEDID_END", CALL, OURS, "hejnal-waiting", "", ""));
        CallFacts facts = assembler.ripe(after(3600)).getFirst().told().facts();
        assertThat(facts.queuedAt()).contains(after(5));
        assertThat(facts.answeredBy()).contains(new Login("anna"));
        assertThat(facts.answeredAt()).contains(after(8));
        assertThat(facts.segments()).contains(Segment.of(SegmentKind.TALKED, "anna", after(8), after(18)));
    }

    @Test
    void nobody_who_did_not_come_to_the_telephone_is_a_clerk() {
        read(event(0, "CHAN_START", CALL, OURS, "hejnal-outward", "", ""));
        read(event(0.1, "CHAN_START", "1795648656.8", "PJSIP/trunk-00000003", "hejnal-public", "", ""));
        read(event(1, "HANGUP", CALL, OURS, "hejnal-outward", "", "", "{\"hangupcause\":17}"));
        read(event(1, "LINKEDID_END", CALL, OURS, "hejnal-outward", "", ""));
        CallFacts facts = assembler.ripe(after(3600)).getFirst().told().facts();
        assertThat(facts.answeredBy()).isEmpty();
        assertThat(facts.hangupCause()).contains(17);
    }

    private static String event(
            double at, String event, String channel, String name, String context, String application, String data) {
        return event(at, event, channel, name, context, application, data, "");
    }

    private static String event(
            double at,
            String event,
            String channel,
            String name,
            String context,
            String application,
            String data,
            String extra) {
        return cel(at, event, CALL, channel, name, "126165555", context, application, data, extra);
    }

    private void read(String text) {
        assembler.cel(line("cel", turn++, text), after(60));
    }
}
