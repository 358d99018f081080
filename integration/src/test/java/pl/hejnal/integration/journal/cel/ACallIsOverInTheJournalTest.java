package pl.hejnal.integration.journal.cel;

import static org.assertj.core.api.Assertions.assertThat;
import static pl.hejnal.integration.journal.cel.JournalFixture.CALL;
import static pl.hejnal.integration.journal.cel.JournalFixture.after;
import static pl.hejnal.integration.journal.cel.JournalFixture.arrival;
import static pl.hejnal.integration.journal.cel.JournalFixture.cel;
import static pl.hejnal.integration.journal.cel.JournalFixture.hangup;
import static pl.hejnal.integration.journal.cel.JournalFixture.line;
import static pl.hejnal.integration.journal.cel.JournalFixture.over;
import static pl.hejnal.integration.journal.cel.JournalFixture.queueLog;

import java.util.List;
import org.junit.jupiter.api.Test;
import pl.hejnal.integration.journal.files.JournalLine;

/** When a call of which the journal tells is over, however the PBX ended it. */
class ACallIsOverInTheJournalTest extends JournalTold {

    @Test
    void a_call_that_goes_on_is_left_to_the_manager_interface() {
        read(arrival(CALL));
        read(QUEUED);
        assertThat(assembler.ripe(after(600))).isEmpty();
        assertThat(assembler.firstNeeded("cel")).map(JournalLine::turn).contains(0L);
    }

    @Test
    void a_call_that_has_only_just_ended_is_left_to_it_too() {
        read(arrival(CALL));
        read(hangup(2, CALL, 16));
        assembler.cel(line("cel", turn++, over(2, CALL)), after(2));
        assertThat(assembler.ripe(after(4))).isEmpty();
        assertThat(assembler.ripe(after(6))).hasSize(1);
    }

    @Test
    void what_the_pbx_had_in_hand_when_it_went_away_ended_with_its_last_sign_of_life() {
        read(arrival(CALL));
        read(QUEUED);
        read(cel(
                9,
                "CHAN_START",
                "1795486389.3",
                "1795486389.3",
                "PJSIP/trunk-00000002",
                "602",
                "hejnal-public",
                "",
                "",
                ""));
        log(queueLog(40, "NONE", "NONE", "QUEUESTART", ""));
        assertThat(told()).hasSize(2).allSatisfy(call -> {
            assertThat(call.facts().endedAt()).contains(after(9));
            assertThat(call.facts().hangupCause()).contains(41);
        });
    }

    @Test
    void a_pbx_that_is_back_within_the_second_has_lost_the_calls_of_that_second_too() {
        for (String id : List.of("1795486380.41", "1795486380.42", "1795486380.1")) {
            read(cel(0.1, "CHAN_START", id, id, "PJSIP/trunk-00000002", "602", "hejnal-public", "", "", ""));
        }
        log(queueLog(0.1, "NONE", "NONE", "QUEUESTART", ""));
        assertThat(told())
                .extracting(call -> call.id().value())
                .containsExactlyInAnyOrder("1795486380.41", "1795486380.42");
    }

    @Test
    void a_call_without_an_end_is_over_when_no_call_can_last_longer() {
        read(arrival(CALL));
        read(QUEUED);
        assertThat(assembler.ripe(after(10_900))).isEmpty();
        assertThat(assembler.ripe(after(10_904))).hasSize(1);
    }

    @Test
    void an_identity_that_is_given_again_is_another_call() {
        for (double begin : new double[] {0, 4000}) {
            read(cel(begin, "CHAN_START", CALL, CALL, "PJSIP/trunk-00000001", "601", "hejnal-public", "", "", ""));
            read(hangup(begin + 3, CALL, 16));
            read(over(begin + 3, CALL));
        }
        assertThat(told()).extracting(call -> call.facts().arrivedAt()).containsExactly(after(0), after(4000));
    }
}
