package pl.hejnal.integration.departments;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.awaitility.Awaitility.await;
import static pl.hejnal.integration.departments.DepartmentDouble.json;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import pl.hejnal.cases.departments.DepartmentHealth.UnreadAnswer;
import pl.hejnal.cases.departments.DepartmentUnavailable;
import pl.hejnal.cases.domain.CaseSign;
import pl.hejnal.cases.domain.CaseStage;
import pl.hejnal.cases.domain.CaseState;
import pl.hejnal.directory.domain.DepartmentSymbol;
import pl.hejnal.integration.departments.file.RouteFileFixture;
import pl.hejnal.integration.resilience.CircuitBreaker;

/** Content is not availability: what a department says about one case keeps nobody from asking about another. */
class OneBadAnswerShutsNoDepartmentTest {

    private static final DepartmentSymbol KM = new DepartmentSymbol("KM");
    private static final CaseSign BAD = new CaseSign("KM-III.5410.123.2026");
    private static final CaseSign GOOD = new CaseSign("KM-III.5410.77.2026");
    private static final int OFTEN = CircuitBreaker.FAILURES_IN_A_ROW * 2;

    @TempDir
    private Path directory;

    private final TestClock clock = new TestClock();
    private volatile DepartmentDouble.Answer bad;
    private volatile DepartmentDouble.Answer good = json(200, "{\"znak\": \"" + GOOD + "\", \"etap\": \"do odbioru\"}");
    private DepartmentDouble km;
    private Departments departments;

    @BeforeEach
    void open() throws Exception {
        km = new DepartmentDouble(
                question -> (question.getRequestURI().toString().contains(".123.") ? bad : good).to(question));
        departments = km.asVehicles(directory, Duration.ZERO, clock);
    }

    @AfterEach
    void close() {
        departments.close();
        km.close();
    }

    @Test
    void the_rest_of_a_case_with_words_for_an_amount_and_no_such_day_is_told() throws Exception {
        bad = json(
                200,
                "{\"znak\": \"" + BAD + "\", \"etap\": \"w realizacji\", \"doZaplaty\": \"zwolniono z opłaty\","
                        + " \"terminUstawowy\": \"2026-11-31\", \"doDostarczenia\": \"dowód\"}");
        CaseState told = departments.fetch(KM, BAD).state();
        assertThat(told.stage()).isEqualTo(CaseStage.IN_PROGRESS);
        assertThat(told.bring()).contains("dowód");
        assertThat(told.toPay()).isEmpty();
        assertThat(told.deadline()).isEmpty();
        assertThat(unread()).containsExactly(new UnreadAnswer(BAD.value(), List.of("doZaplaty", "terminUstawowy"), ""));
        bad = json(200, "{\"znak\": \"" + BAD + "\", \"etap\": \"w realizacji\", \"doZaplaty\": 17}");
        departments.fetch(KM, BAD);
        assertThat(unread()).isEmpty();
    }

    private List<UnreadAnswer> unread() {
        return new RouteDiagnostics(departments, new ImportedAnswersInMemory().inRole(), clock)
                .health()
                .getFirst()
                .unread();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{}",
                "<html>",
                "{\"znak\": \"KM-III.5410.9.2026\", \"etap\": \"x\"}",
                "[1",
                "\"\"",
                "{\"znak\": \"KM-III.5410.123.2026\"}"
            })
    void an_answer_about_one_case_that_cannot_be_used_hides_no_other(String body) throws Exception {
        bad = json(200, body);
        theOtherCaseIsTold();
    }

    @ParameterizedTest
    @ValueSource(ints = {400, 409, 422, 500})
    void a_system_that_fails_over_one_case_is_asked_about_others(int status) throws Exception {
        bad = json(status, "");
        theOtherCaseIsTold();
    }

    @Test
    void an_answer_without_end_about_one_case_hides_no_other() throws Exception {
        bad = json(200, "x".repeat(200_000));
        theOtherCaseIsTold();
    }

    @Test
    void one_that_fails_over_many_cases_is_spared() {
        good = json(500, "");
        for (int i = 1; i <= OFTEN; i++) {
            CaseSign each = new CaseSign("KM-III.5410." + i + ".2026");
            assertThatThrownBy(() -> departments.fetch(KM, each)).isInstanceOf(DepartmentUnavailable.class);
        }
        assertThat(km.questions()).hasSize(CircuitBreaker.FAILURES_IN_A_ROW);
    }

    @Test
    void no_single_case_decides_whether_it_is_asked_again() throws Exception {
        bad = json(503, "");
        for (int i = 0; i < OFTEN; i++) {
            Throwable unused = catchThrowable(() -> departments.fetch(KM, BAD));
        }
        assertThatThrownBy(() -> departments.fetch(KM, GOOD)).hasMessageContaining("not asked for a while");
        clock.pass(CircuitBreaker.LONGEST_PAUSE);
        departments.probe();
        await("tried by the bad case")
                .atMost(RouteFileFixture.LONGEST)
                .until(() -> km.questions().size() == CircuitBreaker.FAILURES_IN_A_ROW + 1);
        await("tried by the other one").atMost(RouteFileFixture.LONGEST).until(() -> {
            clock.pass(CircuitBreaker.LONGEST_PAUSE);
            departments.probe();
            return km.questions().getLast().contains(".77.");
        });
        await("asked again")
                .atMost(RouteFileFixture.LONGEST)
                .until(() -> catchThrowable(() -> departments.fetch(KM, GOOD)) == null);
    }

    private void theOtherCaseIsTold() throws Exception {
        for (int i = 0; i < OFTEN; i++) {
            assertThatThrownBy(() -> departments.fetch(KM, BAD)).isInstanceOf(DepartmentUnavailable.class);
        }
        assertThat(departments.fetch(KM, GOOD).state().stage()).isEqualTo(CaseStage.READY_FOR_COLLECTION);
    }
}
