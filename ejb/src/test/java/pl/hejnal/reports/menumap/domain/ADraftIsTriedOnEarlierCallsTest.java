package pl.hejnal.reports.menumap.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static pl.hejnal.reports.menumap.domain.PlanFixture.option;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import pl.hejnal.menu.domain.MenuNode;
import pl.hejnal.menu.domain.MenuPlan;
import pl.hejnal.reports.menumap.domain.DraftTrial.Elsewhere;
import pl.hejnal.reports.menumap.domain.MenuHistory.ChosenPath;

/** Which calls of a day would have come elsewhere by the same keys. */
class ADraftIsTriedOnEarlierCallsTest {

    private static final MenuPlan HEARD = PlanFixture.plan();

    @Test
    void the_same_plan_leads_everybody_to_the_same_place() {
        DraftTrial.Result result = tried(HEARD, path(7, "case"), path(3, "vehicles", "used"), path(2, "person"));
        assertThat(result).isEqualTo(new DraftTrial.Result(12, 0, List.of()));
    }

    @Test
    void two_options_that_changed_their_keys_lead_elsewhere() {
        MenuPlan draft = PlanFixture.plan(List.of(
                option('2', "case", "case"), option('1', "vehicles", "vehicles"), option('3', "other", "clerk")));
        DraftTrial.Result result = tried(
                draft, path(7, "case"), path(3, "vehicles", "used"), path(5, "other"), path(2, "language.en", "case"));
        assertThat(result.tried()).isEqualTo(17);
        assertThat(result.moved()).isEqualTo(12);
        assertThat(result.elsewhere())
                .containsExactly(
                        new Elsewhere("1", "case", "vehicles", false, 7),
                        // The case asks for digits, and the second key is one of them.
                        new Elsewhere("2 1", "card", "case", true, 3),
                        new Elsewhere("9 1", "case", "vehicles", false, 2));
    }

    @Test
    void a_key_that_means_nothing_any_more_leaves_the_caller_where_they_are() {
        MenuPlan draft = PlanFixture.plan(List.of(option('1', "case", "case"), option('2', "vehicles", "vehicles")));
        assertThat(tried(draft, path(5, "other")).elsewhere())
                .containsExactly(new Elsewhere("3", "clerk", "main", true, 5));
    }

    @Test
    void another_queue_or_card_is_another_place_and_other_words_are_not() {
        MenuPlan queue = with(HEARD, "licence-clerk", new MenuNode.Person("drivers"));
        assertThat(tried(queue, path(4, "vehicles", "licence")).elsewhere())
                .containsExactly(new Elsewhere("2 2", "licence-clerk", "licence-clerk", false, 4));
        MenuPlan byPerson = new MenuPlan("main", "office", HEARD.nodes(), Map.of("vehicles", "drivers"));
        assertThat(tried(byPerson, path(4, "vehicles", "person"), path(1, "vehicles"))
                        .elsewhere())
                .containsExactly(new Elsewhere("2 0", "vehicles", "vehicles", false, 4));
    }

    @Test
    void who_went_back_is_judged_by_where_they_went_last() {
        MenuPlan draft = PlanFixture.plan(List.of(
                option('1', "case", "case"), option('4', "vehicles", "vehicles"), option('3', "other", "clerk")));
        // Each choice is kept once: the second way back is not among them.
        DraftTrial.Result result =
                tried(draft, path(6, "vehicles", "back", "case"), path(2, "case", "back", "vehicles", "other"));
        assertThat(result.tried()).isEqualTo(8);
        assertThat(result.elsewhere()).isEmpty();
    }

    @Test
    void who_chose_what_the_plan_does_not_have_heard_another_one() {
        assertThat(tried(HEARD, path(3, "waste"), path(1, "case"))).isEqualTo(new DraftTrial.Result(1, 3, List.of()));
    }

    private static DraftTrial.Result tried(MenuPlan draft, ChosenPath... paths) {
        return new DraftTrial(HEARD, draft).of(List.of(paths));
    }

    private static ChosenPath path(long calls, String... choices) {
        return new ChosenPath(List.of(choices), calls);
    }

    private static MenuPlan with(MenuPlan plan, String name, MenuNode node) {
        Map<String, MenuNode> nodes = new HashMap<>(plan.nodes());
        nodes.put(name, node);
        return new MenuPlan(plan.start(), plan.queue(), nodes, plan.queues());
    }
}
