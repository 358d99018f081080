package pl.hejnal.menu;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import pl.hejnal.kernel.Language;
import pl.hejnal.menu.domain.MenuNode;
import pl.hejnal.menu.domain.MenuOption;
import pl.hejnal.menu.domain.MenuPlan;
import pl.hejnal.menu.domain.MenuRules;
import pl.hejnal.menu.domain.MenuState;
import pl.hejnal.speech.Phrase;

/** Every node and option of the demonstration's menu, in each of its languages, by the keys that lead there. */
class TheWholeMenuIsWalkedTest {

    private static final MenuPlan PLAN = DemoMenu.plan();

    /**
     * A way through the menu.
     *
     * @param keys from the greeting on
     */
    record Way(String keys, String node, Language language) {

        @Override
        public String toString() {
            return node + " " + language + ": " + keys;
        }
    }

    static List<Way> ways() {
        List<Way> ways = new ArrayList<>();
        walk("", PLAN.start(), Language.PL, ways, new HashSet<>());
        return ways;
    }

    private static void walk(String keys, String node, Language language, List<Way> ways, Set<String> been) {
        if (!been.add(node + language)) {
            return;
        }
        ways.add(new Way(keys.strip(), node, language));
        if (PLAN.node(node).orElseThrow() instanceof MenuNode.Choice choice) {
            choice.options()
                    .forEach(option -> walk(
                            keys + " " + option.key(),
                            option.to(),
                            option.language().orElse(language),
                            ways,
                            been));
        }
    }

    static Stream<Way> choices() {
        return ways().stream().filter(way -> PLAN.node(way.node()).orElseThrow() instanceof MenuNode.Choice);
    }

    @Test
    void every_node_is_reached_in_every_language() {
        assertThat(ways()).hasSize(PLAN.nodes().size() * PLAN.languages().size());
    }

    @ParameterizedTest
    @MethodSource("ways")
    void the_keys_lead_there_and_it_is_said_in_the_language_that_was_chosen(Way way) {
        MenuDialogue there = at(way);
        assertThat(there.standsAt()).isEqualTo(way.node());
        assertThat(there.language()).isEqualTo(way.language());
    }

    @ParameterizedTest
    @MethodSource("ways")
    void a_person_is_one_key_away_and_a_person_comes_after_two_failures(Way way) {
        MenuDialogue there = at(way);
        if (there.turn() instanceof DialogueAction.Ask || there.turn() instanceof DialogueAction.Tell) {
            assertThat(there.after(new Input.Keys("0")).state()).isEqualTo(MenuState.PERSON);
        }
        if (there.turn() instanceof DialogueAction.Ask) {
            for (Input failure :
                    List.of(new Input.Silence(), new Input.Keys(way.keys().isEmpty() ? "5" : "#7"))) {
                assertThat(there.after(failure).state()).isEqualTo(there.state());
                assertThat(there.after(failure).after(failure).state()).isEqualTo(MenuState.PERSON);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("choices")
    void every_key_that_is_offered_is_taken_and_every_other_is_a_failure_that_is_written_down(Way way) {
        MenuNode.Choice choice = (MenuNode.Choice) PLAN.node(way.node()).orElseThrow();
        for (char key = '1'; key <= '9'; key++) {
            MenuDialogue after = at(way).after(new Input.Keys(String.valueOf(key)));
            assertThat(after.steps())
                    .as("key %s", key)
                    .extracting(step -> step.kind() + " " + step.detail())
                    .containsExactly(choice.option(String.valueOf(key))
                            .map(option -> "CHOSE " + option.id())
                            .orElse("WRONG_KEY " + key));
        }
    }

    @ParameterizedTest
    @MethodSource("choices")
    void few_services_are_offered_each_before_its_key_and_the_person_last(Way way) {
        List<Phrase> said = ((DialogueAction.Ask) at(way).turn()).say();
        assertThat(said.getLast().key()).isEqualTo("menu.choice.person");
        MenuNode.Choice choice = (MenuNode.Choice) PLAN.node(way.node()).orElseThrow();
        List<MenuOption> services = choice.options().stream()
                .filter(option -> option.language().isEmpty())
                .toList();
        assertThat(services).hasSizeBetween(1, MenuRules.MOST_OPTIONS);
        for (MenuOption option : services) {
            assertThat(option.say().in(way.language()))
                    .as("the key is said last")
                    .matches(".*(proszę nacisnąć|press) \\p{L}+\\.");
        }
    }

    @ParameterizedTest
    @MethodSource("ways")
    void it_is_at_most_three_choices_deep(Way way) {
        long depth = way.keys().chars().filter(Character::isDigit).count()
                - (way.language().equals(Language.PL) ? 0 : 1);
        assertThat(depth).isLessThanOrEqualTo(MenuRules.MOST_LEVELS);
    }

    private static MenuDialogue at(Way way) {
        return DialogueScript.after(PLAN, way.keys());
    }
}
