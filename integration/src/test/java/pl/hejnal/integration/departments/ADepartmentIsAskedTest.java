package pl.hejnal.integration.departments;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static pl.hejnal.integration.departments.DepartmentDouble.json;

import java.nio.file.Files;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import pl.hejnal.cases.departments.DepartmentUnavailable;
import pl.hejnal.cases.departments.FetchedState;
import pl.hejnal.cases.departments.UnknownToDepartment;
import pl.hejnal.cases.domain.CaseDetails;
import pl.hejnal.cases.domain.CaseSign;
import pl.hejnal.cases.domain.CaseStage;
import pl.hejnal.cases.domain.CaseState;
import pl.hejnal.cases.domain.Disclosure;
import pl.hejnal.directory.domain.DepartmentSymbol;
import pl.hejnal.integration.departments.file.RouteFileFixture;
import pl.hejnal.integration.departments.template.Secrets;

/** With the file that is delivered, config/departments/KM.yaml, and a real socket. */
class ADepartmentIsAskedTest extends OneDepartment {

    @Test
    void its_answer_comes_in_the_offices_words() throws Exception {
        try (DepartmentDouble km = new DepartmentDouble(json(200, GOOD))) {
            read(km);
            assertThat(departments.fetch(KM, SIGN))
                    .isEqualTo(new FetchedState(
                            new CaseState(
                                    SIGN,
                                    KM,
                                    CaseStage.READY_FOR_COLLECTION,
                                    "do odbioru",
                                    CaseDetails.of(
                                            Optional.of("Odbiór w okienku."), Optional.of(LocalDate.of(2026, 12, 2))),
                                    Disclosure.USUAL,
                                    Instant.parse("2026-11-23T10:25:00Z")),
                            NOW,
                            false));
        }
    }

    @Test
    void a_sign_with_a_slash_stays_one_parameter() throws Exception {
        CaseSign old = new CaseSign("OR-05.0057-2642/LXVI/09");
        try (DepartmentDouble km = new DepartmentDouble(json(200, GOOD.replace(SIGN.value(), old.value())))) {
            read(km);
            assertThat(departments.fetch(KM, old).state().sign()).isEqualTo(old);
            assertThat(km.questions()).containsExactly("/api/sprawy?znak=OR-05.0057-2642%2FLXVI%2F09");
        }
    }

    @Test
    void a_case_it_does_not_know_is_told_apart_from_a_failure() throws Exception {
        try (DepartmentDouble km = new DepartmentDouble(json(404, "{}"))) {
            read(km);
            assertThatThrownBy(() -> departments.fetch(KM, SIGN)).isInstanceOf(UnknownToDepartment.class);
        }
    }

    @Test
    void a_failure_is_reported_once_without_a_second_attempt() throws Exception {
        try (DepartmentDouble km = new DepartmentDouble(json(503, ""))) {
            read(km);
            assertThatThrownBy(() -> departments.fetch(KM, SIGN))
                    .isInstanceOf(DepartmentUnavailable.class)
                    .hasMessageContaining("503");
            assertThat(km.questions()).hasSize(1);
        }
    }

    @Test
    void it_is_asked_once_more_if_its_connection_breaks_before_it_has_said_anything() throws Exception {
        AtomicInteger breaks = new AtomicInteger(1);
        try (DepartmentDouble km = new DepartmentDouble(question -> {
            if (breaks.getAndDecrement() > 0) {
                question.close();
            } else {
                json(200, GOOD).to(question);
            }
        })) {
            read(km);
            assertThat(departments.fetch(KM, SIGN).stale()).isFalse();
            assertThat(km.questions()).hasSize(2);
            breaks.set(9);
            CaseSign other = new CaseSign("KM-I.5410.78.2026");
            assertThatThrownBy(() -> departments.fetch(KM, other)).isInstanceOf(DepartmentUnavailable.class);
            assertThat(km.questions()).hasSize(4);
        }
    }

    @Test
    void a_redirect_is_not_followed() throws Exception {
        try (DepartmentDouble elsewhere = new DepartmentDouble(json(200, GOOD));
                DepartmentDouble km = new DepartmentDouble(question -> {
                    question.getResponseHeaders().set("Location", elsewhere.url());
                    question.sendResponseHeaders(302, -1);
                })) {
            read(km);
            assertThatThrownBy(() -> departments.fetch(KM, SIGN)).isInstanceOf(DepartmentUnavailable.class);
            assertThat(elsewhere.questions()).isEmpty();
        }
    }

    @Test
    void more_than_64_kibibytes_are_not_read() throws Exception {
        String padded = GOOD.replace("}", ", \"x\": \"" + "x".repeat(64 * 1024) + "\"}");
        try (DepartmentDouble km = new DepartmentDouble(json(200, padded))) {
            read(km);
            assertThatThrownBy(() -> departments.fetch(KM, SIGN))
                    .isInstanceOf(DepartmentUnavailable.class)
                    .hasMessageContaining("65536 bytes");
        }
    }

    @Test
    void one_that_sends_a_byte_now_and_then_is_given_up_in_time() throws Exception {
        CountDownLatch never = new CountDownLatch(1);
        try (DepartmentDouble km = new DepartmentDouble(question -> {
            question.sendResponseHeaders(200, 0);
            while (true) {
                question.getResponseBody().write(' ');
                question.getResponseBody().flush();
                never.await(100, TimeUnit.MILLISECONDS);
            }
        })) {
            departments.close();
            departments = new Departments(
                    new DepartmentDirectories(directory, new Secrets(directory), directory),
                    RouteFileFixture.GENEROUS,
                    new ImportedAnswersInMemory().inRole(),
                    Duration.ofSeconds(30),
                    Duration.ofMillis(1_400),
                    Clock.fixed(NOW, ZoneOffset.UTC));
            read(km);
            long before = System.nanoTime();
            assertThatThrownBy(() -> departments.fetch(KM, SIGN)).isInstanceOf(DepartmentUnavailable.class);
            assertThat(Duration.ofNanos(System.nanoTime() - before)).isLessThan(Duration.ofSeconds(4));
        }
    }

    @Test
    void headers_of_an_answer_do_not_steer_camel() throws Exception {
        try (DepartmentDouble km = new DepartmentDouble(question -> {
            question.getResponseHeaders().set("CamelHttpResponseCode", "404");
            json(200, GOOD).to(question);
        })) {
            read(km);
            assertThat(departments.fetch(KM, SIGN).state().stage()).isEqualTo(CaseStage.READY_FOR_COLLECTION);
        }
    }

    @Test
    void nobody_answers_for_a_department_without_a_route() {
        assertThatThrownBy(() -> departments.fetch(new DepartmentSymbol("AU"), SIGN))
                .isInstanceOf(DepartmentUnavailable.class)
                .hasMessage("no route leads to AU");
    }

    @Test
    void a_broken_file_leaves_the_other_departments_running() throws Exception {
        Files.writeString(directory.resolve("AA.yaml"), "- templatedRoute: [");
        Files.writeString(directory.resolve("BB.yaml"), "- templatedRoute:\n    routeTemplateRef: no-such-template\n");
        try (DepartmentDouble km = new DepartmentDouble(json(200, GOOD))) {
            Files.writeString(
                    directory.resolve("JJ.yaml"),
                    file(km).replace("RECEIVED", "RECIEVED").replace("KM", "JJ"));
            read(km);
            assertThat(departments.fetch(KM, SIGN).state().sign()).isEqualTo(SIGN);
            assertThatThrownBy(() -> departments.fetch(new DepartmentSymbol("JJ"), SIGN))
                    .isInstanceOf(DepartmentUnavailable.class);
        }
    }
}
