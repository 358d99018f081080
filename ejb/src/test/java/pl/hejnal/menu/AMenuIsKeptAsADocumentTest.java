package pl.hejnal.menu;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import pl.hejnal.kernel.Language;
import pl.hejnal.menu.domain.MenuFault;
import pl.hejnal.menu.domain.MenuOption;
import pl.hejnal.menu.domain.MenuPlan;
import pl.hejnal.menu.domain.MenuRules;
import pl.hejnal.menu.store.PlanDocument;

class AMenuIsKeptAsADocumentTest {

    @Test
    void what_is_written_is_read_again() {
        assertThat(PlanDocument.read(PlanDocument.write(DemoMenu.plan()))).isEqualTo(DemoMenu.plan());
    }

    @Test
    void the_menus_that_come_with_the_product_break_no_rule() {
        assertThat(List.of(SeededTexts.plan(), DemoMenu.plan()))
                .allSatisfy(plan -> assertThat(MenuRules.faults(plan)).isEmpty());
    }

    @Test
    void the_service_is_said_first_and_the_key_last() {
        List<String> keys = List.of("jeden", "dwa", "trzy", "cztery");
        assertThat(DemoMenu.plan().options().filter(option -> option.language().isEmpty()))
                .allSatisfy(option -> assertThat(option.say().in(Language.PL))
                        .endsWith("proszę nacisnąć " + keys.get(option.key() - '1') + "."));
    }

    @Test
    void choices_are_told_apart_on_a_call() {
        assertThat(DemoMenu.plan().options().map(MenuOption::id).collect(Collectors.toList()))
                .doesNotHaveDuplicates();
    }

    @Test
    void a_third_language_is_words_in_the_document_and_nothing_else() {
        MenuPlan plan = PlanDocument.read(DemoMenu.document().replaceFirst("\"options\": \\[", """
                "options": [{"key": "8", "id": "language.uk", "to": "main", "language": "uk",
                 "say": {"uk": "Українською, натисніть вісім."}, "name": {"pl": "Po ukraińsku", "en": "In Ukrainian"}},"""));
        assertThat(plan.languages()).extracting(Language::code).containsExactly("en", "pl", "uk");
        assertThat(DialogueScript.play(plan, "8").language()).isEqualTo(new Language("uk"));
        assertThat(MenuRules.faults(plan))
                .isNotEmpty()
                .allSatisfy(fault -> assertThat(fault.rule()).isEqualTo(MenuFault.Rule.UNTRANSLATED));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "{}",
                "[]",
                "{\"start\": 1}",
                "{\"start\": \"a\", \"queue\": \"b\", \"nodes\": {\"a\": {\"kind\": \"dial\"}}}"
            })
    void what_is_no_menu_is_refused(String document) {
        assertThatThrownBy(() -> PlanDocument.read(document)).isInstanceOf(RuntimeException.class);
    }
}
