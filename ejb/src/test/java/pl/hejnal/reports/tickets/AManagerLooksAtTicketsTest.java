package pl.hejnal.reports.tickets;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import pl.hejnal.reports.domain.Comparison;
import pl.hejnal.reports.tickets.TicketTable.Line;
import pl.hejnal.reports.tickets.domain.AgeBand;
import pl.hejnal.reports.tickets.domain.TicketFigure;
import pl.hejnal.reports.tickets.domain.TicketSums;
import pl.hejnal.reports.tickets.domain.TicketTallies;
import pl.hejnal.testsupport.Injected;
import pl.hejnal.testsupport.SettableClock;

class AManagerLooksAtTicketsTest {

    private static final LocalDate MONDAY = LocalDate.of(2026, 11, 23);

    private final List<TicketTallies.Tally> open = new ArrayList<>();
    private final Map<LocalDate, List<TicketTallies.Tally>> happened =
            Map.of(MONDAY, new ArrayList<>(), MONDAY.minusWeeks(1), new ArrayList<>());

    @Test
    void the_backlog_is_told_by_age_and_each_ticket_is_in_one_department_and_one_matter() {
        open.add(tally("KM", "KM-1", TicketSums.open(AgeBand.DAYS_0_1, 3)));
        open.add(tally("KM", "", TicketSums.open(AgeBand.DAYS_31, 2)));
        open.add(tally("", "", TicketSums.open(AgeBand.DAYS_0_1, 1)));
        TicketTable table = ask();
        assertThat(told(table.office(), TicketFigure.OPEN)).isEqualTo(6);
        assertThat(told(table.office(), TicketFigure.OPEN_0_1)).isEqualTo(4);
        assertThat(told(table.office(), TicketFigure.OPEN_31)).isEqualTo(2);
        assertThat(table.departments()).extracting(Line::symbol).containsExactly("KM", "");
        assertThat(table.departments())
                .extracting(line -> told(line.sums(), TicketFigure.OPEN))
                .containsExactly(5.0, 1.0);
        assertThat(table.matters()).extracting(Line::symbol).containsExactly("KM-1", "");
        assertThat(table.matters())
                .extracting(line -> told(line.sums(), TicketFigure.OPEN))
                .containsExactly(3.0, 3.0);
    }

    @Test
    void a_period_stands_beside_the_one_before_it_and_the_backlog_beside_nothing() {
        counted(MONDAY, "KM", "OPENED", 7);
        counted(MONDAY, "PD", "OPENED", 1);
        counted(MONDAY, "PD", "CLOSED", 4);
        counted(MONDAY, "PD", "SETTLED", 3);
        counted(MONDAY, "", "REOPENED", 1);
        counted(MONDAY.minusWeeks(1), "KM", "OPENED", 5);
        TicketTable table = ask();
        assertThat(told(table.office(), TicketFigure.OPENED)).isEqualTo(8);
        assertThat(told(table.office(), TicketFigure.CLOSED)).isEqualTo(4);
        assertThat(told(table.office(), TicketFigure.SETTLED)).isEqualTo(3);
        assertThat(told(table.office(), TicketFigure.REOPENED)).isEqualTo(1);
        assertThat(told(table.earlier(), TicketFigure.OPENED)).isEqualTo(5);
        assertThat(TicketFigure.OPENED.isAboutNow()).isFalse();
        assertThat(TicketFigure.OPEN_31.isAboutNow()).isTrue();
        assertThat(TicketFigure.ofSubjects()).doesNotContain(TicketFigure.REOPENED);
    }

    @Test
    void the_first_answer_is_told_from_buckets_in_minutes() {
        counted(MONDAY, "KM", "ANSWER@5", 50);
        counted(MONDAY, "KM", "ANSWER@1800", 50);
        TicketTable table = ask();
        assertThat(told(table.office(), TicketFigure.FIRST_ANSWER_P50)).isEqualTo(300);
        // Four fifths of the way from 1,500 to 1,800 minutes.
        assertThat(told(table.office(), TicketFigure.FIRST_ANSWER_P90)).isEqualTo(1_740 * 60, within(0.001));
        assertThat(TicketFigure.FIRST_ANSWER_P90.of(TicketSums.NONE)).isEmpty();
    }

    @Test
    void what_was_taken_away_again_has_no_line_and_lateness_no_value() {
        counted(MONDAY, "KM", "OPENED", 1);
        counted(MONDAY, "KM", "OPENED", -1);
        assertThat(ask().departments()).isEmpty();
        assertThat(TicketFigure.LATE.isMeasured()).isFalse();
        assertThat(TicketFigure.LATE.of(ask().office())).isEmpty();
    }

    @Test
    void a_period_is_no_longer_than_two_years_and_ends_after_it_begins() {
        assertThatThrownBy(() -> new TicketQuestion(MONDAY, MONDAY.minusDays(1), Comparison.PERIOD_BEFORE))
                .hasMessageContaining("report.backwards");
        assertThatThrownBy(() -> new TicketQuestion(MONDAY, MONDAY.plusDays(732), Comparison.PERIOD_BEFORE))
                .hasMessageContaining("report.too-long");
    }

    private static double told(TicketSums sums, TicketFigure figure) {
        return figure.of(sums).orElseThrow();
    }

    private void counted(LocalDate day, String department, String name, long amount) {
        happened.get(day).add(tally(department, "", TicketSums.counted(name, amount)));
    }

    private static TicketTallies.Tally tally(String department, String matter, TicketSums sums) {
        return new TicketTallies.Tally(department, matter, sums);
    }

    private TicketTable ask() {
        return Injected.with(new TicketReport(), new SettableClock("2026-11-30T16:00:00Z"), new TicketTallies() {
                    @Override
                    public List<Tally> open(LocalDate today) {
                        assertThat(today).isEqualTo(LocalDate.of(2026, 11, 30));
                        return open;
                    }

                    @Override
                    public List<Tally> between(LocalDate from, LocalDate until) {
                        return happened.getOrDefault(from, List.of());
                    }
                })
                .of(new TicketQuestion(MONDAY, MONDAY.plusDays(6), Comparison.PERIOD_BEFORE));
    }
}
