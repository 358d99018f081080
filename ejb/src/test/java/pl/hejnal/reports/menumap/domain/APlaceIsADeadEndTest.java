package pl.hejnal.reports.menumap.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import pl.hejnal.calls.domain.steps.PlaceEvent;
import pl.hejnal.reports.menumap.domain.DeadEnd.Portion;

class APlaceIsADeadEndTest {

    @Test
    void where_every_third_hangs_up() {
        assertThat(DeadEnd.among(Map.of("vehicles", figures(34, 68, 0, 0))))
                .singleElement()
                .satisfies(end -> {
                    assertThat(end).isEqualTo(new DeadEnd("vehicles", PlaceEvent.HUNG_UP, 34, 102));
                    assertThat(end.portion()).isEqualTo(Portion.EVERY_THIRD);
                });
    }

    @Test
    void not_where_few_callers_were_or_few_got_stuck() {
        assertThat(DeadEnd.among(
                        Map.of("a", figures(10, 9, 0, 0), "b", figures(4, 16, 0, 0), "c", figures(19, 81, 0, 0))))
                .isEmpty();
    }

    @Test
    void who_hangs_up_comes_before_who_only_presses_a_wrong_key() {
        assertThat(DeadEnd.among(Map.of(
                        "keys", figures(0, 100, 90, 0),
                        "ends", figures(25, 75, 0, 0),
                        "worse", figures(50, 50, 0, 30),
                        "", figures(0, 100, 0, 20))))
                .extracting(DeadEnd::place, DeadEnd::why)
                .containsExactly(
                        tuple("worse", PlaceEvent.HUNG_UP),
                        tuple("ends", PlaceEvent.HUNG_UP),
                        tuple("keys", PlaceEvent.WRONG_KEY),
                        tuple("worse", PlaceEvent.SILENCE),
                        tuple("", PlaceEvent.SILENCE));
    }

    @ParameterizedTest
    @CsvSource({
        "95, ALMOST_ALL",
        "90, ALMOST_ALL",
        "89, MOST",
        "60, MOST",
        "59, EVERY_SECOND",
        "50, EVERY_SECOND",
        "33, EVERY_THIRD",
        "25, EVERY_FOURTH",
        "20, EVERY_FIFTH"
    })
    void a_share_is_said_as_people_say_it(int percent, Portion portion) {
        assertThat(new DeadEnd("", PlaceEvent.HUNG_UP, percent, 100).portion()).isEqualTo(portion);
    }

    @Test
    void everybody_has_left_in_one_way_and_troubles_are_nobody_more() {
        PlaceFigures figures = figures(10, 20, 7, 5);
        assertThat(figures.callers()).isEqualTo(30);
        assertThat(figures.share(PlaceEvent.WRONG_KEY)).isEqualTo(7 / 30.0);
        assertThat(PlaceFigures.NONE.share(PlaceEvent.HUNG_UP)).isZero();
        assertThat(DeadEnd.among(Map.of("", PlaceFigures.NONE))).isEqualTo(List.of());
    }

    private static PlaceFigures figures(long hungUp, long wentOn, long wrongKey, long silence) {
        return new PlaceFigures(Map.of(
                PlaceEvent.HUNG_UP,
                hungUp,
                PlaceEvent.WENT_ON,
                wentOn,
                PlaceEvent.WRONG_KEY,
                wrongKey,
                PlaceEvent.SILENCE,
                silence));
    }
}
