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
import pl.hejnal.sample.fault.FaultControl;
import pl.hejnal.sample.fault.Faults;

class FaultsAreOrderedTest {

    private final Faults faults = new Faults();
    private HttpServer control;

    @BeforeEach
    void open() throws IOException {
        faults.join("KM");
        faults.join("SA");
        control = SampleDepartments.open(0, FaultControl.PATH, new FaultControl(faults));
    }

    @AfterEach
    void close() {
        control.stop(0);
    }

    @Test
    void a_fault_stays_until_it_is_called_off() throws Exception {
        assertThat(order("KM", "slow").body()).isEqualTo("KM slow\nSA off\n");
        assertThat(faults.of("KM")).isEqualTo(Fault.SLOW);
        assertThat(order("KM", "off").body()).isEqualTo("KM off\nSA off\n");
        assertThat(faults.of("KM")).isEqualTo(Fault.OFF);
    }

    @Test
    void what_is_not_known_changes_nothing() throws Exception {
        assertThat(order("XX", "slow").statusCode()).isEqualTo(404);
        assertThat(order("KM", "lazy").statusCode()).isEqualTo(400);
        assertThat(faults.told()).isEqualTo("KM off\nSA off\n");
    }

    private HttpResponse<String> order(String department, String fault) throws IOException, InterruptedException {
        try (HttpClient client = HttpClient.newHttpClient()) {
            return client.send(
                    HttpRequest.newBuilder(URI.create("http://127.0.0.1:"
                                    + control.getAddress().getPort() + FaultControl.PATH + "/" + department))
                            .PUT(BodyPublishers.ofString(fault))
                            .build(),
                    BodyHandlers.ofString());
        }
    }
}
