package pl.hejnal.sample;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import pl.hejnal.sample.fault.Fault;
import pl.hejnal.sample.fault.Faults;

class AdministrativeAffairsAreAskedTest {

    private final Faults faults = new Faults();
    private HttpServer server;

    @BeforeEach
    void open() throws IOException {
        server = SampleDepartments.open(
                0, SaSystem.PATH, SaSystem.with(SampleFixture.DATA, faults, SampleFixture.CLOCK));
    }

    @AfterEach
    void close() {
        server.stop(0);
    }

    @Test
    void the_service_answers_in_an_envelope_with_days_as_the_department_writes_them() throws Exception {
        HttpResponse<String> answer = ask(question("SA-II.5345.31.2026"));
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body())
                .contains(
                        "<soap:Body><s:PobierzSpraweOdpowiedz",
                        "<s:status>W_TOKU</s:status>",
                        "<s:planowaneZakonczenie>02.12.2026</s:planowaneZakonczenie>",
                        "<s:aktualnoscDanych>23.11.2026 11:22</s:aktualnoscDanych>");
    }

    @Test
    void an_unknown_case_and_a_question_that_is_none_are_faults() throws Exception {
        HttpResponse<String> unknown = ask(question("SA-II.5345.99.2026"));
        assertThat(unknown.statusCode()).isEqualTo(500);
        assertThat(unknown.body()).contains("<faultstring>BRAK_SPRAWY</faultstring>");
        assertThat(ask("Dzień dobry!").body()).contains("<faultstring>BLEDNE_ZAPYTANIE</faultstring>");
    }

    @Test
    void it_describes_itself_with_its_own_address() throws Exception {
        HttpResponse<String> description =
                send(HttpRequest.newBuilder(address("?wsdl")).build());
        assertThat(description.body()).contains("wsdl:definitions", "location=\"" + address("") + "\"");
    }

    @Test
    void while_it_is_being_updated_it_answers_with_a_web_page() throws Exception {
        faults.set("SA", Fault.GARBAGE);
        assertThat(ask(question("SA-II.5345.31.2026")).body()).startsWith("<html>");
    }

    private static String question(String sign) {
        return "<soap:Envelope xmlns:soap=\"http://schemas.xmlsoap.org/soap/envelope/\"><soap:Body>"
                + "<PobierzSprawe xmlns=\"urn:um:sa:sprawy\"><nrSprawy>" + sign + "</nrSprawy></PobierzSprawe>"
                + "</soap:Body></soap:Envelope>";
    }

    private HttpResponse<String> ask(String envelope) throws IOException, InterruptedException {
        return send(HttpRequest.newBuilder(address(""))
                .header("Content-Type", "text/xml; charset=utf-8")
                .POST(BodyPublishers.ofString(envelope))
                .build());
    }

    private URI address(String more) {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort() + SaSystem.PATH + more);
    }

    private static HttpResponse<String> send(HttpRequest request) throws IOException, InterruptedException {
        try (HttpClient client = HttpClient.newHttpClient()) {
            return client.send(request, BodyHandlers.ofString());
        }
    }
}
