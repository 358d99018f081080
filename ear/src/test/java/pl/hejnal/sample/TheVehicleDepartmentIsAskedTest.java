package pl.hejnal.sample;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TheVehicleDepartmentIsAskedTest {

    @TempDir
    private Path data;

    private HttpServer server;

    @BeforeEach
    void open() throws IOException {
        Files.writeString(data.resolve("km-cases.json"), """
                [{"znak": "KM-I.5410.77.2026", "etap": "do odbioru", "nastepnyKrok": "Odbiór w okienku.",
                  "terminZaDni": 9, "stanSprzedMinut": 35},
                 {"znak": "KM-05.5410-12/09", "etap": "zakończona"}]
                """);
        Clock clock = Clock.fixed(Instant.parse("2026-11-23T11:00:00.5Z"), ZoneId.of("Europe/Warsaw"));
        server = SampleDepartments.open(0, data, clock);
    }

    @AfterEach
    void close() {
        server.stop(0);
    }

    @Test
    void it_answers_in_its_own_words_with_times_counted_from_now() throws Exception {
        HttpResponse<String> answer = get("?znak=KM-I.5410.77.2026");
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).isEqualTo("{\"znak\":\"KM-I.5410.77.2026\",\"etap\":\"do odbioru\","
                + "\"nastepnyKrok\":\"Odbiór w okienku.\",\"termin\":\"2026-12-02\","
                + "\"stanNa\":\"2026-11-23T11:25+01:00\"}");
    }

    @Test
    void a_sign_with_a_slash_is_understood_and_what_is_not_known_is_left_out() throws Exception {
        assertThat(get("?znak=KM-05.5410-12%2F09").body()).isEqualTo(
                "{\"znak\":\"KM-05.5410-12/09\",\"etap\":\"zakończona\",\"stanNa\":\"2026-11-23T12:00+01:00\"}");
    }

    @Test
    void an_unknown_sign_is_not_found() throws Exception {
        assertThat(get("?znak=KM-I.5410.78.2026").statusCode()).isEqualTo(404);
        assertThat(get("").statusCode()).isEqualTo(404);
    }

    private HttpResponse<String> get(String query) throws IOException, InterruptedException {
        try (HttpClient client = HttpClient.newHttpClient()) {
            URI address = URI.create("http://127.0.0.1:" + server.getAddress().getPort() + KmSystem.PATH + query);
            return client.send(HttpRequest.newBuilder(address).build(), BodyHandlers.ofString());
        }
    }
}
