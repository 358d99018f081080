package pl.hejnal.integration.departments;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import pl.hejnal.integration.departments.file.RouteFileFixture;
import pl.hejnal.integration.departments.template.Secrets;
import pl.hejnal.integration.departments.template.imported.Feeds;

class AFreshServerWarmsUpTest {

    @TempDir
    private Path directory;

    @Test
    void it_answers_its_own_questions_of_both_kinds_and_can_do_so_again() {
        try (DepartmentRoutes routes = new DepartmentRoutes(
                new DepartmentDirectories(directory, new Secrets(directory), directory),
                new ImportedAnswersInMemory().inRole(),
                new Feeds(department -> {}),
                RouteFileFixture.LONGEST,
                new TestClock())) {
            RouteWarmUp warming = new RouteWarmUp(routes);
            assertThat(warming.run()).isEqualTo(4);
            assertThat(warming.run()).isEqualTo(4);
        }
    }
}
