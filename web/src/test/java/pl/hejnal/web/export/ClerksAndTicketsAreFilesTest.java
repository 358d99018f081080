package pl.hejnal.web.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import pl.hejnal.calls.counting.domain.Measure;
import pl.hejnal.reports.clerks.domain.ClerkFigure;
import pl.hejnal.reports.clerks.domain.ClerkLine;
import pl.hejnal.reports.clerks.domain.ClerkTimes;
import pl.hejnal.reports.clerks.domain.PlanTimes;
import pl.hejnal.reports.domain.Sums;
import pl.hejnal.reports.tickets.TicketTable;
import pl.hejnal.reports.tickets.TicketTable.Line;
import pl.hejnal.reports.tickets.domain.AgeBand;
import pl.hejnal.reports.tickets.domain.TicketFigure;
import pl.hejnal.reports.tickets.domain.TicketSums;
import pl.hejnal.web.export.sheets.ClerkSheet;
import pl.hejnal.web.export.sheets.TicketSheet;

class ClerksAndTicketsAreFilesTest {

    @Test
    void a_clerks_times_are_seconds_and_what_is_not_measured_is_empty() {
        ClerkLine anna = new ClerkLine(
                "anna",
                Optional.of(new ClerkTimes(3_600_500, 600_000)),
                Optional.of(new PlanTimes(4_000_000, 3_600_000, 3_000_000, 3_600_500)),
                true,
                Sums.of(Map.of(Measure.HANDLED, 2L, Measure.TALK_MS, 900_125L, Measure.TRANSFERS, 1L)));
        ClerkLine before = new ClerkLine("piotr", Optional.empty(), Optional.empty(), false, Sums.NONE);
        assertThat(ClerkSheet.of(List.of(anna, before), ClerkFigure::name, "clerk")
                        .csv(CsvForm.STANDARD)
                        .lines())
                .containsExactly(
                        "clerk,SIGNED_IN,READY,ON_BREAK,BREAK_REASONS,WRAP_UP,HANDLED,RINGS_UNANSWERED,TALK,TALK_OF_HANDLED,"
                                + "AHT,TRANSFERS,OCCUPANCY,ADHERENCE,CONFORMANCE",
                        "anna,4200.5,2700.375,600,,,2,0,900.125,450.0625,,1,0.25,0.75,1.0001",
                        "piotr,,,,,,0,0,0,,,0,,,");
        assertThat(ClerkSheet.of(List.of(anna), ClerkFigure::name, "k").csv(CsvForm.SPREADSHEET))
                .contains("anna;4200,5;2700,375;600;");
    }

    @Test
    void tickets_are_the_office_then_departments_then_matters() {
        TicketSums sums = TicketSums.open(AgeBand.DAYS_2_7, 3)
                .plus(TicketSums.counted("OPENED", 5))
                .plus(TicketSums.counted("REOPENED", 1))
                .plus(TicketSums.counted("ANSWER@5", 2));
        TicketTable table = new TicketTable(
                sums, TicketSums.NONE, List.of(new Line("KM", sums)), List.of(new Line("", TicketSums.NONE)));
        assertThat(TicketSheet.of(
                                table,
                                TicketFigure::name,
                                new TicketSheet.Headings("by", "symbol", "office", "department", "matter"))
                        .csv(CsvForm.STANDARD)
                        .lines())
                .containsExactly(
                        "by,symbol,OPEN,OPEN_0_1,OPEN_2_7,OPEN_8_30,OPEN_31,LATE,OPENED,CLOSED,SETTLED,REOPENED,"
                                + "FIRST_ANSWER_P50,FIRST_ANSWER_P90",
                        "office,,3,0,3,0,0,,5,0,0,1,240,288",
                        "department,KM,3,0,3,0,0,,5,0,0,,240,288",
                        "matter,,0,0,0,0,0,,0,0,0,,,");
    }
}
