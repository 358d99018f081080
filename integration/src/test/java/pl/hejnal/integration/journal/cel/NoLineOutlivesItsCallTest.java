package pl.hejnal.integration.journal.cel;

import static org.assertj.core.api.Assertions.assertThat;
import static pl.hejnal.integration.journal.cel.JournalFixture.CALL;

import java.util.List;
import org.junit.jupiter.api.Test;

/** In the order in which Asterisk 22 tells of a call's end: the channel's first, then that nothing bears the call's id. */
class NoLineOutlivesItsCallTest {

    private final BridgeTracker lines = new BridgeTracker();

    @Test
    void what_is_told_after_a_channels_end_does_not_bring_it_back() {
        List.of("CHAN_START", "ANSWER", "BRIDGE_ENTER", "BRIDGE_EXIT", "HANGUP").forEach(this::tell);
        assertThat(lines.count()).isEqualTo(1);
        List.of("CHAN_END", "LINKEDID_END").forEach(this::tell);
        assertThat(lines.count()).isZero();
    }

    @Test
    void a_channel_that_left_the_call_for_another_goes_on_when_the_call_has_no_more() {
        List.of("CHAN_START", "LINKEDID_END").forEach(this::tell);
        assertThat(lines.count()).isEqualTo(1);
    }

    private void tell(String event) {
        lines.note(CelLine.parse(JournalFixture.cel(
                0, event, CALL, CALL, "PJSIP/trunk-00000001", "601234567", "hejnal-waiting", "", "", "")));
    }
}
