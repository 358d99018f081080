package pl.hejnal.reports.reconciliation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import pl.hejnal.reports.reconciliation.domain.ReconciledDay;
import pl.hejnal.reports.reconciliation.domain.ReconciledFigure;

/** Outcomes that were put right and unreadable lines have been written down since Tuesday; half past midnight, in Poland. */
class WhatWasNotWrittenDownIsNoZeroTest {

    private static final Instant SINCE = Instant.parse("2026-11-23T23:30:00Z");
    private static final LocalDate MONDAY = LocalDate.of(2026, 11, 23);
    private static final LocalDate TUESDAY = MONDAY.plusDays(1);

    @Test
    void of_a_day_before_it_is_not_known_and_all_else_is() {
        Reconciliation found = of(TUESDAY, MONDAY);
        assertThat(Arrays.stream(ReconciledFigure.values()).filter(figure -> !found.isKnown(figure, MONDAY)))
                .containsExactly(ReconciledFigure.OUTCOME, ReconciledFigure.UNREADABLE);
        assertThat(ReconciledFigure.values()).allMatch(figure -> found.isKnown(figure, TUESDAY));
    }

    @Test
    void a_total_is_of_the_days_of_which_it_is_known() {
        assertThat(of(TUESDAY, MONDAY).isKnown(ReconciledFigure.OUTCOME)).isTrue();
        assertThat(of(MONDAY).isKnown(ReconciledFigure.OUTCOME)).isFalse();
        assertThat(of(MONDAY).isKnown(ReconciledFigure.TIMES)).isTrue();
    }

    private static Reconciliation of(LocalDate... days) {
        List<ReconciledDay> all = Arrays.stream(days)
                .map(day -> new ReconciledDay(day, 0, List.of()))
                .toList();
        return new Reconciliation(SINCE, all, ReconciledDay.together(MONDAY, all));
    }
}
