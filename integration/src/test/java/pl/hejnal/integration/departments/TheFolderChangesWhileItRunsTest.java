package pl.hejnal.integration.departments;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static pl.hejnal.integration.departments.DepartmentDouble.json;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import pl.hejnal.cases.departments.DepartmentHealth;
import pl.hejnal.cases.departments.DepartmentUnavailable;
import pl.hejnal.cases.domain.CaseSign;
import pl.hejnal.cases.domain.CaseStage;
import pl.hejnal.directory.domain.DepartmentSymbol;
import pl.hejnal.integration.departments.file.RouteFileFixture;
import pl.hejnal.integration.departments.template.Secrets;
import pl.hejnal.kernel.Language;

class TheFolderChangesWhileItRunsTest {

    private static final DepartmentSymbol KM = new DepartmentSymbol("KM");
    private static final CaseSign SIGN = new CaseSign("KM-I.5410.77.2026");

    @TempDir
    private Path directory;

    private final TestClock clock = new TestClock();
    private DepartmentDouble km;
    private Departments departments;
    private String file;

    @BeforeEach
    void open() throws Exception {
        km = new DepartmentDouble(json(200, "{\"znak\": \"KM-I.5410.77.2026\", \"etap\": \"w realizacji\"}"));
        file = RouteFileFixture.delivered("KM").replace("{{hejnal.sample.km.url}}", km.url());
        departments = new Departments(
                new DepartmentDirectories(directory, new Secrets(directory), directory),
                RouteFileFixture.GENEROUS,
                new ImportedAnswersInMemory().inRole(),
                Duration.ofSeconds(30),
                RouteFileFixture.LONGEST,
                clock);
        departments.look();
    }

    @AfterEach
    void close() {
        departments.close();
        km.close();
    }

    @Test
    void a_file_that_is_added_makes_its_department_askable() throws Exception {
        assertThatThrownBy(() -> departments.fetch(KM, SIGN)).hasMessage("no route leads to KM");
        put(file);
        assertThat(stage()).isEqualTo(CaseStage.IN_PROGRESS);
    }

    @Test
    void a_changed_vocabulary_counts_at_once_even_for_answers_that_are_kept() throws Exception {
        put(file);
        stage();
        put(file.replace("w realizacji = IN_PROGRESS", "w realizacji = DECIDED"));
        assertThat(stage()).isEqualTo(CaseStage.DECIDED);
    }

    @Test
    void a_file_that_breaks_leaves_its_earlier_route_running_and_says_so() throws Exception {
        put(file);
        put(file.replace("IN_PROGRESS", "IN_PROGRES"));
        assertThat(stage()).isEqualTo(CaseStage.IN_PROGRESS);
        assertThat(health().runsOnAnOlderFile()).isTrue();
        assertThat(health().faults())
                .singleElement()
                .satisfies(
                        fault -> assertThat(fault.reasons().get(Language.PL)).contains("nieznany etap", "IN_PROGRES"));
        put(file);
        assertThat(health().faults()).isEmpty();
        assertThat(stage()).isEqualTo(CaseStage.IN_PROGRESS);
    }

    @Test
    void a_file_that_was_broken_from_the_start_works_when_it_is_mended() throws Exception {
        put("- templatedRoute: [");
        assertThat(health().template()).isEmpty();
        assertThatThrownBy(() -> departments.fetch(KM, SIGN)).isInstanceOf(DepartmentUnavailable.class);
        put(file);
        assertThat(stage()).isEqualTo(CaseStage.IN_PROGRESS);
    }

    @Test
    void a_file_that_is_removed_takes_its_department_along() throws Exception {
        put(file);
        stage();
        Files.delete(directory.resolve("KM.yaml"));
        departments.look();
        assertThatThrownBy(() -> departments.fetch(KM, SIGN)).hasMessage("no route leads to KM");
        assertThat(new RouteDiagnostics(departments, new ImportedAnswersInMemory().inRole(), clock).health())
                .isEmpty();
    }

    @Test
    void a_file_that_says_the_same_is_left_alone() throws Exception {
        put(file);
        stage();
        put(file);
        stage();
        assertThat(km.questions()).hasSize(1);
    }

    @Test
    void a_file_that_no_parser_can_read_is_told_by_its_name_and_stops_no_other() throws Exception {
        Files.writeString(directory.resolve("AA.yaml"), "- ".repeat(20_000) + "x");
        Files.writeString(directory.resolve("BB.yaml"), "x".repeat(300_000));
        Files.createDirectory(directory.resolve("CC.yaml"));
        put(file);
        assertThat(stage()).isEqualTo(CaseStage.IN_PROGRESS);
        assertThat(new RouteDiagnostics(departments, new ImportedAnswersInMemory().inRole(), clock).health())
                .extracting(each -> each.department() + " " + each.faults().size())
                .containsExactly("AA 1", "BB 1", "CC 1", "KM 0");
    }

    private void put(String content) throws Exception {
        Files.writeString(directory.resolve("KM.yaml"), content);
        departments.look();
    }

    private CaseStage stage() throws Exception {
        return departments.fetch(KM, SIGN).state().stage();
    }

    private DepartmentHealth health() {
        return new RouteDiagnostics(departments, new ImportedAnswersInMemory().inRole(), clock)
                .health()
                .getFirst();
    }
}
