package pl.hejnal.integration.departments;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import pl.hejnal.cases.departments.UnknownToDepartment;
import pl.hejnal.cases.domain.CaseSign;
import pl.hejnal.cases.domain.CaseStage;
import pl.hejnal.directory.domain.DepartmentSymbol;
import pl.hejnal.integration.departments.file.RouteFileFixture;
import pl.hejnal.integration.departments.template.Secrets;

/** With a file as config/departments/GD.yaml, looked for each second. */
class AFileIsDroppedTest {

    private static final DepartmentSymbol GD = new DepartmentSymbol("GD");
    private static final CaseSign SIGN = new CaseSign("GD-01.6642.7.2026");
    private static final String CASE = "<sprawa id=\"GD-01.6642.7.2026\"><etap>kontrola</etap></sprawa>";

    @TempDir
    private Path directory;

    private final ImportedAnswersInMemory shelf = new ImportedAnswersInMemory();
    private Departments departments;

    @BeforeEach
    void open() throws Exception {
        departments = new Departments(
                new DepartmentDirectories(directory, new Secrets(directory), directory.resolve("drops")),
                RouteFileFixture.GENEROUS,
                shelf.inRole(),
                Duration.ofSeconds(30),
                RouteFileFixture.LONGEST,
                new TestClock());
        Files.writeString(
                directory.resolve("GD.yaml"),
                RouteFileFixture.delivered("GD").stripTrailing() + "\n      - {name: everySeconds, value: 1}\n");
        departments.look();
    }

    @AfterEach
    void close() {
        departments.close();
    }

    @Test
    void its_cases_can_be_asked_about_and_others_cannot() throws Exception {
        drop("<ewidencja>" + CASE + "</ewidencja>");
        await("taken")
                .atMost(RouteFileFixture.LONGEST)
                .until(() -> shelf.lastFile(GD).isPresent());
        assertThat(departments.fetch(GD, SIGN).state().stage()).isEqualTo(CaseStage.IN_PROGRESS);
        assertThatThrownBy(() -> departments.fetch(GD, new CaseSign("GD-01.6642.8.2026")))
                .isInstanceOf(UnknownToDepartment.class);
    }

    @Test
    void a_broken_file_leaves_the_answers_of_the_one_before_until_it_is_mended() throws Exception {
        drop("<ewidencja>" + CASE + "</ewidencja>");
        await("taken")
                .atMost(RouteFileFixture.LONGEST)
                .until(() -> shelf.lastFile(GD).isPresent());
        drop("<ewidencja>" + CASE + "<sprawa id=");
        await("refused")
                .atMost(RouteFileFixture.LONGEST)
                .until(() -> departments.feeds().troubleWith(GD).isPresent());
        assertThat(departments.fetch(GD, SIGN).state().stage()).isEqualTo(CaseStage.IN_PROGRESS);
        drop("<ewidencja>" + CASE.replace("kontrola", "zarchiwizowano") + "</ewidencja>");
        await("mended")
                .atMost(RouteFileFixture.LONGEST)
                .until(() -> departments.feeds().troubleWith(GD).isEmpty());
        assertThat(departments.fetch(GD, SIGN).state().stage()).isEqualTo(CaseStage.CLOSED);
    }

    @Test
    void a_case_that_is_there_twice_makes_the_file_worthless() throws Exception {
        drop("<ewidencja>" + CASE + CASE.replace("kontrola", "zgłoszono") + "</ewidencja>");
        await("refused")
                .atMost(RouteFileFixture.LONGEST)
                .until(() -> departments.feeds().troubleWith(GD).isPresent());
        assertThat(departments.feeds().troubleWith(GD)).contains("case 2 of the file is there twice");
        assertThat(shelf.lastFile(GD)).isEmpty();
    }

    private void drop(String content) throws Exception {
        Path folder = Files.createDirectories(directory.resolve("drops/GD"));
        Path fresh = Files.writeString(folder.resolve("fresh.tmp"), content);
        Files.move(
                fresh,
                folder.resolve("sprawy.xml"),
                StandardCopyOption.ATOMIC_MOVE,
                StandardCopyOption.REPLACE_EXISTING);
    }
}
