package pl.hejnal.menu.waiting;

import static org.assertj.core.api.Assertions.assertThat;
import static pl.hejnal.menu.waiting.WaitingFixture.POLISH;
import static pl.hejnal.menu.waiting.WaitingFixture.RESIDENT;

import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import pl.hejnal.calls.callback.CallbackAnswer;
import pl.hejnal.kernel.CallerNumber;
import pl.hejnal.kernel.Language;
import pl.hejnal.speech.Phrase;

class ACallerAsksToBeCalledBackTest {

    /** Inputs in turn; {@code -} is silence. What is left in the end, and what is said there. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            126001122 |                       | ask callback.confirm callback.key.right callback.key.other callback.key.wait
            126001122 | 1                     | keep +48126001122
            126001122 | *                     | wait callback.wait
            126001122 | 7                     | ask callback.confirm callback.key.right callback.key.other callback.key.wait
            126001122 | 7 7                   | wait callback.wait
            126001122 | - -                   | wait callback.wait
            126001122 | 2                     | ask callback.number
            126001122 | 2 601234567           | ask callback.confirm callback.key.right callback.key.other callback.key.wait
            126001122 | 2 601234567 1         | keep +48601234567
            126001122 | 2 601234567 2 602000000 1 | keep +48602000000
            126001122 | 2 601234567 *         | wait callback.wait
            126001122 | 2 *                   | wait callback.wait
            126001122 | 2 004917012345        | ask callback.refused callback.number
            126001122 | 2 004917012345 12 | wait callback.refused callback.wait
            anonymous |                       | ask callback.number
            anonymous | - -                   | wait callback.wait
            anonymous | 601234567 1           | keep +48601234567
            +4917012345 |                     | ask callback.number
            """)
    void is_asked_until_they_confirm_a_number_or_go_on_waiting(String from, String keys, String end) {
        CallbackDialogue dialogue = CallbackDialogue.begin(Language.PL, CallerNumber.of(from), POLISH, true);
        for (String pressed : keys == null ? new String[0] : keys.split(" ")) {
            dialogue = dialogue.after(pressed.equals("-") ? "" : pressed);
        }
        assertThat(told(dialogue)).isEqualTo(end);
    }

    /** As delivered: nobody has a stranger's telephone rung. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            126001122 |                       | ask callback.confirm callback.key.right callback.key.wait
            126001122 | 1                     | keep +48126001122
            126001122 | 2                     | ask callback.confirm callback.key.right callback.key.wait
            126001122 | 2 601234567           | wait callback.wait
            anonymous |                       | wait callback.withheld callback.wait
            +4917012345 |                     | wait callback.refused callback.wait
            """)
    void is_called_back_on_their_own_number_only_where_the_office_takes_no_other(String from, String keys, String end) {
        CallbackDialogue dialogue = CallbackDialogue.begin(Language.PL, CallerNumber.of(from), POLISH, false);
        for (String pressed : keys == null ? new String[0] : keys.split(" ")) {
            dialogue = dialogue.after(pressed);
        }
        assertThat(told(dialogue)).isEqualTo(end);
    }

    @ParameterizedTest
    @CsvSource({"OPEN_ALREADY, wait callback.already callback.wait", "ENOUGH_TODAY, wait callback.enough callback.wait"
    })
    void whose_wish_is_not_taken_goes_on_waiting(CallbackAnswer answer, String end) {
        assertThat(told(CallbackDialogue.begin(Language.PL, RESIDENT, POLISH, false)
                        .after("1")
                        .refused(answer)))
                .isEqualTo(end);
    }

    @Test
    void the_number_is_read_back_digit_by_digit() {
        Phrase first = WaitingFixture.words(CallbackDialogue.begin(Language.EN, RESIDENT, POLISH, true))
                .getFirst();
        assertThat(first.params()).containsEntry("number", "one two, six zero zero, one one, two two");
    }

    @Test
    void nothing_that_is_pressed_afterwards_changes_what_was_confirmed() {
        CallbackDialogue kept =
                CallbackDialogue.begin(Language.PL, RESIDENT, POLISH, true).after("1");
        assertThat(kept.after("2")).isSameAs(kept);
    }

    private static String told(CallbackDialogue dialogue) {
        return switch (dialogue.turn()) {
            case CallbackDialogue.Action.Keep keep -> "keep " + keep.number().e164();
            case CallbackDialogue.Action.Ask ask -> "ask " + keys(dialogue);
            case CallbackDialogue.Action.GoOnWaiting waiting -> "wait " + keys(dialogue);
        };
    }

    private static String keys(CallbackDialogue dialogue) {
        return WaitingFixture.words(dialogue).stream().map(Phrase::key).collect(Collectors.joining(" "));
    }
}
