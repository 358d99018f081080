package pl.hejnal.whole.running;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.http.HttpResponse;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import pl.hejnal.whole.office.Api.CallPage;
import pl.hejnal.whole.office.Office;
import pl.hejnal.whole.office.Resident;
import pl.hejnal.whole.office.WholeSystem;

/** Other programs use the REST interface. */
@WholeSystem
class ProgramsIT {

    @ParameterizedTest
    @ValueSource(strings = {"/calls", "/calls/1.1", "/tickets/2026-000001-1"})
    void whoBringsNoTokenOrAFalseOneIsNotLetIn(String path, Office office) throws Exception {
        assertProblem(office.api().withToken("").get(path), 401, "unauthenticated");
        assertProblem(office.api().withToken("0".repeat(64)).get(path), 401, "unauthenticated");
    }

    @ParameterizedTest
    @CsvSource({
        "limit=0, limit",
        "limit=501, limit",
        "limit=many, limit",
        "since=yesterday, since",
        "until=2026-13-01, until",
        "cursor=nonsense, cursor",
        "since=-999999999-01-01T00:00:00Z, since",
        "until=%2B1000000000-12-31T23:59:59Z, until",
        "cursor=-999999999-01-01T00:00:00Z_1.1, cursor",
        "cursor=2026-11-29T10:00:00Z_%00, cursor",
        "cursor=_, cursor"
    })
    void aParameterThatCannotBeReadIsNamed(String query, String parameter, Office office) throws Exception {
        JsonNode problem = assertProblem(office.api().get("/calls?" + query), 400, "bad-parameter");
        assertThat(problem.path("parameter").asText()).isEqualTo(parameter);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/calls/1.1", "/calls/%00", "/tickets/2026-000000-0", "/tickets/nonsense", "/nothing"})
    void whatDoesNotExistIsNotFound(String path, Office office) throws Exception {
        assertProblem(office.api().get(path), 404, "not-found");
    }

    @Test
    void anybodyMayAskWhetherTheOfficeServes(Office office) throws Exception {
        HttpResponse<String> health = office.api().withToken("").get("/health");
        assertThat(health.statusCode()).isEqualTo(200);
        assertThat(new ObjectMapper().readTree(health.body()).path("telephony").asText())
                .isEqualTo("up");
        assertThat(new ObjectMapper()
                        .readTree(health.body())
                        .path("diskFreeMegabytes")
                        .asLong())
                .isPositive();
    }

    @Test
    void pageByPageEveryCallComesOnceNewestFirst(Office office) throws Exception {
        Instant began = Instant.now().truncatedTo(ChronoUnit.MILLIS);
        List<String> made = new ArrayList<>();
        for (int i = 0; i < 5; i++) {
            try (Resident resident = office.call()) {
                resident.hears("Dzień dobry, Urząd Miasta Krakowa.").hangsUp();
                made.add(0, office.api().endedCallFrom(resident.number()).linkedid());
            }
        }
        List<String> read = new ArrayList<>();
        String cursor = "";
        do {
            CallPage page = office.api().calls("?limit=2&since=" + began + cursor);
            assertThat(page.items()).hasSizeBetween(1, 2);
            page.items().forEach(call -> read.add(call.linkedid()));
            cursor = page.nextCursor() == null ? "" : "&cursor=" + page.nextCursor();
        } while (!cursor.isEmpty());
        assertThat(read).isEqualTo(made);
        String newest = made.get(0);
        assertThat(office.api().get("/calls/" + newest).body()).contains("\"linkedid\":\"" + newest + "\"");
    }

    private static JsonNode assertProblem(HttpResponse<String> answer, int status, String code) throws Exception {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
        assertThat(answer.headers().firstValue("Content-Type").orElse("")).startsWith("application/problem+json");
        JsonNode problem = new ObjectMapper().readTree(answer.body());
        assertThat(problem.path("type").asText()).isEqualTo("urn:hejnal:problem:" + code);
        assertThat(problem.path("status").asInt()).isEqualTo(status);
        assertThat(problem.path("title").asText()).isNotBlank();
        return problem;
    }
}
