package pl.hejnal.reports.menumap.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import pl.hejnal.calls.domain.steps.PlaceEvent;
import pl.hejnal.reports.domain.CallFigures.Total;
import pl.hejnal.reports.domain.Sums;

class TheMenuIsATreeTest {

    @Test
    void each_place_has_the_figures_of_the_option_that_leads_there() {
        Map<String, PlaceFigures> counted = PlaceFigures.by(List.of(
                total(":WENT_ON", 8),
                total(":HUNG_UP", 2),
                total("vehicles:PERSON", 3),
                total("vehicles:WRONG_KEY", 1),
                total("waste:HUNG_UP", 4),
                total("vehicles:TOLD", 0),
                total("vehicles:OF_ANOTHER_VERSION", 9)));
        MenuPlace beginning = MenuPlace.of(PlanFixture.plan(), counted);
        assertThat(beginning.figures().callers()).isEqualTo(10);
        assertThat(beginning.places())
                .extracting(MenuPlace::id)
                .containsExactly("case", "vehicles", "other", "language.en");
        MenuPlace vehicles = beginning.places().get(1);
        assertThat(vehicles.figures())
                .isEqualTo(new PlaceFigures(Map.of(PlaceEvent.PERSON, 3L, PlaceEvent.WRONG_KEY, 1L)));
        assertThat(vehicles.places()).extracting(MenuPlace::id).containsExactly("used", "licence");
        assertThat(beginning.former(counted)).containsOnlyKeys("waste");
    }

    @Test
    void a_language_leads_back_to_the_beginning_whose_keys_stand_there_already() {
        MenuPlace english = MenuPlace.of(PlanFixture.plan(), Map.of()).places().getLast();
        assertThat(english.shownAbove()).isTrue();
        assertThat(english.places()).isEmpty();
    }

    private static Total total(String value, long calls) {
        return new Total(value, new Sums(Map.of("CALLS", calls)));
    }
}
