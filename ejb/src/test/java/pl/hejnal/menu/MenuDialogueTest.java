package pl.hejnal.menu;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import pl.hejnal.kernel.Language;
import pl.hejnal.speech.Phrase;

/** A caller's inputs, one word each, and what they hear and leave behind; see {@link DialogueScript}. */
class MenuDialogueTest {

    @Test
    void the_service_is_named_before_its_key_and_one_key_is_expected() {
        assertThat(DialogueScript.play("").turn())
                .isEqualTo(
                        "ask 1: menu.greeting main.9/en menu.count.5 main.1 main.2 main.3 main.4 menu.choice.person");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            1                                | ask 9: menu.code menu.code.none
            1 572000008                      | ask 9: menu.code.mistyped menu.code menu.code.none
            1 CODE                           | ask 8: menu.pin
            1 CODE 1234                      | case CODE 1234
            1 CODE 1234 told spoken          | ask 1: menu.choice.again menu.choice.back menu.choice.person
            1 CODE 1234 told spoken -        | goodbye: menu.goodbye
            1 CODE 1234 told spoken 0        | person office: menu.to-person
            0                                | person office: menu.to-person
            1 0                              | person office: menu.to-person
            1 CODE 0                         | person office: menu.to-person
            1 CODE 1234 told 0               | person office: menu.to-person
            1 CODE 1234 told 7               | ask 1: menu.choice.again menu.choice.back menu.choice.person
            """)
    void the_way_leads_by_the_keys(String inputs, String turn) {
        assertThat(DialogueScript.play(inputs).turn()).isEqualTo(turn);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            5                                | ask 1: menu.wrong-key main.9/en menu.count.5 main.1 main.2 main.3 main.4 menu.choice.person
            -                                | ask 1: menu.silence main.9/en menu.count.5 main.1 main.2 main.3 main.4 menu.choice.person
            5 -                              | person office: menu.silence menu.to-person
            - 1 -                            | person office: menu.silence menu.to-person
            1 12345 CODE                     | ask 8: menu.pin
            1 12345 12345                    | person office: menu.code.mistyped menu.to-person
            1 CODE 12                        | ask 8: menu.pin.mistyped menu.pin
            1 CODE 12 12                     | person office: menu.pin.mistyped menu.to-person
            1 CODE 1234 wrong                | ask 8: menu.not-recognised menu.pin
            1 CODE 1234 wrong 4321           | case CODE 4321
            1 CODE 1234 wrong 4321 wrong     | person office: menu.not-recognised menu.to-person
            5 1 CODE 1234 told spoken 5      | ask 1: menu.wrong-key menu.choice.again menu.choice.back menu.choice.person
            1 CODE 1234 told spoken 5 5      | person office: menu.wrong-key menu.to-person
            """)
    void a_failure_is_told_and_the_second_leads_to_a_person(String inputs, String turn) {
        assertThat(DialogueScript.play(inputs).turn()).isEqualTo(turn);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            1 CODE 1234 many                 | ask 1: menu.too-many menu.choice.back menu.choice.person
            1 CODE 1234 many 1               | ask 1: menu.wrong-key menu.choice.back menu.choice.person
            1 CODE 1234 many -               | goodbye: menu.goodbye
            1 CODE 1234 many 0               | person office: menu.to-person
            1 CODE 1234 none                 | ask 1: menu.unavailable menu.choice.retry menu.choice.return-call menu.choice.back menu.choice.person
            1 CODE 1234 none 1               | case CODE 1234
            1 CODE 1234 letter               | ask 1: menu.unavailable.letter menu.choice.return-call menu.choice.back menu.choice.person
            1 CODE 1234 letter -             | person office: menu.silence menu.to-person
            1 CODE 1234 unconnected          | ask 1: menu.unavailable.not-connected menu.choice.return-call menu.choice.back menu.choice.person
            1 CODE 1234 unreadable           | ask 1: menu.unavailable.unreadable menu.choice.return-call menu.choice.back menu.choice.person
            1 CODE 1234 none 1 none          | person office: menu.unavailable menu.to-person
            1 CODE 1234 none -               | person office: menu.silence menu.to-person
            """)
    void a_caller_without_an_answer_is_not_left_alone(String inputs, String turn) {
        assertThat(DialogueScript.play(inputs).turn()).isEqualTo(turn);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            0 shut               | ask 1: menu.closed menu.next-opening menu.choice.message menu.choice.back
            0 shut 1             | message: menu.message
            0 shut -             | goodbye: menu.goodbye
            0 shut 0             | ask 1: menu.wrong-key menu.choice.message menu.choice.back
            0 shut 0 7           | goodbye: menu.wrong-key menu.goodbye
            0 shut *             | ask 1: START
            5 5 shut             | ask 1: menu.wrong-key menu.closed menu.next-opening menu.choice.message menu.choice.back
            5 5 shut * - -       | person office: menu.silence menu.to-person
            0 nobody             | ask 1: menu.nobody menu.open-until menu.next-opening menu.choice.message menu.choice.wait menu.choice.back
            0 nobody 1           | message: menu.message
            0 nobody 2           | person office: menu.to-waiting
            0 nobody 0           | person office: menu.to-waiting
            0 nobody -           | person office: menu.to-waiting
            0 nobody 7 7         | person office: menu.wrong-key menu.to-waiting
            """)
    void who_finds_nobody_can_leave_a_message_and_hears_when_somebody_will_be_there(String inputs, String turn) {
        assertThat(DialogueScript.play(inputs).turn())
                .isEqualTo(
                        turn.replace("START", "main.9/en menu.count.5 main.1 main.2 main.3 main.4 menu.choice.person"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            1 *                              | ask 32: menu.sign
            1 * 5410*77*2026                 | ask 1: menu.sign.typed menu.sign.right menu.sign.again menu.choice.person
            1 * 5410*77*2026 1               | ask 8: menu.pin
            1 * 5410*77*2026 1 12345678      | case 5410*77*2026 1234
            1 * 5410*77*2026 2               | ask 32: menu.sign
            1 * 5410*77*2026 2 5410*78*2026 1 12345678 | case 5410*78*2026 1234
            1 * 5410*77                      | ask 32: menu.sign.mistyped menu.sign
            1 * 5410 5410                    | person office: menu.sign.mistyped menu.to-person
            1 * 0                            | person office: menu.to-person
            1 * 5410*77*2026 7               | ask 1: menu.wrong-key menu.sign.typed menu.sign.right menu.sign.again menu.choice.person
            1 * 5410*77*2026 1 12345678 wrong | ask 8: menu.sign.not-recognised menu.pin
            """)
    void who_has_no_code_types_the_sign_and_hears_what_they_typed(String inputs, String turn) {
        assertThat(DialogueScript.play(inputs).turn()).isEqualTo(turn);
    }

    @Test
    void what_was_typed_is_read_back_as_a_sign_without_its_letters() {
        assertThat(EveryPhraseHasItsWordsTest.phrases(
                        DialogueScript.after(DemoMenu.plan(), "1 * 5410*077*26").turn()))
                .contains(Phrase.of(
                        "menu.sign.typed",
                        "sign",
                        "pięć tysięcy czterysta dziesięć, kropka siedemdziesiąt siedem, "
                                + "kropka dwa tysiące dwadzieścia sześć"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            0 shut 1     | CHOSE person, TURNED_AWAY closed, CHOSE message
            0 nobody 2   | CHOSE person, TURNED_AWAY nobody, CHOSE wait
            0 nobody -   | CHOSE person, TURNED_AWAY nobody
            """)
    void that_nobody_was_there_is_on_the_call(String inputs, String steps) {
        assertThat(String.join(", ", DialogueScript.play(inputs).steps())).isEqualTo(steps);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            1 CODE 12345678 old spoken          | ask 1: menu.choice.again menu.choice.return-call menu.choice.back menu.choice.person
            1 CODE 12345678 old spoken 2        | return call about KM-I.5410.77.2026 of KM
            1 CODE 12345678 old 2               | return call about KM-I.5410.77.2026 of KM
            1 CODE 12345678 none 2              | return call about KM-I.5410.77.2026 of KM
            1 CODE 12345678 none 2 arranged     | ask 1: menu.return-call menu.choice.back menu.choice.person
            1 CODE 12345678 none 2 arranged -   | goodbye: menu.goodbye
            1 CODE 12345678 none 2 withheld     | ask 1: menu.return-call.withheld menu.choice.back menu.choice.person
            1 CODE 12345678 told spoken 2       | ask 1: menu.wrong-key menu.choice.again menu.choice.back menu.choice.person
            """)
    void whose_department_does_not_answer_is_offered_to_be_rung_back(String inputs, String turn) {
        assertThat(DialogueScript.play(inputs).turn()).isEqualTo(turn);
    }

    @Test
    void hearing_it_again_says_the_same_without_asking_the_department() {
        assertThat(DialogueScript.play("1 CODE 1234 told spoken 1").turn())
                .startsWith("tell: case.sign case.stage.IN_PROGRESS")
                .isEqualTo(DialogueScript.play("1 CODE 1234 told").turn());
    }

    @ParameterizedTest
    @CsvSource({"told", "1 told", "1 CODE spoken", "0 1", "1 CODE 1234 1"})
    void what_a_turn_does_not_wait_for_changes_nothing(String inputs) {
        String before = inputs.contains(" ") ? inputs.substring(0, inputs.lastIndexOf(' ')) : "";
        assertThat(DialogueScript.play(inputs).turn())
                .isEqualTo(DialogueScript.play(before).turn());
        assertThat(DialogueScript.play(inputs).lastSteps()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            0                          | CHOSE person
            5 -                        | WRONG_KEY 5, SILENCE
            1 12345 CODE 12            | CHOSE case, KEYED code, CASE_NOT_TOLD not-recognised, KEYED code, KEYED pin, CASE_NOT_TOLD not-recognised
            1 CODE 1234 wrong          | CHOSE case, KEYED code, KEYED pin, CASE_NOT_TOLD not-recognised
            1 CODE 1234 told spoken 1  | CHOSE case, KEYED code, KEYED pin, CASE_TOLD KM-I.5410.77.2026 IN_PROGRESS, CHOSE again
            1 CODE 1234 told spoken -  | CHOSE case, KEYED code, KEYED pin, CASE_TOLD KM-I.5410.77.2026 IN_PROGRESS
            1 CODE 1234 told 7         | CHOSE case, KEYED code, KEYED pin, CASE_TOLD KM-I.5410.77.2026 IN_PROGRESS
            1 CODE 1234 many 1         | CHOSE case, KEYED code, KEYED pin, CASE_NOT_TOLD too-many, WRONG_KEY 1
            1 CODE 1234 none 0         | CHOSE case, KEYED code, KEYED pin, CASE_NOT_TOLD unavailable, CHOSE person
            1 CODE 12345678 none 2 arranged | CHOSE case, KEYED code, KEYED pin, CASE_NOT_TOLD unavailable, CHOSE return-call, RETURN_CALL KM-I.5410.77.2026
            1 * 5410*77*2026 1 12345678 | CHOSE case, CHOSE sign, KEYED sign, CHOSE confirmed, KEYED pin
            """)
    void every_step_is_left_on_the_call_and_no_pin(String inputs, String steps) {
        assertThat(String.join(", ", DialogueScript.play(inputs).steps())).isEqualTo(steps);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2                       | ask 1: menu.count.5 matters.1 matters.2 matters.3 matters.4 menu.choice.back menu.choice.person
            2 1                     | ask 1: papers.1 menu.choice.back menu.choice.person
            2 1 1                   | look up SA-10
            2 1 1 card              | tell: card.title card.documents card.fee card.term
            2 1 1 card spoken       | ask 1: menu.choice.again menu.choice.back menu.choice.person
            2 1 1 card spoken 0     | person office: menu.to-person
            2 1 1 nocard            | person office: menu.no-card menu.to-person
            3 1                     | person office: menu.to-person
            4 2                     | look up hours KM
            4 2 hours               | tell: hours.department hours.days hours.holidays hours.closed-day hours.phone
            4 2 hours spoken 1      | tell: hours.department hours.days hours.holidays hours.closed-day hours.phone
            4 2 hours spoken *      | ask 1: START
            4 1 nohours             | person office: menu.to-person
            4 * 2 *                 | ask 1: START
            2 1 9                   | ask 1: menu.wrong-key papers.1 menu.choice.back menu.choice.person
            2 1 9 9                 | person office: menu.wrong-key menu.to-person
            *                       | ask 1: menu.wrong-key START
            """)
    void the_plan_says_where_the_keys_of_its_choices_lead(String inputs, String turn) {
        assertThat(DialogueScript.play(inputs).turn())
                .isEqualTo(
                        turn.replace("START", "main.9/en menu.count.5 main.1 main.2 main.3 main.4 menu.choice.person"));
    }

    @Test
    void who_chooses_a_language_hears_everything_in_it_and_the_others_choice_no_more() {
        DialogueScript english = DialogueScript.play("9");
        assertThat(english.language()).isEqualTo(Language.EN);
        assertThat(english.turn()).isEqualTo("ask 1: menu.count.5 main.1 main.2 main.3 main.4 menu.choice.person");
        assertThat(english.steps()).containsExactly("CHOSE language.en");
    }

    @ParameterizedTest
    @CsvSource({
        "1 CODE 1234 told, case.sign case.stage.IN_PROGRESS, case.stage.IN_PROGRESS",
        "2 1 1 card, card.title card.documents, card.documents",
        "4 2 hours, hours.department hours.days, hours.days",
        "1 CODE 1234 none, menu.unavailable, ''",
        "'', menu.greeting, ''"
    })
    void a_call_is_settled_once_what_it_was_for_was_told(String inputs, String heard, String settling) {
        MenuDialogue dialogue = DialogueScript.after(DemoMenu.plan(), inputs);
        List<Phrase> said = EveryPhraseHasItsWordsTest.phrases(dialogue.turn());
        assertThat(said).extracting(Phrase::key).containsSubsequence(heard.split(" "));
        assertThat(said.stream()
                        .filter(dialogue::settles)
                        .map(Phrase::key)
                        .findFirst()
                        .orElse(""))
                .isEqualTo(settling);
    }

    @Test
    void a_call_keeps_the_menu_that_it_began_with() {
        assertThat(DialogueScript.play(SeededTexts.plan(), "2").turn()).startsWith("ask 1: menu.wrong-key");
        assertThat(DialogueScript.play("2").turn()).startsWith("ask 1: menu.count.5 matters.1");
    }

    @Test
    void a_pin_is_in_no_text_form_of_what_passes_by() {
        List<Object> passing = new ArrayList<>(List.of(
                new Input.Keys("1234"),
                new DialogueAction.AskCase("1", "1234"),
                new KeyedDigits("1", "1234", Optional.empty(), Optional.empty())));
        assertThat(passing).noneMatch(value -> value.toString().contains("1234"));
    }
}
