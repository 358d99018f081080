package pl.hejnal.calls.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static pl.hejnal.calls.domain.PhoneCallFixture.after;
import static pl.hejnal.calls.domain.PhoneCallFixture.anyCall;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import pl.hejnal.calls.domain.facts.Outcome;
import pl.hejnal.calls.domain.facts.QueueExitReason;
import pl.hejnal.identity.domain.Login;

class PhoneCallTest {

    private static final Login ANNA = new Login("anna");
    private static final Login PIOTR = new Login("piotr");

    private static final int NORMAL = 16;
    private final PhoneCall call = anyCall();

    @Test
    void a_caller_who_leaves_the_menu_without_an_answer_abandoned_early() {
        call.hangUp(NORMAL, after(3));
        assertThat(call.outcome()).isEqualTo(Outcome.ABANDONED_EARLY);
        assertThat(call.waited()).isEmpty();
    }

    @Test
    void a_caller_who_heard_their_answer_is_settled_in_the_menu() {
        call.settle(after(20));
        assertThat(call.outcome()).isEqualTo(Outcome.IN_PROGRESS);
        call.hangUp(NORMAL, after(25));
        assertThat(call.outcome()).isEqualTo(Outcome.SETTLED_IN_MENU);
    }

    @Test
    void a_caller_who_heard_their_answer_and_still_wants_a_person_is_no_longer_settled() {
        call.settle(after(20));
        call.queue("office", after(25));
        call.hangUp(NORMAL, after(60));
        assertThat(call.outcome()).isEqualTo(Outcome.ABANDONED_WAITING);
        assertThat(call.waited()).contains(Duration.ofSeconds(35));
    }

    @Test
    void a_caller_for_whom_nobody_was_there_called_out_of_hours_whatever_the_menu_had_told_before() {
        call.settle(after(5));
        call.turnAway(QueueExitReason.CLOSED, after(9));
        call.hangUp(NORMAL, after(20));
        assertThat(call.outcome()).isEqualTo(Outcome.OUT_OF_HOURS);
        assertThat(call.turnedAway()).contains(QueueExitReason.CLOSED);
    }

    @Test
    void who_waits_although_nobody_was_there_is_counted_by_what_became_of_the_wait() {
        call.turnAway(QueueExitReason.NOBODY, after(9));
        call.queue("office", after(15));
        call.hangUp(NORMAL, after(60));
        assertThat(call.outcome()).isEqualTo(Outcome.ABANDONED_WAITING);
    }

    @Test
    void a_message_is_what_a_call_came_to_unless_a_clerk_talked_after_all() {
        call.queue("office", after(5));
        call.leaveMessage(after(1900));
        call.hangUp(NORMAL, after(1930));
        assertThat(call.outcome()).isEqualTo(Outcome.MESSAGE_LEFT);
        call.answer(ANNA, after(10));
        assertThat(call.outcome()).isEqualTo(Outcome.ANSWERED);
    }

    @ParameterizedTest
    @CsvSource({
        "16, ABANDONED_EARLY",
        "0, ABANDONED_EARLY",
        "127, ABANDONED_EARLY",
        "17, ABANDONED_EARLY",
        "38, FAILED",
        "41, FAILED",
        "44, FAILED",
        "102, FAILED"
    })
    void a_line_that_broke_before_anything_failed_and_a_caller_who_hung_up_did_not(int cause, Outcome outcome) {
        call.hangUp(cause, after(3));
        assertThat(call.outcome()).isEqualTo(outcome);
    }

    @Test
    void a_line_that_breaks_after_the_answer_takes_nothing_back() {
        call.settle(after(20));
        call.hangUp(38, after(25));
        assertThat(call.outcome()).isEqualTo(Outcome.SETTLED_IN_MENU);
    }

    @Test
    void talk_and_wait_are_credited_to_who_answered_and_not_to_who_was_rung_before() {
        call.queue("office", after(5));
        call.ring(ANNA, after(6));
        call.stopRinging(ANNA, after(26));
        call.ring(PIOTR, after(26));
        call.answer(PIOTR, after(30));
        call.endTalk(PIOTR, Duration.ofSeconds(100), after(130));
        call.hangUp(NORMAL, after(131));
        assertThat(call.answeredBy()).contains(PIOTR);
        assertThat(call.waited()).contains(Duration.ofSeconds(25));
        assertThat(call.talked()).contains(Duration.ofSeconds(100));
        assertThat(call.outcome()).isEqualTo(Outcome.ANSWERED);
    }

    @Test
    void a_ring_that_stopped_at_one_clerk_does_not_silence_the_next() {
        call.queue("office", after(5));
        call.ring(ANNA, after(6));
        call.ring(PIOTR, after(26));
        call.stopRinging(ANNA, after(26));
        assertThat(call.clerk()).contains(PIOTR);
    }

    @Test
    void without_word_of_the_talks_end_the_calls_end_counts() {
        call.queue("office", after(5));
        call.answer(ANNA, after(10));
        call.hangUp(NORMAL, after(70));
        assertThat(call.talked()).contains(Duration.ofSeconds(60));
    }

    @Test
    void an_event_told_twice_keeps_its_first_telling() {
        call.queue("office", after(5));
        call.queue("office", after(9));
        call.answer(ANNA, after(10));
        call.answer(PIOTR, after(11));
        call.hangUp(NORMAL, after(20));
        call.hangUp(0, after(25));
        assertThat(call.queuedAt()).contains(after(5));
        assertThat(call.answeredBy()).contains(ANNA);
        assertThat(call.endedAt()).contains(after(20));
        assertThat(call.hangupCause()).contains(NORMAL);
    }

    @Test
    void an_answer_that_is_told_after_the_end_still_decides_the_outcome() {
        call.queue("office", after(5));
        call.hangUp(NORMAL, after(20));
        assertThat(call.outcome()).isEqualTo(Outcome.ABANDONED_WAITING);
        call.answer(ANNA, after(10));
        assertThat(call.outcome()).isEqualTo(Outcome.ANSWERED);
        assertThat(call.state()).isEqualTo(CallState.ENDED);
        assertThat(call.clerk()).isEqualTo(Optional.empty());
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10})
    void in_whatever_order_the_facts_arrive_the_outcome_is_the_same(long seed) {
        List<Consumer<PhoneCall>> facts = new ArrayList<>(List.of(
                c -> c.queue("office", after(5)),
                c -> c.ring(ANNA, after(6)),
                c -> c.answer(ANNA, after(10)),
                c -> c.endTalk(ANNA, Duration.ofSeconds(50), after(60)),
                c -> c.hangUp(NORMAL, after(61))));
        Collections.shuffle(facts, new Random(seed));
        facts.forEach(fact -> fact.accept(call));
        assertThat(call.outcome()).isEqualTo(Outcome.ANSWERED);
        assertThat(call.waited()).contains(Duration.ofSeconds(5));
        assertThat(call.talked()).contains(Duration.ofSeconds(50));
    }

    @Test
    void who_hears_their_place_while_a_telephone_stops_ringing_still_waits() {
        call.queue("office", after(10));
        call.ring(ANNA, after(12));
        call.setAside(after(15));
        assertThat(call.state()).isEqualTo(CallState.WAITING);
        assertThat(call.clerk()).isEmpty();
        call.queue("office", after(25));
        call.hangUp(16, after(60));
        assertThat(call.waited()).contains(Duration.ofSeconds(50));
        assertThat(call.outcome()).isEqualTo(Outcome.ABANDONED_WAITING);
    }

    @Test
    void who_talks_is_not_taken_from_the_clerk_by_a_late_word_of_the_queue() {
        call.queue("office", after(10));
        call.answer(ANNA, after(15));
        call.setAside(after(15));
        assertThat(call.state()).isEqualTo(CallState.TALKING);
    }

    /** They were asked whether they call about the same matter, and told that they are connected. */
    @Test
    void the_wait_begins_when_a_person_was_asked_for() {
        call.askForPerson(after(10));
        call.queue("office", after(24));
        call.ring(ANNA, after(25));
        call.answer(ANNA, after(28));
        call.hangUp(NORMAL, after(60));
        assertThat(call.waited()).contains(Duration.ofSeconds(18));
        assertThat(call.queuedAt()).as("what the PBX tells").contains(after(24));
        assertThat(call.placeAt()).as("as the PBX orders them").contains(after(24));
    }

    @Test
    void that_they_are_queued_may_be_told_twice() {
        call.askForPerson(after(10));
        call.queue("office", after(24));
        call.answer(ANNA, after(28));
        call.queue("office", after(24));
        call.hangUp(NORMAL, after(60));
        assertThat(call.waited()).contains(Duration.ofSeconds(18));
    }

    @Test
    void who_goes_back_to_the_menu_and_asks_again_waits_again() {
        call.askForPerson(after(10));
        call.queue("office", after(24));
        call.giveUp(after(30));
        call.askForPerson(after(100));
        call.queue("office", after(104));
        call.answer(ANNA, after(110));
        assertThat(call.waited()).contains(Duration.ofSeconds(30));
    }

    @Test
    void who_comes_back_to_the_queue_without_asking_waits_from_there() {
        call.askForPerson(after(10));
        call.queue("office", after(24));
        call.giveUp(after(30));
        call.queue("office", after(100));
        call.hangUp(NORMAL, after(110));
        assertThat(call.waited()).contains(Duration.ofSeconds(30));
    }

    @Test
    void a_screen_tells_the_wait_as_it_was_however_late_it_asks() {
        call.askForPerson(after(10));
        call.queue("office", after(11));
        assertThat(call.waitedBy(after(13))).isEqualTo(Duration.ofSeconds(3));
        call.answer(ANNA, after(14));
        assertThat(call.waitedBy(after(64))).isEqualTo(Duration.ofSeconds(4));
    }

    @Test
    void of_who_was_sent_on_a_screen_tells_how_long_they_wait_now() {
        call.askForPerson(after(10));
        call.queue("office", after(11));
        call.answer(ANNA, after(14));
        call.transfer(ANNA, "vehicles", after(30));
        call.queue("vehicles", after(31));
        call.ring(PIOTR, after(33));
        assertThat(call.waitedBy(after(36))).isEqualTo(Duration.ofSeconds(5));
        assertThat(call.waited()).as("the wait that counts").contains(Duration.ofSeconds(4));
    }
}
