package pl.hejnal.whole.office;

import static pl.hejnal.whole.office.Eventually.eventually;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.Optional;

/** Another program that uses /api/v1 with a token. */
public record Api(String site, String token) {

    private static final HttpClient HTTP = HttpClient.newHttpClient();
    private static final ObjectMapper JSON =
            new ObjectMapper().configure(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES, false);

    /** One page of calls. */
    public record CallPage(List<CallRecord> items, String nextCursor) {}

    /** @param path below /api/v1, beginning with a slash */
    public HttpResponse<String> get(String path) {
        return get(path, "application/json");
    }

    public HttpResponse<String> get(String path, String accepted) {
        HttpRequest.Builder request =
                HttpRequest.newBuilder(URI.create(site + "/api/v1" + path)).header("Accept", accepted);
        if (!token.isEmpty()) {
            request.header("Authorization", "Bearer " + token);
        }
        try {
            return HTTP.send(request.build(), BodyHandlers.ofString());
        } catch (IOException failure) {
            throw new AssertionError("GET " + path + " failed", failure);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }

    public Api withToken(String other) {
        return new Api(site, other);
    }

    public CallPage calls(String query) {
        return read("/calls" + query, CallPage.class);
    }

    /** Every caller of these tests has a number of their own. */
    public Optional<CallRecord> callFrom(String caller) {
        return calls("?limit=500").items().stream()
                .filter(call -> call.caller().equals(caller))
                .findFirst();
    }

    /** Waits for the end of the call from this number: the PBX tells of it a moment after the line is down. */
    public CallRecord endedCallFrom(String caller) {
        return eventually(
                        "the call from " + caller + " is over",
                        () -> callFrom(caller),
                        call -> call.filter(CallRecord::isOver).isPresent())
                .orElseThrow();
    }

    /** Waits until the PBX's journal has told of the call from this number too. */
    public CallRecord journalledCallFrom(String caller) {
        return eventually(
                        "the journal has told of the call from " + caller,
                        () -> callFrom(caller),
                        call -> call.filter(CallRecord::journalled).isPresent())
                .orElseThrow();
    }

    public TicketRecord ticket(String number) {
        return read("/tickets/" + number, TicketRecord.class);
    }

    private <T> T read(String path, Class<T> type) {
        HttpResponse<String> answer = get(path);
        if (answer.statusCode() != 200) {
            throw new AssertionError("GET " + path + " answered " + answer.statusCode() + ": " + answer.body());
        }
        try {
            return JSON.readValue(answer.body(), type);
        } catch (IOException unreadable) {
            throw new AssertionError(
                    "GET " + path + " answered no " + type.getSimpleName() + ": " + answer.body(), unreadable);
        }
    }
}
