package pl.hejnal.integration.telephony.fastagi;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import pl.hejnal.calls.callback.CallbackAnswer;

/** The real scripts over a real socket. */
class ACallerInAQueueTest extends MenuOverASocket {

    private int port;

    @BeforeEach
    void open() throws Exception {
        port = open(office, 10);
    }

    @Test
    void hears_the_place_and_the_keys_from_beside_the_queue() throws Exception {
        assertThat(told(0).calls(port))
                .containsSubsequence(
                        "STREAM FILE /waiting.ahead ",
                        "STREAM FILE /waiting.key.callback ",
                        "STREAM FILE /waiting.key.back ")
                .noneMatch(command -> command.contains("HEJNAL_NEXT"));
        assertThat(office.told()).containsExactly("asked for the place in office since 2026-11-23T10:59:00Z");
    }

    @Test
    void is_not_told_the_keys_each_time() throws Exception {
        assertThat(told(1).calls(port))
                .contains("STREAM FILE /waiting.ahead ")
                .noneMatch(command -> command.contains("waiting.key"));
    }

    @Test
    void who_is_next_and_knows_it_is_left_in_the_queue_without_a_word() throws Exception {
        office.withAhead(0);
        assertThat(told(1).calls(port)).noneMatch(command -> command.startsWith("STREAM"));
    }

    @Test
    void the_star_leads_back_to_where_they_were_in_the_menu() throws Exception {
        new CallerDouble().presses("20").calls(port);
        List<String> commands = waiting("*").presses("1").calls(port);
        assertThat(commands.stream()
                        .filter(command -> command.startsWith("STREAM"))
                        .findFirst())
                .as("the card may be heard again")
                .contains("STREAM FILE /menu.choice.again 0123456789*");
        assertThat(commands).contains("STREAM FILE /card.documents 0123456789*");
        assertThat(office.told()).containsSubsequence("CHOSE person", "left the queue", "CHOSE menu", "CHOSE again");
    }

    @Test
    void the_star_leads_to_the_beginning_in_their_language_when_nothing_is_known_of_them() throws Exception {
        List<String> commands = new CallerDouble()
                .handedOverWith("waiting", "office-en", "en", "1795431540", "*")
                .presses("0")
                .calls(port);
        assertThat(commands)
                .noneMatch(command -> command.contains("greeting"))
                .contains("SET VARIABLE HEJNAL_QUEUE office-en", "SET VARIABLE HEJNAL_NEXT queue");
    }

    /** The voice beside them ends when a clerk answers; that is no end of their call. */
    @Test
    void who_is_answered_while_the_place_is_told_has_not_hung_up() throws Exception {
        told(0).hangsUpAt("waiting.ahead").calls(port);
        assertThat(office.told()).noneMatch(told -> told.contains("hung up"));
    }

    @Test
    void who_confirms_their_number_is_written_down_before_they_are_told() throws Exception {
        List<String> commands = waiting("1").presses("1").calls(port);
        assertThat(office.told()).contains("call +48126001122 back from office");
        assertThat(commands)
                .containsSubsequence(
                        "STREAM FILE /callback.confirm 0123456789*",
                        "EXEC CELGenUserEvent HEJNAL_CALLBACK",
                        "STREAM FILE /callback.kept 0123456789*",
                        "SET VARIABLE HEJNAL_NEXT hangup");
    }

    @Test
    void whose_wish_is_not_taken_is_told_why_and_goes_on_waiting() throws Exception {
        office.answering(CallbackAnswer.OPEN_ALREADY);
        assertThat(waiting("1").presses("1").calls(port))
                .containsSubsequence(
                        "STREAM FILE /callback.already 0123456789*",
                        "STREAM FILE /callback.wait 0123456789*",
                        "SET VARIABLE HEJNAL_NEXT wait")
                .noneMatch(command -> command.contains("callback.kept") || command.startsWith("EXEC"));
    }

    @Test
    void whose_wish_cannot_be_written_down_is_not_told_that_it_was() throws Exception {
        // The call itself is known; the wish is refused.
        List<String> commands = new CallerDouble()
                .handedOverWith("waiting", "office", "pl", "1795431540", "1")
                .presses("1")
                .calls(refusing());
        assertThat(commands)
                .noneMatch(command -> command.contains("callback.kept")
                        || command.contains("HEJNAL_NEXT")
                        || command.startsWith("EXEC"));
    }

    @Test
    void who_thinks_better_of_it_goes_on_waiting() throws Exception {
        assertThat(waiting("1").presses("*").calls(port)).contains("SET VARIABLE HEJNAL_NEXT wait");
        assertThat(office.told()).noneMatch(told -> told.startsWith("call "));
    }

    @Test
    void whoever_is_called_back_and_presses_the_key_is_brought_to_the_queue() throws Exception {
        List<String> commands = new CallerDouble()
                .handedOverWith("called", "vehicles-en", "en", "1795431540")
                .presses("1")
                .calls(port);
        assertThat(commands)
                .containsSubsequence(
                        "STREAM FILE /callback.called 0123456789*",
                        "SET VARIABLE HEJNAL_QUEUE vehicles-en",
                        "SET VARIABLE HEJNAL_NEXT queue");
    }

    @Test
    void an_answering_machine_is_left_alone() throws Exception {
        List<String> commands = new CallerDouble()
                .handedOverWith("called", "office", "pl", "1795431540")
                .calls(port);
        assertThat(commands)
                .contains("SET VARIABLE HEJNAL_NEXT hangup")
                .noneMatch(command -> command.contains("QUEUE"));
    }

    private CallerDouble waiting(String key) {
        return new CallerDouble().handedOverWith("waiting", "office", "pl", "1795431540", key);
    }

    private CallerDouble told(int times) {
        return new CallerDouble()
                .handedOverWith("place", "office", "pl", "1795431540", "1795431520.7", String.valueOf(times));
    }

    /** An office that knows the call, and whose database goes away just then. */
    private int refusing() {
        office.refusingWishes();
        return port;
    }
}
