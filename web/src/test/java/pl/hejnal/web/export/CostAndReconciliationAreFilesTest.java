package pl.hejnal.web.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import pl.hejnal.calls.counting.domain.Measure;
import pl.hejnal.calls.journal.domain.CorrectionKind;
import pl.hejnal.identity.domain.Login;
import pl.hejnal.prices.domain.PriceEntry;
import pl.hejnal.prices.domain.PriceList;
import pl.hejnal.prices.domain.Prices;
import pl.hejnal.reports.cost.domain.Assumption;
import pl.hejnal.reports.cost.domain.CostFigure;
import pl.hejnal.reports.cost.domain.CostReckoning;
import pl.hejnal.reports.cost.domain.CostTable;
import pl.hejnal.reports.cost.domain.MonthFigures;
import pl.hejnal.reports.domain.Sums;
import pl.hejnal.reports.reconciliation.Reconciliation;
import pl.hejnal.reports.reconciliation.domain.JournalledDay;
import pl.hejnal.reports.reconciliation.domain.ReconciledDay;
import pl.hejnal.reports.reconciliation.domain.ReconciledFigure;
import pl.hejnal.web.export.sheets.CostSheet;
import pl.hejnal.web.export.sheets.ReconciliationSheet;

class CostAndReconciliationAreFilesTest {

    private static final YearMonth OCTOBER = YearMonth.of(2026, 10);
    private static final LocalDate MONDAY = LocalDate.of(2026, 11, 23);

    @Test
    void amounts_are_told_to_the_grosz_and_what_is_not_measured_is_empty() {
        List<String> lines = CostSheet.of(table(), CostFigure::name, "month", "under_way")
                .csv(CsvForm.STANDARD)
                .lines()
                .toList();
        assertThat(lines.getFirst()).startsWith("month,under_way,CONTACTS,LINE_MINUTES,PHONE_BILL,EXCHANGE,MENU,");
        assertThat(lines.get(1)).isEqualTo("2026-09,0,,,,,,,,,,,,,,");
        assertThat(lines.get(2))
                .isEqualTo("2026-10,0,2,10,200.60,0.00,0.30,0.0,0.00,0.00,,200.90,100.45,0.0,0.00,0.00");
        assertThat(CostSheet.of(table(), CostFigure::name, "m", "u").csv(CsvForm.SPREADSHEET))
                .contains("2026-10;0;2;10;200,60;0,00;");
    }

    @Test
    void below_a_day_with_two_pbxs_each_has_its_line_without_what_only_the_office_knows() {
        ReconciledDay day = new ReconciledDay(
                MONDAY,
                50,
                List.of(
                        new JournalledDay(MONDAY, "east", 20, 1, Map.of(CorrectionKind.OUTCOME, 1L), 0),
                        new JournalledDay(MONDAY, "west", 29, 0, Map.of(), 3)));
        assertThat(ReconciliationSheet.of(found(Instant.EPOCH, day), ReconciledFigure::name, "day", "pbx")
                        .csv(CsvForm.STANDARD)
                        .lines())
                .containsExactly(
                        "day,pbx,IN_JOURNAL,IN_OFFICE,CONFIRMED,CORRECTED,MISSING,UNFINISHED,OUTCOME,MENU,TIMES,PARTS,"
                                + "UNCONFIRMED,UNREADABLE",
                        "2026-11-23,,49,50,48,1,0,0,1,0,0,0,1,3",
                        "2026-11-23,east,20,,19,1,0,0,1,0,0,0,,0",
                        "2026-11-23,west,29,,29,0,0,0,0,0,0,0,,3");
    }

    @Test
    void what_was_not_written_down_yet_on_a_day_is_empty_and_no_zero() {
        ReconciledDay day = new ReconciledDay(MONDAY, 50, List.of(new JournalledDay(MONDAY, "", 50, 0, Map.of(), 0)));
        assertThat(ReconciliationSheet.of(
                                found(Instant.parse("2026-11-24T08:00:00Z"), day), ReconciledFigure::name, "day", "pbx")
                        .csv(CsvForm.STANDARD)
                        .lines())
                .contains("2026-11-23,,50,50,50,0,0,0,,0,0,0,0,");
    }

    private static Reconciliation found(Instant since, ReconciledDay day) {
        return new Reconciliation(since, List.of(day), ReconciledDay.together(MONDAY, List.of(day)));
    }

    private static CostTable table() {
        PriceList list = new PriceList(
                OCTOBER,
                new BigDecimal("0.06"),
                new BigDecimal("0.03"),
                new BigDecimal("60"),
                BigDecimal.ZERO,
                new BigDecimal("200"),
                new BigDecimal("120"));
        Sums sums = Sums.of(Map.of(Measure.ABANDONED_EARLY, 2L, Measure.LINE_OTHER_MS, 600_000L));
        return new CostReckoning(
                        new Prices(List.of(new PriceEntry(list, new Login("maria"), Instant.EPOCH))),
                        Assumption.USUAL,
                        Map.of(),
                        Set.of(),
                        OCTOBER.plusMonths(1))
                .of(List.of(
                        new MonthFigures(OCTOBER.minusMonths(1), sums, Map.of()),
                        new MonthFigures(OCTOBER, sums, Map.of())));
    }
}
