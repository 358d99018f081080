package pl.hejnal.bench.reports;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import pl.hejnal.bench.office.BenchOffice;
import pl.hejnal.launcher.UserError;

/** A manager's program, which asks the office's interface. */
final class ReportReader {

    private static final double NANOS_A_MILLI = 1e6;
    private static final Duration LONGEST = Duration.ofMinutes(2);

    private final String site;
    private final String token;
    private final HttpClient client =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(5)).build();

    ReportReader(BenchOffice office) throws IOException {
        site = "http://127.0.0.1:" + office.port("http") + "/api/v1/reports";
        token = office.apiToken();
    }

    /** @return how many milliseconds it took, until the last octet is there */
    double ask(String address) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(URI.create(site + address))
                .timeout(LONGEST)
                .header("Authorization", "Bearer " + token)
                .build();
        long from = System.nanoTime();
        HttpResponse<String> answer = client.send(request, BodyHandlers.ofString());
        double millis = (System.nanoTime() - from) / NANOS_A_MILLI;
        if (answer.statusCode() != 200) {
            throw new UserError("the report " + address + " answers " + answer.statusCode() + ": " + answer.body());
        }
        return millis;
    }
}
