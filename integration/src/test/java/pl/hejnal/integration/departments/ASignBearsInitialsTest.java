package pl.hejnal.integration.departments;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static pl.hejnal.integration.departments.DepartmentDouble.json;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import pl.hejnal.cases.departments.UnknownToDepartment;
import pl.hejnal.cases.domain.CaseSign;
import pl.hejnal.directory.domain.DepartmentSymbol;

/** Some departments write a clerk's initials into their systems and some do not, and they change with the clerk. */
class ASignBearsInitialsTest {

    private static final DepartmentSymbol KM = new DepartmentSymbol("KM");
    private static final CaseSign BARE = new CaseSign("KM-I.5410.77.2026");
    private static final CaseSign TYPED = new CaseSign(BARE + ".JK");
    private static final Duration FRESH = Duration.ofSeconds(30);

    @TempDir
    private Path directory;

    private final TestClock clock = new TestClock();
    private volatile CaseSign known = BARE;
    private DepartmentDouble km;
    private Departments departments;

    @BeforeEach
    void open() throws Exception {
        km = new DepartmentDouble(question -> {
            boolean asked = question.getRequestURI().getQuery().equals("znak=" + known);
            json(asked ? 200 : 404, "{\"znak\": \"" + known + "\", \"etap\": \"do odbioru\"}")
                    .to(question);
        });
        departments = km.asVehicles(directory, FRESH, clock);
    }

    @AfterEach
    void close() {
        departments.close();
        km.close();
    }

    @Test
    void a_department_that_writes_none_is_asked_once_more_without_them_and_then_by_what_it_writes() throws Exception {
        assertThat(departments.fetch(KM, TYPED).state().sign()).isEqualTo(TYPED);
        clock.pass(FRESH);
        departments.fetch(KM, TYPED);
        assertThat(asked()).containsExactly(TYPED, BARE, BARE);
    }

    @Test
    void one_that_writes_them_is_asked_once() throws Exception {
        known = TYPED;
        departments.fetch(KM, TYPED);
        assertThat(asked()).containsExactly(TYPED);
    }

    @Test
    void what_it_told_is_told_again_whatever_the_initials_are() throws Exception {
        departments.fetch(KM, BARE);
        assertThat(departments.fetch(KM, TYPED).state().sign()).isEqualTo(TYPED);
        assertThat(asked()).containsExactly(BARE);
    }

    @Test
    void the_next_clerk_has_other_initials() throws Exception {
        known = TYPED;
        departments.fetch(KM, TYPED);
        clock.pass(FRESH);
        known = new CaseSign(BARE + ".AB");
        departments.fetch(KM, known);
        assertThat(asked()).containsExactly(TYPED, TYPED, known);
    }

    @Test
    void a_sign_that_nobody_knows_is_asked_about_in_each_way_once() {
        assertThatThrownBy(() -> departments.fetch(KM, new CaseSign("KM-I.5410.78.2026")))
                .isInstanceOf(UnknownToDepartment.class);
        assertThat(km.questions()).hasSize(1);
        assertThatThrownBy(() -> departments.fetch(KM, new CaseSign("KM-I.5410.78.2026.JK")))
                .isInstanceOf(UnknownToDepartment.class);
        assertThat(km.questions()).hasSize(3);
    }

    private List<CaseSign> asked() {
        return km.questions().stream()
                .map(question -> new CaseSign(question.replaceFirst(".*znak=", "")))
                .toList();
    }
}
