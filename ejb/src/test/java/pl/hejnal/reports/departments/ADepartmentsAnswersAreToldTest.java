package pl.hejnal.reports.departments;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import pl.hejnal.calls.counting.domain.Dimension;
import pl.hejnal.calls.counting.domain.Measure;
import pl.hejnal.calls.domain.steps.AnswerKind;
import pl.hejnal.cases.departments.DepartmentDiagnostics;
import pl.hejnal.cases.departments.DepartmentHealth;
import pl.hejnal.cases.departments.Trial;
import pl.hejnal.cases.domain.CaseSign;
import pl.hejnal.directory.domain.DepartmentSymbol;
import pl.hejnal.reports.FiguresInMemory;
import pl.hejnal.reports.cost.domain.Assumption;
import pl.hejnal.reports.departments.domain.DepartmentLine;
import pl.hejnal.reports.domain.KnownSince;
import pl.hejnal.reports.domain.Sums;
import pl.hejnal.reports.staffing.StaffingDesk;
import pl.hejnal.reports.staffing.StaffingPlan;
import pl.hejnal.reports.staffing.StaffingQuestion;
import pl.hejnal.reports.staffing.domain.Estimate;
import pl.hejnal.testsupport.Injected;
import pl.hejnal.testsupport.SettableClock;

class ADepartmentsAnswersAreToldTest {

    private static final LocalDate MONDAY = LocalDate.of(2026, 11, 23);
    private static final String MIDNIGHT = "2026-11-22T23:00:00Z";

    private final FiguresInMemory figures = new FiguresInMemory();
    private Instant since = Instant.parse("2026-11-01T00:00:00Z");

    @Test
    void a_call_stands_under_each_kind_of_answer_and_a_section_by_itself() {
        answered("AB:FRESH", 40);
        answered("AB-I:FRESH", 7);
        answered("AB-I:KEPT", 4);
        answered("AB-I:KEPT@60", 3);
        answered("AB-I:KEPT@480", 1);
        answered("WS:FAILED", 2);
        answered("OF A LATER:VERSION", 9);
        List<DepartmentLine> lines = table().lines();
        assertThat(lines).extracting(DepartmentLine::department).containsExactly("AB", "AB-I", "KM", "WS");
        assertThat(lines).extracting(DepartmentLine::connected).containsExactly(false, false, true, false);
        DepartmentLine section = lines.get(1);
        assertThat(section.answers().of(AnswerKind.FRESH)).isEqualTo(7);
        assertThat(section.answers().of(AnswerKind.KEPT)).isEqualTo(4);
        assertThat(section.answers().greatestAge()).hasValue(480);
        assertThat(section.answers().usualAge().orElseThrow()).isBetween(50.0, 60.0);
        assertThat(lines.get(0).answers().usualAge()).isEmpty();
        assertThat(lines.get(3).answers().of(AnswerKind.FAILED)).isEqualTo(2);
    }

    @Test
    void before_answers_were_counted_they_are_not_told_and_case_files_are() {
        since = Instant.parse("2026-11-24T00:00:00Z");
        answered("AB:FRESH", 40);
        needed("AB", 5, 15);
        DepartmentTable table = table();
        assertThat(table.measured()).isFalse();
        assertThat(table.lines())
                .extracting(DepartmentLine::department, DepartmentLine::caseFileCalls)
                .contains(tuple("AB", 5L));
        assertThat(table.lines().getFirst().answers().of(AnswerKind.FRESH)).isZero();
    }

    @Test
    void who_would_spare_most_is_to_be_connected_first_and_who_is_connected_is_not_advised() {
        figures.row(Dimension.ALL, MIDNIGHT, "", Sums.of(Map.of(Measure.ANSWERED, 100L)));
        needed("BP", 9, 20);
        needed("WS", 4, 40);
        needed("KM", 7, 10);
        List<RouteAdvice> advice = table().advice();
        // So few calls are taken to be as long as all.
        assertThat(advice).extracting(RouteAdvice::department).containsExactly("BP", "WS");
        assertThat(advice)
                .extracting(RouteAdvice::talk)
                .containsExactly(Duration.ofMinutes(27), Duration.ofMinutes(12));
        assertThat(advice.getFirst().share()).isEqualTo(0.09);
        assertThat(advice.getFirst().staff()).as("nothing is foretold").isEmpty();
    }

    private void answered(String value, long calls) {
        figures.row(Dimension.CASE_ANSWER, MIDNIGHT, value, Sums.of(Map.of(Measure.CALLS, calls)));
    }

    private void needed(String department, long calls, long minutes) {
        figures.row(
                Dimension.CASE_FILE_OF,
                MIDNIGHT,
                department,
                Sums.of(Map.of(Measure.ANSWERED, calls, Measure.TALK_MS, minutes * 60_000)));
    }

    private DepartmentTable table() {
        KnownSince known = fact -> since;
        StaffingDesk staffing = new StaffingDesk() {
            @Override
            public StaffingPlan plan(StaffingQuestion question) {
                return new StaffingPlan(new Estimate(180, Estimate.Source.MEASURED), Estimate.USUAL, List.of());
            }
        };
        DepartmentReport report = Injected.with(
                new DepartmentReport(),
                figures,
                known,
                new KmIsConnected(),
                staffing,
                new SettableClock("2026-11-23T12:00:00Z"));
        return report.of(new DepartmentQuestion(MONDAY, MONDAY, Assumption.USUAL));
    }

    private static final class KmIsConnected implements DepartmentDiagnostics {

        @Override
        public List<DepartmentHealth> health() {
            return List.of(connection("KM", Optional.of("rest-json")), connection("BP", Optional.empty()));
        }

        @Override
        public Trial tryOut(DepartmentSymbol department, CaseSign sign) {
            throw new UnsupportedOperationException("nobody tries here");
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
}
