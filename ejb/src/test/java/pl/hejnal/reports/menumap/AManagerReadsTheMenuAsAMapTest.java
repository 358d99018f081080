package pl.hejnal.reports.menumap;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import pl.hejnal.calls.counting.domain.Dimension;
import pl.hejnal.identity.domain.Login;
import pl.hejnal.menu.domain.MenuPlan;
import pl.hejnal.menu.editor.DraftDesk;
import pl.hejnal.menu.publication.MenuDesk;
import pl.hejnal.reports.FiguresInMemory;
import pl.hejnal.reports.domain.Sums;
import pl.hejnal.reports.menumap.domain.MenuHistory;
import pl.hejnal.reports.menumap.domain.PlanFixture;
import pl.hejnal.testsupport.Injected;

class AManagerReadsTheMenuAsAMapTest {

    private static final LocalDate MONDAY = LocalDate.of(2026, 11, 23);

    private final FiguresInMemory figures = new FiguresInMemory();
    private final History history = new History();
    private final MenuMapReport report =
            Injected.with(new MenuMapReport(), figures, history, new Published(), new Drafted());

    @Test
    void the_days_of_the_period_are_added_up_and_dead_ends_stand_first() {
        counted("2026-11-22T23:00:00Z", ":WENT_ON", 60);
        counted("2026-11-23T23:00:00Z", ":WENT_ON", 40);
        counted("2026-11-22T23:00:00Z", "vehicles:HUNG_UP", 34);
        counted("2026-11-22T23:00:00Z", "vehicles:PERSON", 66);
        counted("2026-11-21T23:00:00Z", "vehicles:HUNG_UP", 1_000);
        MenuMap map = report.of(new MenuMapQuestion(MONDAY, MONDAY.plusDays(1)));
        assertThat(map.measured()).isTrue();
        assertThat(map.callers()).isEqualTo(100);
        assertThat(map.places().get("vehicles").figures().callers()).isEqualTo(100);
        assertThat(map.deadEnds()).singleElement().satisfies(end -> {
            assertThat(end.place()).isEqualTo("vehicles");
            assertThat(end.calls()).isEqualTo(34);
        });
    }

    @Test
    void of_a_time_before_it_was_counted_nothing_is_told() {
        history.since = Instant.parse("2026-11-30T12:00:00Z");
        counted("2026-11-22T23:00:00Z", ":WENT_ON", 60);
        MenuMap map = report.of(new MenuMapQuestion(MONDAY, MONDAY.plusDays(6)));
        assertThat(map.measured()).isFalse();
        assertThat(map.callers()).isZero();
        // On the day itself something was.
        assertThat(report.of(new MenuMapQuestion(MONDAY, MONDAY.plusDays(7))).measured())
                .isTrue();
    }

    @Test
    void a_draft_is_tried_on_the_calls_of_one_day_and_an_administrator_without_one_has_none() {
        history.paths.add(new MenuHistory.ChosenPath(List.of("other"), 3));
        TriedDraft tried = report.tried(new Login("admin"), MONDAY).orElseThrow();
        assertThat(tried.result().moved()).isEqualTo(3);
        assertThat(history.asked).containsExactly("2026-11-22T23:00:00Z 2026-11-23T23:00:00Z");
        assertThat(report.tried(new Login("jan"), MONDAY)).isEmpty();
    }

    @Test
    void days_are_asked_in_their_order() {
        assertThatThrownBy(() -> new MenuMapQuestion(MONDAY, MONDAY.minusDays(1)))
                .hasMessageContaining("report.backwards");
    }

    private void counted(String day, String value, long calls) {
        figures.row(Dimension.MENU_PLACE, day, value, new Sums(Map.of("CALLS", calls)));
    }

    private static final class Published extends MenuDesk {

        @Override
        public MenuPlan published() {
            return PlanFixture.plan();
        }

        @Override
        public MenuPlan heardBefore(Instant moment) {
            return PlanFixture.plan();
        }
    }

    private static final class Drafted extends DraftDesk {
        @Override
        public Optional<MenuPlan> drafted(Login owner) {
            return Optional.of(PlanFixture.plan(List.of(PlanFixture.option('1', "case", "case"))))
                    .filter(plan -> owner.value().equals("admin"));
        }
    }

    private static final class History implements MenuHistory {

        private final List<String> asked = new ArrayList<>();
        private final List<ChosenPath> paths = new ArrayList<>();
        private Instant since = Instant.parse("2026-01-01T00:00:00Z");

        @Override
        public Instant since() {
            return since;
        }

        @Override
        public List<ChosenPath> paths(Instant from, Instant until) {
            asked.add(from + " " + until);
            return paths;
        }
    }
}
