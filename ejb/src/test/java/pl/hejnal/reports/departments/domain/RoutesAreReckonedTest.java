package pl.hejnal.reports.departments.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.YearMonth;
import java.util.Map;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import pl.hejnal.calls.counting.domain.Measure;
import pl.hejnal.reports.cost.domain.Assumption;
import pl.hejnal.reports.departments.domain.RouteSaving.Month;
import pl.hejnal.reports.domain.Sums;

/**
 * Answers are counted since March; in August the menu began to tell of cases of KM. Of a hundred calls a month 30 and 20 needed
 * its case file in June and July; the office was not there before. A talk about KM takes four minutes, any talk three.
 */
class RoutesAreReckonedTest {

    private static final YearMonth MARCH = YearMonth.of(2026, 3);
    private static final YearMonth JUNE = YearMonth.of(2026, 6);
    private static final YearMonth JULY = YearMonth.of(2026, 7);
    private static final YearMonth AUGUST = YearMonth.of(2026, 8);
    private static final YearMonth SEPTEMBER = YearMonth.of(2026, 9);
    private static final YearMonth OCTOBER = YearMonth.of(2026, 10);
    private static final long MINUTE = 60_000;

    @Test
    void what_the_menu_told_is_worth_as_many_talks_and_stands_beside_what_still_needed_the_case_file() {
        RouteSaving km = saving(Assumption.USUAL, MARCH);
        assertThat(km.since()).isEqualTo(AUGUST);
        assertThat(km.talk()).contains(Duration.ofMinutes(4));
        assertThat(km.months())
                .containsExactly(
                        new Month(AUGUST, false, 5, Duration.ofMinutes(20), 12),
                        new Month(SEPTEMBER, true, 30, Duration.ofMinutes(120), 7),
                        new Month(OCTOBER, false, 15, Duration.ofMinutes(60), 4));
        assertThat(km.told()).isEqualTo(50);
        assertThat(km.spared()).isEqualTo(Duration.ofMinutes(200));
    }

    @Test
    void only_whole_months_are_compared_with_those_before() {
        RouteSaving km = saving(Assumption.USUAL, MARCH);
        assertThat(km.beforeMonths()).isEqualTo(2);
        assertThat(km.before()).hasValue(25);
        assertThat(km.fewer(km.months().get(0))).isEmpty();
        assertThat(km.fewer(km.months().get(1))).hasValue(18);
        assertThat(km.fewer(km.months().get(2))).as("under way").isEmpty();
    }

    @Test
    void who_was_told_of_when_counting_began_may_have_been_connected_for_long() {
        RouteSaving km = saving(Assumption.USUAL, AUGUST);
        assertThat(km.before()).isEmpty();
        assertThat(km.fewer(km.months().get(1))).isEmpty();
        assertThat(km.spared()).as("what was spared is known all the same").isEqualTo(Duration.ofMinutes(200));
    }

    @Test
    void what_is_assumed_changes_what_was_spared() {
        assertThat(saving(new Assumption(50, OptionalInt.empty()), MARCH).spared())
                .isEqualTo(Duration.ofMinutes(100));
        assertThat(saving(new Assumption(100, OptionalInt.of(60)), MARCH).spared())
                .isEqualTo(Duration.ofMinutes(50));
    }

    @Test
    void of_what_was_connected_after_the_days_that_are_asked_for_nothing_is_told() {
        assertThat(reckoning(Assumption.USUAL, MARCH).until(JULY)).isEmpty();
    }

    private static RouteSaving saving(Assumption assumption, YearMonth known) {
        return reckoning(assumption, known).until(OCTOBER).getFirst();
    }

    private static RouteReckoning reckoning(Assumption assumption, YearMonth known) {
        return new RouteReckoning(
                Map.of("KM", Map.of(AUGUST, told(5), SEPTEMBER, told(30), OCTOBER, told(15))),
                Map.of(
                        "KM",
                        Map.of(
                                JUNE, needed(30),
                                JULY, needed(20),
                                AUGUST, needed(12),
                                SEPTEMBER, needed(7),
                                OCTOBER, needed(4))),
                Map.of(JUNE, calls(100), JULY, calls(100), AUGUST, calls(100), SEPTEMBER, calls(100)),
                Map.of(
                        "",
                        Sums.of(Map.of(Measure.ANSWERED, 100L, Measure.TALK_MS, 300 * MINUTE)),
                        "KM",
                        Sums.of(Map.of(Measure.ANSWERED, 20L, Measure.TALK_MS, 80 * MINUTE))),
                assumption,
                known,
                OCTOBER);
    }

    private static Sums told(long calls) {
        return Sums.of(Map.of(Measure.CALLS, calls + 1, Measure.SETTLED_IN_MENU, calls));
    }

    private static Sums needed(long calls) {
        return Sums.of(Map.of(Measure.ANSWERED, calls));
    }

    private static Sums calls(long calls) {
        return Sums.of(Map.of(Measure.CALLS, calls));
    }
}
