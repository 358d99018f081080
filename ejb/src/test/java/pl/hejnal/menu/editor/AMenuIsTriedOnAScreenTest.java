package pl.hejnal.menu.editor;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import pl.hejnal.cases.CaseAnswer;
import pl.hejnal.cases.domain.PhoneCode;
import pl.hejnal.identity.domain.Login;
import pl.hejnal.kernel.Language;
import pl.hejnal.menu.CaseAnswers;
import pl.hejnal.menu.DemoMenu;
import pl.hejnal.menu.DialogueAction;
import pl.hejnal.menu.MenuDialogue;
import pl.hejnal.menu.domain.MenuPlan;

class AMenuIsTriedOnAScreenTest {

    private static final String CODE = PhoneCode.withCheck("48291530").digits();
    private static final String PIN = "12345678";

    private final List<String> asked = new ArrayList<>();
    private final TrialTalk talk = new TrialTalk(new Desk(), DemoMenu.plan(), new Login("root"));

    @Test
    void keys_are_one_entry_until_as_many_are_pressed_as_can_be() {
        press("1", CODE.substring(1));
        assertThat(talk.typed()).isEqualTo(CODE.length() - 1);
        assertThat(talk.way()).hasToString("[1 → CHOSE case]");
    }

    @Test
    void the_office_brings_the_case_and_no_entry_is_on_the_way() {
        press("1", CODE, PIN);
        assertThat(asked).containsExactly(CODE + " " + PIN + " root");
        assertThat(talk.dialogue().turn()).isInstanceOf(DialogueAction.Tell.class);
        assertThat(talk.said()).isNotEmpty();
        assertThat(talk.way()).last().asString().startsWith("CASE_TOLD");
        assertThat(talk.way().toString()).doesNotContain(CODE).doesNotContain(PIN);
    }

    @Test
    void silence_enters_what_was_typed_so_far() {
        press("1", "123");
        talk.silence();
        assertThat(talk.typed()).isZero();
        assertThat(talk.way()).last().hasToString("*** → CASE_NOT_TOLD not-recognised");
    }

    @Test
    void a_key_that_is_a_whole_answer_is_not_waited_after() {
        press("1", "*");
        assertThat(talk.typed()).isZero();
        assertThat(talk.way()).last().hasToString("* → CHOSE sign");
    }

    private void press(String... entries) {
        Stream.of(entries)
                .flatMap(entry -> entry.chars().mapToObj(Character::toString))
                .forEach(talk::press);
    }

    private final class Desk extends TrialDesk {

        @Override
        public MenuDialogue begin(MenuPlan plan) {
            return MenuDialogue.begin(plan, Language.PL, Clock.fixed(CaseAnswers.NOW, ZoneOffset.UTC));
        }

        @Override
        public CaseAnswer ask(String code, String pin, Login by) {
            asked.add(code + " " + pin + " " + by);
            return CaseAnswers.inProgress();
        }
    }
}
