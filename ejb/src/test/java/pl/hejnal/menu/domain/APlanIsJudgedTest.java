package pl.hejnal.menu.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import pl.hejnal.menu.store.PlanDocument;

class APlanIsJudgedTest {

    private static final String OPTION = """
            {"key": "%s", "id": "%s", "to": "%s", "say": {"pl": "Raz.", "en": "One."}, "name": {"pl": "Raz", "en": "One"}}""";

    /** Choices by name, each a key and where it leads; whatever is no choice asks for a case. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            main: 1 case                                       |
            main: 1 case 2 case 3 case 4 case                  |
            main: 1 case 2 case 3 case 4 case 5 case           | TOO_MANY_OPTIONS main
            main: 1 a; a: 1 b; b: 1 case                       |
            main: 1 a 2 case; a: 1 b; b: 1 c; c: 1 case        | TOO_DEEP c
            main: 1 main 2 case                                | TOO_DEEP main
            main: 1 case; a: 1 case                            | UNREACHABLE a
            main: 1 nowhere 2 case                             | LEADS_NOWHERE main.1
            main: 1 case 1 case                                | KEY_TAKEN main.1
            main: 0 case                                       | KEY_TAKEN main.0
            main: * case                                       | KEY_TAKEN main.*
            main: 1 a 2 case; a:                               | NO_OPTIONS a
            other: 1 case                                      | NO_START main
            """)
    void each_rule_that_it_breaks_is_named_with_the_place(String choices, String fault) {
        assertThat(faults(plan(choices))).isEqualTo(fault == null ? List.of() : List.of(fault));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            {"pl": "Raz.", "en": "One."} | {"pl": "Raz", "en": "One"} |
            {"pl": "Raz."}               | {"pl": "Raz", "en": "One"} | UNTRANSLATED main.1
            {"pl": "Raz.", "en": " "}    | {"pl": "Raz", "en": "One"} | UNTRANSLATED main.1
            {"pl": "Raz.", "en": "One."} | {"pl": "Raz"}              | UNTRANSLATED main.1
            """)
    void what_callers_can_choose_and_clerks_read_is_there_in_their_languages(String say, String name, String fault) {
        String plan = """
                {"start": "main", "queue": "office", "nodes": {"case": {"kind": "case"}, "main": {"kind": "choice", "options": [
                 {"key": "9", "id": "en", "to": "main", "language": "en", "say": {"en": "English"}, "name": {"pl": "a", "en": "b"}},
                 {"key": "1", "id": "x", "to": "case", "say": %s, "name": %s}]}}}""".formatted(say, name);
        assertThat(faults(plan)).isEqualTo(fault == null ? List.of() : List.of(fault));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            []                             | NOTHING_TO_SAY told
            [{"en": "Open."}]              | UNTRANSLATED told
            [{"pl": "Otwarte."}]           |
            """)
    void what_is_told_is_there(String sentences, String fault) {
        String plan = """
                {"start": "main", "queue": "office", "nodes": {"told": {"kind": "tell", "say": %s},
                 "main": {"kind": "choice", "options": [%s]}}}""".formatted(sentences, OPTION.formatted("1", "told", "told"));
        assertThat(faults(plan)).isEqualTo(fault == null ? List.of() : List.of(fault));
    }

    @Test
    void an_option_is_known_by_its_id_at_one_place_of_the_menu_alone() {
        String twice = """
                {"start": "main", "queue": "office", "nodes": {"case": {"kind": "case"},
                 "main": {"kind": "choice", "options": [%s, %s]}, "more": {"kind": "choice", "options": [%s]}}}""".formatted(
                        OPTION.formatted("1", "state", "case"),
                        OPTION.formatted("2", "more", "more"),
                        OPTION.formatted("1", "state", "case"));
        assertThat(faults(twice)).containsExactly("ID_TAKEN more.1");
    }

    private static List<String> faults(String plan) {
        return MenuRules.faults(PlanDocument.read(plan)).stream()
                .map(fault -> fault.rule() + " " + fault.where())
                .distinct()
                .toList();
    }

    private static String plan(String choices) {
        StringBuilder nodes = new StringBuilder("\"case\": {\"kind\": \"case\"}");
        for (String choice : choices.split(";")) {
            String[] words = choice.strip().split("[: ]+");
            nodes.append(", \"").append(words[0]).append("\": {\"kind\": \"choice\", \"options\": [");
            for (int i = 1; i + 1 < words.length; i += 2) {
                nodes.append(i > 1 ? ", " : "").append(OPTION.formatted(words[i], words[0] + "." + i, words[i + 1]));
            }
            nodes.append("]}");
        }
        return "{\"start\": \"main\", \"queue\": \"office\", \"nodes\": {" + nodes + "}}";
    }
}
