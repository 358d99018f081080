package pl.hejnal.integration.departments;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.awaitility.Awaitility.await;
import static pl.hejnal.integration.departments.DepartmentDouble.json;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import pl.hejnal.cases.departments.DepartmentUnavailable;
import pl.hejnal.cases.departments.FetchedState;
import pl.hejnal.cases.departments.UnknownToDepartment;
import pl.hejnal.cases.domain.CaseSign;
import pl.hejnal.cases.domain.CaseStage;
import pl.hejnal.directory.domain.DepartmentSymbol;
import pl.hejnal.integration.departments.asking.AnswerCache;
import pl.hejnal.integration.departments.file.RouteFileFixture;
import pl.hejnal.integration.resilience.CircuitBreaker;

/** What is told again, and when the department is asked once more. */
class AnswersAreKeptTest {

    private static final DepartmentSymbol KM = new DepartmentSymbol("KM");
    private static final CaseSign SIGN = new CaseSign("KM-I.5410.77.2026");
    private static final Duration FRESH = Duration.ofSeconds(30);

    @TempDir
    private Path directory;

    private final TestClock clock = new TestClock();
    private volatile DepartmentDouble.Answer answer = json(200, object("w realizacji"));
    private DepartmentDouble km;
    private Departments departments;

    @BeforeEach
    void open() throws Exception {
        km = new DepartmentDouble(question -> answer.to(question));
        departments = km.asVehicles(directory, FRESH, clock);
    }

    @AfterEach
    void close() {
        departments.close();
        km.close();
    }

    @Test
    void a_fresh_answer_is_told_again_without_asking_within_20_ms() throws Exception {
        FetchedState first = departments.fetch(KM, SIGN);
        clock.pass(FRESH.minusMillis(1));
        List<Duration> took = new ArrayList<>();
        for (int i = 0; i < 21; i++) {
            long before = System.nanoTime();
            assertThat(departments.fetch(KM, SIGN)).isEqualTo(first);
            took.add(Duration.ofNanos(System.nanoTime() - before));
        }
        // Half of them: a busy machine may take any single thread's time away.
        assertThat(took.stream().sorted().toList().get(took.size() / 2)).isLessThan(Duration.ofMillis(20));
        assertThat(km.questions()).hasSize(1);
    }

    @Test
    void an_answer_that_is_not_fresh_any_more_is_asked_for_again() throws Exception {
        departments.fetch(KM, SIGN);
        answer = json(200, object("zakończona"));
        clock.pass(FRESH);
        assertThat(departments.fetch(KM, SIGN).state().stage()).isEqualTo(CaseStage.CLOSED);
    }

    @Test
    void what_it_told_last_is_told_as_such_when_it_does_not_answer() throws Exception {
        FetchedState first = departments.fetch(KM, SIGN);
        answer = json(503, "");
        clock.pass(FRESH);
        assertThat(departments.fetch(KM, SIGN)).isEqualTo(new FetchedState(first.state(), first.at(), true));
    }

    @Test
    void a_case_that_was_asked_about_is_refreshed_in_the_background() throws Exception {
        departments.fetch(KM, SIGN);
        answer = json(200, object("zakończona"));
        clock.pass(FRESH.plusMillis(1));
        departments.refresh();
        await("asked again")
                .atMost(RouteFileFixture.LONGEST)
                .until(() -> km.questions().size() == 2);
        await("kept")
                .atMost(RouteFileFixture.LONGEST)
                .until(() -> departments.kept().oldest(KM).orElseThrow().isZero());
        assertThat(departments.fetch(KM, SIGN).state().stage()).isEqualTo(CaseStage.CLOSED);
        assertThat(km.questions()).hasSize(2);
    }

    @Test
    void a_case_that_nobody_wants_any_more_is_forgotten() throws Exception {
        departments.fetch(KM, SIGN);
        clock.pass(AnswerCache.WANTED.plusMillis(1));
        departments.refresh();
        assertThat(departments.kept().count(KM)).isZero();
    }

    @Test
    void a_case_that_it_denies_is_not_told_from_memory() throws Exception {
        departments.fetch(KM, SIGN);
        answer = json(404, "{}");
        clock.pass(FRESH);
        assertThatThrownBy(() -> departments.fetch(KM, SIGN)).isInstanceOf(UnknownToDepartment.class);
        answer = json(503, "");
        assertThatThrownBy(() -> departments.fetch(KM, SIGN)).isInstanceOf(DepartmentUnavailable.class);
    }

    @Test
    void the_same_question_by_many_at_once_is_put_once() throws Exception {
        CountDownLatch asked = new CountDownLatch(1);
        CountDownLatch all = new CountDownLatch(1);
        answer = question -> {
            asked.countDown();
            all.await();
            json(200, object("zakończona")).to(question);
        };
        try (ExecutorService callers = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<FetchedState>> answers = new ArrayList<>();
            answers.add(callers.submit(() -> departments.fetch(KM, SIGN)));
            asked.await();
            for (int i = 0; i < 50; i++) {
                answers.add(callers.submit(() -> departments.fetch(KM, SIGN)));
            }
            all.countDown();
            for (Future<FetchedState> each : answers) {
                assertThat(each.get().state().stage()).isEqualTo(CaseStage.CLOSED);
            }
        }
        assertThat(km.questions()).hasSize(1);
    }

    @Test
    void after_five_failures_it_is_spared_and_callers_are_answered_at_once() {
        giveUp();
        assertThat(km.questions()).hasSize(CircuitBreaker.FAILURES_IN_A_ROW);
    }

    @Test
    void whether_it_answers_again_is_seen_in_the_background_and_no_caller_has_to_try() throws Exception {
        giveUp();
        answer = json(200, object("zakończona"));
        departments.probe();
        clock.pass(CircuitBreaker.FIRST_PAUSE);
        assertThatThrownBy(() -> departments.fetch(KM, SIGN)).isInstanceOf(DepartmentUnavailable.class);
        assertThat(km.questions())
                .as("before its pause is over, and by a caller")
                .hasSize(CircuitBreaker.FAILURES_IN_A_ROW);
        departments.probe();
        await("asked again, and kept")
                .atMost(RouteFileFixture.LONGEST)
                .until(() -> departments.kept().count(KM) == 1);
        assertThat(departments.fetch(KM, SIGN).state().stage()).isEqualTo(CaseStage.CLOSED);
        assertThat(km.questions()).hasSize(CircuitBreaker.FAILURES_IN_A_ROW + 1);
    }

    @Test
    void a_caller_does_not_wait_for_the_probe_of_the_same_case() throws Exception {
        departments.fetch(KM, SIGN);
        clock.pass(FRESH);
        giveUp();
        CountDownLatch probed = new CountDownLatch(1);
        CountDownLatch told = new CountDownLatch(1);
        answer = question -> {
            probed.countDown();
            told.await();
            json(200, object("zakończona")).to(question);
        };
        clock.pass(CircuitBreaker.FIRST_PAUSE);
        departments.probe();
        probed.await();
        assertThat(departments.fetch(KM, SIGN).stale()).isTrue();
        told.countDown();
    }

    private void giveUp() {
        answer = json(503, "");
        for (int i = 0; i < CircuitBreaker.FAILURES_IN_A_ROW + 3; i++) {
            Throwable unused = catchThrowable(() -> departments.fetch(KM, SIGN));
        }
    }

    private static String object(String stage) {
        return "{\"znak\": \"KM-I.5410.77.2026\", \"etap\": \"" + stage + "\"}";
    }
}
