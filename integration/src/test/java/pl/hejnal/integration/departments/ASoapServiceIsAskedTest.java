package pl.hejnal.integration.departments;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import pl.hejnal.cases.departments.DepartmentUnavailable;
import pl.hejnal.cases.departments.UnknownToDepartment;
import pl.hejnal.cases.domain.CaseSign;
import pl.hejnal.cases.domain.CaseStage;
import pl.hejnal.directory.domain.DepartmentSymbol;
import pl.hejnal.integration.departments.file.RouteFileFixture;
import pl.hejnal.integration.departments.template.Secrets;

/** With a file as config/departments/SA.yaml, and a real socket. */
class ASoapServiceIsAskedTest {

    private static final DepartmentSymbol SA = new DepartmentSymbol("SA");
    private static final CaseSign SIGN = new CaseSign("SA-II.5345.31.2026");
    private static final String CASE =
            "<s:Sprawa><s:nrSprawy>SA-II.5345.31.2026</s:nrSprawy>" + "<s:status>W_TOKU</s:status></s:Sprawa>";

    @TempDir
    private Path directory;

    private final List<String> requests = new CopyOnWriteArrayList<>();
    private final List<String> actions = new CopyOnWriteArrayList<>();
    private volatile int status = 200;
    private volatile String answer = envelope(CASE);
    private DepartmentDouble sa;
    private Departments departments;

    @BeforeEach
    void open() throws Exception {
        sa = new DepartmentDouble(question -> {
            requests.add(new String(question.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
            actions.add(question.getRequestMethod() + " "
                    + question.getRequestHeaders().getFirst("SOAPAction"));
            if (status < 0) {
                question.close();
                return;
            }
            byte[] bytes = answer.getBytes(StandardCharsets.UTF_8);
            question.getResponseHeaders().set("CAMELhttpResponseCode", "404");
            question.sendResponseHeaders(status, bytes.length);
            question.getResponseBody().write(bytes);
        });
        departments = new Departments(
                new DepartmentDirectories(directory, new Secrets(directory), directory),
                RouteFileFixture.GENEROUS,
                new ImportedAnswersInMemory().inRole(),
                Duration.ZERO,
                RouteFileFixture.LONGEST,
                new TestClock());
        Files.writeString(
                directory.resolve("SA.yaml"),
                RouteFileFixture.delivered("SA").replace("{{hejnal.sample.sa.url}}", sa.url()));
        departments.look();
    }

    @AfterEach
    void close() {
        departments.close();
        sa.close();
    }

    @Test
    void the_envelope_goes_out_with_the_sign_and_the_answer_comes_in_the_offices_words() throws Exception {
        assertThat(departments.fetch(SA, SIGN).state().stage()).isEqualTo(CaseStage.IN_PROGRESS);
        assertThat(requests).singleElement().asString().contains("<s:nrSprawy>SA-II.5345.31.2026</s:nrSprawy>");
        assertThat(actions).containsExactly("POST \"urn:um:sa:sprawy/PobierzSprawe\"");
    }

    @Test
    void a_service_that_is_posted_to_is_not_asked_a_second_time() {
        status = -1;
        assertThatThrownBy(() -> departments.fetch(SA, SIGN)).isInstanceOf(DepartmentUnavailable.class);
        assertThat(requests).hasSize(1);
    }

    @Test
    void its_own_fault_means_an_unknown_case() {
        status = 500;
        answer = envelope(
                "<soap:Fault><faultcode>soap:Client</faultcode><faultstring>BRAK_SPRAWY</faultstring></soap:Fault>");
        assertThatThrownBy(() -> departments.fetch(SA, SIGN)).isInstanceOf(UnknownToDepartment.class);
    }

    @Test
    void any_other_fault_is_a_failure() {
        status = 500;
        answer = envelope(
                "<soap:Fault><faultcode>soap:Server</faultcode><faultstring>awaria</faultstring></soap:Fault>");
        assertThatThrownBy(() -> departments.fetch(SA, SIGN))
                .isInstanceOf(DepartmentUnavailable.class)
                .hasMessageContaining("500");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<!DOCTYPE x [<!ENTITY e SYSTEM 'file:///etc/passwd'>]><x><Sprawa><nrSprawy>SA-II.5345.31.2026</nrSprawy>"
                        + "<status>&e;</status></Sprawa></x>",
                "<!DOCTYPE x [<!ENTITY a 'aaaaaaaaaa'><!ENTITY b '&a;&a;&a;&a;&a;&a;&a;'>]><x><Sprawa>"
                        + "<nrSprawy>SA-II.5345.31.2026</nrSprawy><status>&b;</status></Sprawa></x>",
                "<html><body>awaria</body></html>",
                "<x>",
                "",
                "PK\u0003\u0004",
                "<x><Sprawa><nrSprawy>SA-II.5345.31.2026</nrSprawy><status>W_TOKU</status></Sprawa>"
                        + "<Sprawa><nrSprawy>SA-II.5345.32.2026</nrSprawy><status>W_TOKU</status></Sprawa></x>"
            })
    void what_is_hostile_or_no_answer_is_a_failure(String nonsense) {
        answer = nonsense;
        assertThatThrownBy(() -> departments.fetch(SA, SIGN))
                .isInstanceOf(DepartmentUnavailable.class)
                .hasMessageNotContaining("root:");
    }

    @Test
    void what_is_nested_without_end_is_a_failure() {
        answer = "<a>".repeat(5_000);
        assertThatThrownBy(() -> departments.fetch(SA, SIGN))
                .isInstanceOf(DepartmentUnavailable.class)
                .hasMessageContaining("deep");
    }

    private static String envelope(String body) {
        return "<soap:Envelope xmlns:soap=\"http://schemas.xmlsoap.org/soap/envelope/\" xmlns:s=\"urn:um:sa:sprawy\">"
                + "<soap:Body>" + body + "</soap:Body></soap:Envelope>";
    }
}
