package pl.hejnal.sample;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

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
import pl.hejnal.sample.fault.Fault;
import pl.hejnal.sample.fault.Faults;

class TheVehicleDepartmentIsAskedTest {

    @TempDir
    private Path data;

    private final Faults faults = new Faults();
    private HttpServer server;

    @BeforeEach
    void open() throws IOException {
        Files.writeString(data.resolve("km-cases.json"), """
                [{"znak": "KM-I.5410.77.2026", "etap": "do odbioru", "nastepnyKrok": "Odbiór w okienku.",
                  "termin": "+9 dni", "stanNa": "-35 min"},
                 {"znak": "KM-05.5410-12/09", "etap": "zakończona", "stanNa": "-0 min"}]
                """);
        Clock clock = Clock.fixed(Instant.parse("2026-11-23T11:00:00.5Z"), ZoneId.of("Europe/Warsaw"));
        server = SampleDepartments.open(0, KmSystem.PATH, KmSystem.with(data, faults, clock));
    }

    @AfterEach
    void close() {
        server.stop(0);
    }

    @Test
    void it_answers_in_its_own_words_with_times_counted_from_now() throws Exception {
        HttpResponse<String> answer = get("?znak=KM-I.5410.77.2026");
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body())
                .isEqualTo("{\"znak\":\"KM-I.5410.77.2026\",\"etap\":\"do odbioru\","
                        + "\"nastepnyKrok\":\"Odbiór w okienku.\",\"termin\":\"2026-12-02\","
                        + "\"stanNa\":\"2026-11-23T11:25:00+01:00\"}");
    }

    @Test
    void a_sign_with_a_slash_is_understood_and_what_is_not_known_is_left_out() throws Exception {
        assertThat(get("?znak=KM-05.5410-12%2F09").body())
                .isEqualTo(
                        "{\"znak\":\"KM-05.5410-12/09\",\"etap\":\"zakończona\",\"stanNa\":\"2026-11-23T12:00:00+01:00\"}");
    }

    @Test
    void an_unknown_sign_is_not_found() throws Exception {
        assertThat(get("?znak=KM-I.5410.78.2026").statusCode()).isEqualTo(404);
        assertThat(get("").statusCode()).isEqualTo(404);
    }

    @Test
    void it_can_be_told_to_talk_nonsense_and_to_be_well_again() throws Exception {
        assertThat(faults.set("KM", Fault.GARBAGE)).isTrue();
        assertThat(get("?znak=KM-I.5410.77.2026").body())
                .startsWith("{\"znak\"")
                .doesNotContain("}");
        faults.set("KM", Fault.OFF);
        assertThat(get("?znak=KM-I.5410.77.2026").body()).endsWith("}");
    }

    @Test
    void when_it_is_down_the_line_is_closed_without_a_word() {
        faults.set("KM", Fault.DOWN);
        assertThatThrownBy(() -> get("?znak=KM-I.5410.77.2026")).isInstanceOf(IOException.class);
    }

    @Test
    void a_huge_answer_is_larger_than_anybody_should_read() throws Exception {
        faults.set("KM", Fault.HUGE);
        assertThat(get("?znak=KM-I.5410.77.2026").body()).hasSizeGreaterThan(Fault.HUGE_SIZE);
    }

    private HttpResponse<String> get(String query) throws IOException, InterruptedException {
        try (HttpClient client = HttpClient.newHttpClient()) {
            URI address = URI.create("http://127.0.0.1:" + server.getAddress().getPort() + KmSystem.PATH + query);
            return client.send(HttpRequest.newBuilder(address).build(), BodyHandlers.ofString());
        }
    }
}
