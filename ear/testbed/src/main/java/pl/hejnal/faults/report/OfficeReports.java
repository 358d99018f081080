package pl.hejnal.faults.report;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import pl.hejnal.faults.oracle.OfficeCallReport;

/**
 * What the office tells another program.
 *
 * @param site its address, {@code http://host:port}
 * @param token of somebody who may look at calls
 */
public record OfficeReports(String site, String token) {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final HttpClient HTTP = HttpClient.newHttpClient();

    /** All calls that arrived since then. @throws IOException while the office cannot be asked */
    public List<OfficeCallReport> testimony(Instant since) throws IOException, InterruptedException {
        List<OfficeCallReport> all = new ArrayList<>();
        String cursor = "";
        do {
            JsonNode page = get("/calls?limit=500&since=" + since + cursor);
            for (JsonNode call : page.get("items")) {
                all.add(testimony(call));
            }
            cursor = page.hasNonNull("nextCursor")
                    ? "&cursor=" + URLEncoder.encode(page.get("nextCursor").asText(), StandardCharsets.UTF_8)
                    : "";
        } while (!cursor.isEmpty());
        return all;
    }

    /** A ticket that the list names is asked for, or it would be only a number. */
    private OfficeCallReport testimony(JsonNode call) throws IOException, InterruptedException {
        String ticket = call.get("ticket").asText();
        boolean there = ask("/tickets/" + ticket).statusCode() == 200;
        return new OfficeCallReport(
                call.get("linkedid").asText(),
                call.get("caller").asText(),
                there ? Optional.of(ticket) : Optional.empty(),
                call.get("state").asText(),
                call.get("outcome").asText(),
                Instant.parse(call.get("arrivedAt").asText()),
                moment(call, "endedAt"),
                moment(call, "queuedAt"),
                moment(call, "answeredAt"),
                Optional.ofNullable(call.get("answeredBy"))
                        .filter(clerk -> !clerk.isNull())
                        .map(JsonNode::asText),
                talks(call),
                parts(call, "TRANSFERRED").size());
    }

    /** A talk that goes on has the length of none yet. */
    private static List<OfficeCallReport.Talk> talks(JsonNode call) {
        return parts(call, "TALKED").stream()
                .map(part -> new OfficeCallReport.Talk(
                        part.get("who").asText(),
                        Instant.parse(part.get("since").asText()),
                        moment(part, "until")
                                .orElse(Instant.parse(part.get("since").asText()))))
                .toList();
    }

    private static List<JsonNode> parts(JsonNode call, String kind) {
        List<JsonNode> parts = new ArrayList<>();
        call.get("course").forEach(part -> parts.add(part));
        parts.removeIf(part -> !part.get("kind").asText().equals(kind));
        return parts;
    }

    private static Optional<Instant> moment(JsonNode call, String name) {
        return Optional.ofNullable(call.get(name))
                .filter(moment -> !moment.isNull())
                .map(moment -> Instant.parse(moment.asText()));
    }

    private JsonNode get(String path) throws IOException, InterruptedException {
        HttpResponse<String> answer = ask(path);
        if (answer.statusCode() != 200) {
            throw new IOException("GET " + path + " answered " + answer.statusCode());
        }
        return JSON.readTree(answer.body());
    }

    private HttpResponse<String> ask(String path) throws IOException, InterruptedException {
        return HTTP.send(
                HttpRequest.newBuilder(URI.create(site + "/api/v1" + path))
                        .header("Authorization", "Bearer " + token)
                        .build(),
                HttpResponse.BodyHandlers.ofString());
    }
}
