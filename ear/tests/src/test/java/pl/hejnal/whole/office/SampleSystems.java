package pl.hejnal.whole.office;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;

/** The sample departments' control: lets one of them misbehave until it is told to be well again. */
public record SampleSystems(int port) {

    /** A fault that ends when it is closed. */
    public interface Misbehaving extends AutoCloseable {
        @Override
        void close() throws IOException, InterruptedException;
    }

    public static SampleSystems of(Office office) {
        return new SampleSystems(office.settings().number("hejnal.sample.control.port"));
    }

    public Misbehaving fault(String department, String fault) throws IOException, InterruptedException {
        tell(department, fault);
        return () -> tell(department, "off");
    }

    private void tell(String department, String fault) throws IOException, InterruptedException {
        try (HttpClient client = HttpClient.newHttpClient()) {
            HttpResponse<String> answer = client.send(
                    HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/faults/" + department))
                            .PUT(BodyPublishers.ofString(fault))
                            .build(),
                    BodyHandlers.ofString());
            if (answer.statusCode() != 200) {
                throw new IOException("the sample departments answer with status " + answer.statusCode());
            }
        }
    }
}
