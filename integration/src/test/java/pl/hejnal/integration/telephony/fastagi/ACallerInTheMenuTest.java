package pl.hejnal.integration.telephony.fastagi;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import pl.hejnal.calls.domain.facts.QueueExitReason;
import pl.hejnal.calls.policy.domain.CallPolicy;

/** The real dialogue over a real socket. */
class ACallerInTheMenuTest extends MenuOverASocket {

    @Test
    void is_written_down_before_the_line_is_answered() throws Exception {
        List<String> commands = new CallerDouble().presses("0").calls(open(office, 10));
        assertThat(commands.getFirst()).isEqualTo("ANSWER");
        assertThat(office.told().getFirst()).isEqualTo("arrived 1795468790.7 from 126001122 to 126165555");
    }

    @Test
    void who_wants_a_person_goes_to_the_queue_and_the_dialplan_learns_it_last() throws Exception {
        List<String> commands = new CallerDouble().presses("0").calls(open(office, 10));
        assertThat(commands)
                .containsSubsequence(
                        "STREAM FILE /menu.to-person 0123456789*",
                        "SET VARIABLE HEJNAL_QUEUE office",
                        "SET VARIABLE HEJNAL_NEXT queue");
        assertThat(office.told()).contains("CHOSE person");
    }

    @Test
    void who_finds_the_line_closed_can_speak_a_message_and_the_office_knows_both() throws Exception {
        List<String> commands =
                new CallerDouble().presses("01").calls(open(office.withNobody(QueueExitReason.CLOSED), 10));
        assertThat(commands)
                .containsSubsequence(
                        "EXEC CELGenUserEvent HEJNAL_CLOSED",
                        "STREAM FILE /menu.closed 0123456789*",
                        "SET VARIABLE HEJNAL_NEXT message");
        assertThat(office.told())
                .containsSubsequence("turned away CLOSED", "TURNED_AWAY closed", "CHOSE message", "leaves a message");
    }

    @Test
    void who_presses_nothing_where_nobody_is_present_waits_in_the_queue() throws Exception {
        List<String> commands =
                new CallerDouble().presses("0").calls(open(office.withNobody(QueueExitReason.NOBODY), 10));
        assertThat(commands)
                .containsSubsequence(
                        "EXEC CELGenUserEvent HEJNAL_NOBODY",
                        "STREAM FILE /menu.nobody 0123456789*",
                        "SET VARIABLE HEJNAL_NEXT queue");
        assertThat(office.told()).contains("turned away NOBODY").doesNotContain("leaves a message");
    }

    @ParameterizedTest
    @CsvSource({"4, rated 4", "94, rated 4", "99, ''", "'', ''"})
    void after_the_talk_one_key_from_one_to_five_is_the_callers_mark(String keys, String told) throws Exception {
        List<String> commands =
                new CallerDouble().comingBackFor("survey").presses(keys).calls(open(office, 10));
        assertThat(office.told()).isEqualTo(told.isEmpty() ? List.of() : List.of(told));
        assertThat(commands)
                .contains("STREAM FILE /survey.question 0123456789*")
                .noneMatch(c -> c.contains("HEJNAL"));
    }

    @Test
    void nobody_is_recorded_or_asked_unless_it_is_switched_on() throws Exception {
        List<String> commands = new CallerDouble().presses("0").calls(open(office, 10));
        assertThat(commands).contains("SET VARIABLE HEJNAL_SURVEY no").noneMatch(c -> c.contains("HEJNAL_RECORD"));
    }

    @Test
    void who_is_recorded_hears_it_to_the_end_before_they_wait() throws Exception {
        List<String> commands = new CallerDouble()
                .presses("0")
                .pressesInto("menu.recorded", '1')
                .calls(open(office.with(CallPolicy.Name.RECORDING).with(CallPolicy.Name.SURVEY), 10));
        assertThat(commands)
                .containsSubsequence(
                        "STREAM FILE /menu.recorded ",
                        "SET VARIABLE HEJNAL_RECORD yes",
                        "SET VARIABLE HEJNAL_SURVEY yes",
                        "SET VARIABLE HEJNAL_NEXT queue");
    }

    @Test
    void whose_number_has_an_open_request_is_asked_whether_they_call_about_it() throws Exception {
        office.knowingTheNumber();
        List<String> commands = new CallerDouble().presses("01").calls(open(office, 10));
        assertThat(commands)
                .containsSubsequence(
                        "STREAM FILE /menu.same-matter 0123456789*",
                        "STREAM FILE /menu.to-person 0123456789*",
                        "SET VARIABLE HEJNAL_NEXT queue");
        assertThat(office.told()).containsSubsequence("the same matter", "CHOSE same-matter");
    }

    /** With that question, not after it; office and journal both know. */
    @Test
    void who_asks_for_a_person_waits_from_then_on() throws Exception {
        office.knowingTheNumber();
        assertThat(new CallerDouble().presses("01").calls(open(office, 10)))
                .containsSubsequence("EXEC CELGenUserEvent HEJNAL_PERSON", "STREAM FILE /menu.same-matter 0123456789*");
        assertThat(office.told()).containsSubsequence("asks for a person", "the same matter");
    }

    @Test
    void whoever_says_nothing_to_that_has_a_ticket_of_their_own() throws Exception {
        office.knowingTheNumber();
        List<String> commands = new CallerDouble().presses("0").calls(open(office, 10));
        assertThat(commands).contains("STREAM FILE /menu.same-matter 0123456789*", "SET VARIABLE HEJNAL_NEXT queue");
        assertThat(office.told()).doesNotContain("the same matter");
    }

    @Test
    void a_key_into_the_greeting_is_as_good_as_one_after_it() throws Exception {
        List<String> commands =
                new CallerDouble().pressesInto("menu.greeting", '0').calls(open(office, 10));
        assertThat(commands).contains("SET VARIABLE HEJNAL_NEXT queue").noneMatch(c -> c.startsWith("WAIT"));
    }

    @Test
    void what_is_pressed_while_the_office_still_writes_is_not_asked_for_again() throws Exception {
        beside = work -> Thread.ofVirtual().start(work);
        CountDownLatch threeDigits = new CountDownLatch(3);
        office.answering(TOLD).writingNothingBefore(threeDigits);
        List<String> commands = new CallerDouble()
                .pressesInto("menu.greeting", '1')
                .presses(CODE + "24682468")
                .countingOn(threeDigits)
                .calls(open(office, 10));
        assertThat(commands).noneMatch(c -> c.contains("/menu.code"));
        assertThat(office.told())
                .containsSubsequence("CHOSE case", "asked with " + CODE + " and 24682468 by +48126001122", "settled");
    }

    @Test
    void what_is_pressed_while_a_sentence_is_still_made_counts_as_pressed_into_it() throws Exception {
        beside = work -> Thread.ofVirtual().start(work);
        CountDownLatch oneKey = new CountDownLatch(1);
        office.speakingNothingBefore(oneKey);
        List<String> commands =
                new CallerDouble().presses("0").countingOn(oneKey).calls(open(office, 10));
        assertThat(commands).contains("SET VARIABLE HEJNAL_NEXT queue").noneMatch(c -> c.contains("/menu.greeting"));
    }

    @Test
    void hears_a_card_in_the_language_that_was_chosen_and_the_office_knows_both() throws Exception {
        List<String> commands = new CallerDouble().presses("92").calls(open(office, 10));
        assertThat(commands)
                .containsSubsequence(
                        "STREAM FILE /card.title 0123456789*",
                        "STREAM FILE /card.documents 0123456789*",
                        "SET VARIABLE HEJNAL_NEXT hangup");
        assertThat(office.told())
                .containsSubsequence(
                        "speaks en",
                        "CHOSE language.en",
                        "CHOSE matters.id",
                        "looked up SA-10 in en",
                        "CARD_READ SA-10",
                        "settled");
    }

    @Test
    void meets_the_dialplans_own_menu_when_the_database_is_away() throws Exception {
        assertThat(new CallerDouble().presses("0").calls(open(office.closed(), 10)))
                .noneMatch(c -> c.equals("ANSWER") || c.contains("HEJNAL"));
    }

    @Test
    void meets_the_dialplans_own_menu_when_a_sentence_cannot_be_played() throws Exception {
        assertThat(new CallerDouble()
                        .presses("0")
                        .cannotBePlayed("menu.greeting")
                        .calls(open(office, 10)))
                .contains("ANSWER")
                .noneMatch(c -> c.contains("HEJNAL"));
        assertThat(office.told()).doesNotContain("hung up");
    }

    @Test
    void meets_the_dialplans_own_menu_when_too_many_are_in_ours() throws Exception {
        int port = open(office, 1);
        try (var first = new Socket(InetAddress.getLoopbackAddress(), port)) {
            first.getOutputStream().write("agi_network: yes\n".getBytes(StandardCharsets.US_ASCII));
            assertThat(new CallerDouble().presses("0").calls(port)).isEmpty();
        }
    }

    @Test
    void is_not_made_up_by_strangers() throws Exception {
        neighbour = address -> false;
        assertThat(new CallerDouble().presses("0").calls(open(office, 10))).isEmpty();
        assertThat(office.told()).isEmpty();
    }
}
