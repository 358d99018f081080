package pl.hejnal.reports.reconciliation.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import pl.hejnal.calls.journal.domain.CorrectionKind;

/** Every figure was reckoned on paper. */
class ADayIsReconciledTest {

    private static final LocalDate MONDAY = LocalDate.of(2026, 11, 23);
    private static final LocalDate TUESDAY = MONDAY.plusDays(1);

    @Test
    void what_the_journal_did_not_correct_was_confirmed_and_what_it_did_not_tell_of_was_not() {
        ReconciledDay day = new ReconciledDay(
                MONDAY,
                103,
                List.of(journal("", 100, 4, Map.of(CorrectionKind.MISSING, 1L, CorrectionKind.TIMES, 3L), 2)));
        assertThat(day.inJournal()).isEqualTo(100);
        assertThat(day.confirmed()).isEqualTo(96);
        assertThat(day.differing()).isEqualTo(4);
        assertThat(day.corrected(CorrectionKind.TIMES)).isEqualTo(3);
        assertThat(day.corrected(CorrectionKind.OUTCOME)).isZero();
        assertThat(day.unconfirmed()).isEqualTo(3);
        assertThat(day.unreadable()).isEqualTo(2);
        assertThat(day.agrees()).isFalse();
    }

    @Test
    void the_journals_of_two_pbxs_are_added_up() {
        ReconciledDay day = new ReconciledDay(
                MONDAY,
                50,
                List.of(
                        journal("east", 20, 1, Map.of(CorrectionKind.OUTCOME, 1L), 0),
                        journal("west", 30, 2, Map.of(CorrectionKind.OUTCOME, 2L), 1)));
        assertThat(day.confirmed()).isEqualTo(47);
        assertThat(day.corrected(CorrectionKind.OUTCOME)).isEqualTo(3);
        assertThat(day.unconfirmed()).isZero();
    }

    @Test
    void a_day_agrees_when_every_call_was_told_as_it_was_known() {
        assertThat(new ReconciledDay(MONDAY, 7, List.of(journal("", 7, 0, Map.of(), 0))).agrees())
                .isTrue();
        assertThat(new ReconciledDay(MONDAY, 8, List.of(journal("", 7, 0, Map.of(), 0))).agrees())
                .isFalse();
    }

    @Test
    void a_day_that_only_one_of_them_knows_is_a_day_and_the_newest_is_first() {
        List<ReconciledDay> days = ReconciledDay.of(
                Map.of(MONDAY, 5L),
                List.of(new JournalledDay(TUESDAY, "", 2, 2, Map.of(CorrectionKind.MISSING, 2L), 0)));
        assertThat(days).extracting(ReconciledDay::day).containsExactly(TUESDAY, MONDAY);
        assertThat(days.getLast().unconfirmed()).isEqualTo(5);
        assertThat(days.getFirst().confirmed()).isZero();
        ReconciledDay together = ReconciledDay.together(MONDAY, days);
        assertThat(together.inOffice()).isEqualTo(5);
        assertThat(together.inJournal()).isEqualTo(2);
        assertThat(together.corrected(CorrectionKind.MISSING)).isEqualTo(2);
    }

    @Test
    void every_kind_of_correction_is_a_figure_whose_calls_can_be_listed() {
        for (CorrectionKind kind : CorrectionKind.values()) {
            assertThat(ReconciledFigure.valueOf(kind.name()).kind()).contains(kind);
            assertThat(ReconciledFigure.valueOf(kind.name()).isListed()).isTrue();
        }
    }

    private static JournalledDay journal(
            String pbx, long told, long differing, Map<CorrectionKind, Long> corrected, long unreadable) {
        return new JournalledDay(MONDAY, pbx, told, differing, corrected, unreadable);
    }
}
