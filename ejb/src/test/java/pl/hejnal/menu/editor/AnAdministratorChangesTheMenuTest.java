package pl.hejnal.menu.editor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import pl.hejnal.identity.domain.Login;
import pl.hejnal.kernel.Language;
import pl.hejnal.kernel.Refusal;
import pl.hejnal.menu.DemoMenu;
import pl.hejnal.menu.PlansInMemory;
import pl.hejnal.menu.domain.LocalText;
import pl.hejnal.menu.domain.MenuFault;
import pl.hejnal.menu.domain.MenuFault.Rule;
import pl.hejnal.menu.domain.MenuOption;
import pl.hejnal.menu.editor.ChangeMenu.AddNode;
import pl.hejnal.menu.editor.ChangeMenu.RemoveNode;
import pl.hejnal.menu.editor.ChangeMenu.SetOptions;
import pl.hejnal.menu.editor.ChangeMenu.SetSentences;
import pl.hejnal.menu.editor.ChangeMenu.SetValue;
import pl.hejnal.menu.editor.domain.PlanDifferences.Difference;
import pl.hejnal.menu.editor.store.DocumentPlanEditor;
import pl.hejnal.menu.publication.CurrentPlan;
import pl.hejnal.menu.publication.MenuDesk;
import pl.hejnal.menu.publication.MenuPublished;
import pl.hejnal.speech.TextDesk;
import pl.hejnal.speech.TextsChanged;
import pl.hejnal.speech.TextsInMemory;
import pl.hejnal.testsupport.AuditDouble;
import pl.hejnal.testsupport.FiredEvents;
import pl.hejnal.testsupport.Injected;
import pl.hejnal.testsupport.SettableClock;

/** Two administrators, ada and ola, at the published menu of the demonstration. */
class AnAdministratorChangesTheMenuTest {

    private static final Login ADA = new Login("ada");
    private static final Login OLA = new Login("ola");

    private final PlansInMemory plans = new PlansInMemory(DemoMenu.plan());
    private final AuditDouble audit = new AuditDouble();
    private final SettableClock clock = new SettableClock("2026-11-23T08:00:00Z");
    private final TextDesk texts =
            Injected.with(new TextDesk(), new TextsInMemory(), audit, new FiredEvents<TextsChanged>());
    private final MenuDesk menu = Injected.with(
            new MenuDesk(),
            plans,
            opened(Injected.with(new CurrentPlan(), plans, clock)),
            new FiredEvents<MenuPublished>(),
            clock);
    private final DraftDesk desk = Injected.with(
            new DraftDesk(), menu, texts, plans, new DraftsInMemory(), new DocumentPlanEditor(), audit, clock);

    @Test
    void a_draft_begins_as_what_is_published_and_nobody_hears_it() {
        assertThat(desk.draft(ADA).isBegun()).isFalse();
        change(ADA, new SetValue("card-AU-1", "procedure", "AU-4"));
        assertThat(desk.draft(ADA).changes())
                .containsExactly(new Difference("card-AU-1.procedure", Optional.of("AU-1"), Optional.of("AU-4")));
        assertThat(desk.draft(OLA).changes()).isEmpty();
        assertThat(menu.published()).isEqualTo(DemoMenu.plan());
    }

    @Test
    void what_is_published_is_heard_with_who_and_why_and_the_draft_is_done() {
        change(ADA, new SetValue("card-AU-1", "procedure", "AU-4"));
        int version = desk.publish(ADA, 1, " Nowa karta ");
        assertThat(plans.published()).isNotEqualTo(DemoMenu.plan());
        assertThat(plans.versions().getFirst())
                .extracting("number", "by", "note")
                .containsExactly(version, "ada", "Nowa karta");
        assertThat(audit.lines()).contains("ada menu.published " + version);
        assertThat(desk.draft(ADA).isBegun()).isFalse();
        assertThat(desk.changesOf(version)).hasSize(1);
    }

    @Test
    void the_second_of_two_is_told_and_replaces_the_first_only_when_they_say_so() {
        change(ADA, new SetValue("card-AU-1", "procedure", "AU-4"));
        change(OLA, new SetValue("card-AU-4", "procedure", "AU-1"));
        desk.publish(ADA, 1, "");
        refused("menu.overtaken", () -> desk.publish(OLA, 1, ""));
        assertThat(desk.draft(OLA).isOvertaken()).isTrue();
        assertThat(desk.draft(OLA).changes()).hasSize(2);
        desk.replaceNewer(OLA, desk.draft(OLA).published());
        desk.publish(OLA, 2, "");
        assertThat(plans.published()).isEqualTo(plans.find(3).orElseThrow());
    }

    @Test
    void two_windows_of_one_person_do_not_overwrite_one_another() {
        change(ADA, new RemoveNode("card-AU-1"));
        refused("menu.draft-changed", () -> desk.change(ADA, 0, new RemoveNode("card-AU-4")));
        refused("menu.draft-changed", () -> desk.publish(ADA, 0, ""));
    }

    @Test
    void going_back_publishes_the_old_one_anew() {
        change(ADA, new SetValue("card-AU-1", "procedure", "AU-4"));
        desk.publish(ADA, 1, "");
        refused("menu.overtaken", () -> desk.goBack(1, 1, OLA, ""));
        assertThat(desk.goBack(1, 2, OLA, "jednak nie")).isEqualTo(3);
        assertThat(plans.published()).isEqualTo(DemoMenu.plan());
    }

    @Test
    void every_kind_of_node_is_made_changed_and_taken_away_by_its_document() {
        for (String kind : desk.kinds()) {
            change(ADA, new AddNode("new-" + kind, kind));
            NodeView made = desk.draft(ADA).nodes().get("new-" + kind);
            assertThat(made.kind()).isEqualTo(kind);
            made.values().forEach((field, value) -> change(ADA, new SetValue("new-" + kind, field, value)));
            made.sentences()
                    .forEach((field, none) -> change(
                            ADA,
                            new SetSentences(
                                    "new-" + kind,
                                    field,
                                    List.of(new LocalText(Map.of(Language.PL, "Tak.", Language.EN, "Yes."))))));
            assertThat(desk.draft(ADA).faults()).contains(new MenuFault(Rule.UNREACHABLE, "new-" + kind));
            change(ADA, new RemoveNode("new-" + kind));
        }
        assertThat(desk.draft(ADA).changes()).isEmpty();
        refused("menu.same", () -> desk.publish(ADA, desk.draft(ADA).revision(), ""));
    }

    @Test
    void options_are_moved_added_and_taken_away_and_faults_say_where() {
        List<MenuOption> options =
                new ArrayList<>(desk.draft(ADA).nodes().get("building").options());
        Collections.reverse(options);
        change(ADA, new SetOptions("building", options));
        assertThat(desk.draft(ADA).changes())
                .containsExactly(new Difference("building.options.order", Optional.of("123"), Optional.of("321")));
        options.add(new MenuOption(
                '0', "x", "nowhere", Optional.empty(), new LocalText(Map.of()), new LocalText(Map.of())));
        change(ADA, new SetOptions("building", options));
        assertThat(desk.draft(ADA).faults())
                .containsExactly(
                        new MenuFault(Rule.KEY_TAKEN, "building.0"),
                        new MenuFault(Rule.LEADS_NOWHERE, "building.0"),
                        new MenuFault(Rule.UNTRANSLATED, "building.0"));
        refused("menu.faults", () -> desk.publish(ADA, 2, ""));
    }

    @Test
    void a_language_that_lacks_spoken_texts_is_a_fault() {
        List<MenuOption> options =
                new ArrayList<>(desk.draft(ADA).nodes().get("main").options());
        options.add(new MenuOption(
                '8',
                "language.uk",
                "main",
                Optional.of(new Language("uk")),
                new LocalText(Map.of(new Language("uk"), "Українською, вісім.")),
                new LocalText(Map.of(Language.PL, "Po ukraińsku", Language.EN, "In Ukrainian"))));
        change(ADA, new SetOptions("main", options));
        assertThat(desk.draft(ADA).faults()).contains(new MenuFault(Rule.TEXTS_MISSING, "uk"));
    }

    @Test
    void names_and_values_that_cannot_be_are_refused() {
        refused("menu.name", () -> change(ADA, new AddNode("Two words", "tell")));
        refused("menu.name", () -> change(ADA, new AddNode("x", "no-such-kind")));
        refused("menu.name-taken", () -> change(ADA, new AddNode("main", "tell")));
        refused("menu.node", () -> change(ADA, new RemoveNode("nowhere")));
        refused("menu.value", () -> change(ADA, new SetValue("card-AU-1", "procedure", "not a symbol")));
    }

    private void change(Login login, ChangeMenu change) {
        desk.change(login, desk.draft(login).revision(), change);
    }

    private static void refused(String code, Runnable work) {
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(work::run)
                .extracting(Refusal::code)
                .isEqualTo(code);
    }

    private static CurrentPlan opened(CurrentPlan plan) {
        plan.open();
        return plan;
    }
}
