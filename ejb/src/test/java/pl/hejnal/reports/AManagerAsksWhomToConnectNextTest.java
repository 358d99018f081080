package pl.hejnal.reports;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import pl.hejnal.cases.departments.DepartmentDiagnostics;
import pl.hejnal.cases.departments.DepartmentHealth;
import pl.hejnal.cases.departments.Trial;
import pl.hejnal.cases.domain.CaseSign;
import pl.hejnal.directory.domain.DepartmentSymbol;
import pl.hejnal.reports.ConnectNext.Row;
import pl.hejnal.reports.domain.Needs;
import pl.hejnal.testsupport.Injected;
import pl.hejnal.testsupport.SettableClock;

class AManagerAsksWhomToConnectNextTest {

    private final List<Needs.OfDepartment> needed = new ArrayList<>();
    private Needs.Office office = new Needs.Office(0, 0, 0);
    private LocalDate from;
    private LocalDate until;

    @Test
    void the_department_that_would_save_most_minutes_comes_first_and_who_is_connected_stands_apart() {
        needed.add(new Needs.OfDepartment("BP", 9, 1_200_000));
        needed.add(new Needs.OfDepartment("WS", 4, 2_400_000));
        needed.add(new Needs.OfDepartment("KM", 7, 600_000));
        ConnectNext next = over(Period.MONTH);
        assertThat(next.waiting()).containsExactly(new Row("WS", 4, 40), new Row("BP", 9, 20));
        assertThat(next.connected()).containsExactly(new Row("KM", 7, 10));
    }

    @Test
    void of_the_same_minutes_more_calls_count_more() {
        needed.add(new Needs.OfDepartment("BP", 2, 600_000));
        needed.add(new Needs.OfDepartment("WS", 3, 600_000));
        assertThat(over(Period.WEEK).waiting()).extracting(Row::department).containsExactly("WS", "BP");
    }

    @Test
    void what_the_menu_settled_is_worth_the_average_talk_each() {
        office = new Needs.Office(10, 10 * 180_000L, 40);
        assertThat(over(Period.WEEK).savedMinutes()).isEqualTo(120);
    }

    @Test
    void before_anybody_was_answered_nothing_is_known_to_be_saved() {
        office = new Needs.Office(0, 0, 40);
        assertThat(over(Period.WEEK).savedMinutes()).isZero();
    }

    @Test
    void a_week_is_seven_days_of_the_offices_clock_with_today() {
        over(Period.WEEK);
        assertThat(from).isEqualTo("2026-11-18");
        assertThat(until).isEqualTo("2026-11-25");
    }

    private ConnectNext over(Period period) {
        ConnectNextReport report = new ConnectNextReport();
        SettableClock clock = new SettableClock("2026-11-23T23:30:00Z");
        Injected.set(report, "needs", new Needs() {
            @Override
            public List<OfDepartment> between(LocalDate first, LocalDate after) {
                from = first;
                until = after;
                return needed;
            }

            @Override
            public Office office(LocalDate first, LocalDate after) {
                return office;
            }
        });
        Injected.set(report, "clock", clock);
        Injected.set(report, "workshop", new DepartmentDiagnostics() {
            @Override
            public List<DepartmentHealth> health() {
                return List.of(connection("KM", Optional.of("rest-json")), connection("BP", Optional.empty()));
            }

            @Override
            public Trial tryOut(DepartmentSymbol department, CaseSign sign) {
                throw new UnsupportedOperationException("nobody tries here");
            }
        });
        return report.over(period);
    }

    private static DepartmentHealth connection(String department, Optional<String> template) {
        return new DepartmentHealth(
                department,
                template,
                List.of(),
                Optional.empty(),
                0,
                Optional.empty(),
                Optional.empty(),
                "",
                0,
                Optional.empty(),
                List.of(),
                List.of(),
                List.of(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }
}
