package pl.hejnal.bench.departments;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import pl.hejnal.bench.measure.Latencies;
import pl.hejnal.bench.measure.Measurement;
import pl.hejnal.bench.measure.Ratio;
import pl.hejnal.bench.measure.WarmUp;
import pl.hejnal.bench.office.BenchOffice;
import pl.hejnal.launcher.UserError;

/**
 * A resident's question by code and PIN, through gate, memory and route, beside the same page without a question: by the
 * public page, whose way from the gate on is the telephone's, and which has no keys to wait for.
 */
public final class DepartmentBenchmark implements Measurement {

    private static final String QUESTION =
            "ask=ask&code=123422440&pin=34563456&submit=x&jakarta.faces.ViewState=stateless";
    private static final String TOLD = "id=\"card\"";
    private static final int WARMING = 300;
    private static final int MOST_WARM_UP_ROUNDS = 20;
    private static final int ASKED = 300;
    /** So many failures in a row open the breaker; until then each waits. */
    private static final int UNTIL_SPARED = 5;
    /** So much longer than an answer counts as fresh, and it certainly does not any more. */
    private static final Duration MARGIN = Duration.ofMillis(100);

    private static final double NANOS_A_MILLI = 1e6;

    private final BenchOffice office;
    private final HttpClient client =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(5)).build();

    public DepartmentBenchmark(BenchOffice office) {
        this.office = office;
    }

    @Override
    public String title() {
        return "A case's state by code and PIN, p50 / p99 in ms, beside the same page without a question";
    }

    @Override
    public List<Ratio> take(Consumer<String> tell) throws Exception {
        times(WARMING, page());
        WarmUp warm = WarmUp.of(
                MOST_WARM_UP_ROUNDS, () -> 1 / times(WARMING, question()).median());
        tell.accept(String.format(
                Locale.ROOT,
                "  warmed up for %d s, until no round of %d questions was quicker",
                warm.took().toSeconds(),
                WARMING));
        Latencies page = times(ASKED, page());
        Latencies kept = times(ASKED, question());
        tell.accept(line("the page alone", page, page));
        tell.accept(line("asked, and told from memory", kept, page));
        fault("slow");
        try {
            // What follows must ask the department itself, so what is in memory has to grow older than
            // hejnal.departments.fresh: age is time that passes. Asking in order to find out would itself be a
            // question to the silent department and count for the breaker, which is measured next.
            Thread.sleep(Duration.ofSeconds(office.settings().number("hejnal.departments.fresh"))
                    .plus(MARGIN));
            Latencies silent = times(UNTIL_SPARED, question());
            Latencies spared = times(ASKED, question());
            tell.accept(line("the department is silent: the last known state", silent, page));
            tell.accept(line("and once the breaker spares it", spared, page));
            return List.of(
                    Ratio.of("told from memory, p99 ÷ the page alone", kept.p99(), page.p99(), "ms"),
                    Ratio.of("a silent department, p99 ÷ the page alone", silent.p99(), page.p99(), "ms"),
                    Ratio.of("spared by the breaker, p99 ÷ the page alone", spared.p99(), page.p99(), "ms"));
        } finally {
            fault("off");
        }
    }

    private static String line(String what, Latencies times, Latencies beside) {
        return String.format(
                Locale.ROOT, "  %-48s %16s   %.1f times the page", what, times, times.median() / beside.median());
    }

    private HttpRequest page() {
        return HttpRequest.newBuilder(address()).build();
    }

    private HttpRequest question() {
        return HttpRequest.newBuilder(address())
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(QUESTION))
                .build();
    }

    private URI address() {
        return URI.create("http://127.0.0.1:" + office.port("http") + "/status.xhtml");
    }

    private Latencies times(int count, HttpRequest request) throws IOException, InterruptedException {
        List<Double> times = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            long from = System.nanoTime();
            HttpResponse<String> answer = client.send(request, BodyHandlers.ofString());
            times.add((System.nanoTime() - from) / NANOS_A_MILLI);
            if (answer.statusCode() != 200
                    || request.method().equals("POST") != answer.body().contains(TOLD)) {
                throw new UserError(
                        "the public page answers otherwise than expected, with status " + answer.statusCode());
            }
        }
        return Latencies.of(times);
    }

    private void fault(String word) throws IOException, InterruptedException {
        HttpResponse<String> answer = client.send(
                HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + office.port("sample.control") + "/faults/KM"))
                        .PUT(BodyPublishers.ofString(word))
                        .build(),
                BodyHandlers.ofString());
        if (answer.statusCode() != 200) {
            throw new UserError("the sample departments take no fault: status " + answer.statusCode());
        }
    }
}
