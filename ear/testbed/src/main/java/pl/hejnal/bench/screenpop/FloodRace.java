package pl.hejnal.bench.screenpop;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import pl.hejnal.attack.AttackTarget;
import pl.hejnal.attack.web.SignedInPerson;
import pl.hejnal.bench.callrate.CallBurst;
import pl.hejnal.bench.flood.Flood;
import pl.hejnal.bench.measure.Latencies;
import pl.hejnal.bench.measure.Measurement;
import pl.hejnal.bench.measure.Ratio;
import pl.hejnal.bench.office.BenchOffice;
import pl.hejnal.bench.screenpop.ClerkDesk.Pop;

/**
 * What strangers send without an account beside the work of the office: ten calls a second, half of them to clerks, a clerk
 * who reads the list of tickets, and somebody who watches health. Quiet first, then with a flood of each kind.
 */
public final class FloodRace implements Measurement {

    private static final int HALF_OF_THE_CALLS = 5;
    private static final int PAUSE_MILLIS = 200;
    private static final double NANOS_A_MILLI = 1e6;

    private final BenchOffice office;
    private final Duration length;

    public FloodRace(BenchOffice office, Duration length) {
        this.office = office;
        this.length = length;
    }

    @Override
    public String title() {
        return "Floods beside %d calls/s and clerks at work: p99 in ms of a call's set-up, the ticket on the screen, a clerk's page, health"
                .formatted(2 * HALF_OF_THE_CALLS);
    }

    @Override
    public List<Ratio> take(Consumer<String> tell) throws Exception {
        try (Chromium browser = new Chromium();
                SippClerkPhones phones = SippClerkPhones.of(office, BenchOffice.clerks());
                SignedInPerson clerk = new SignedInPerson(
                        new AttackTarget(office.settings()),
                        BenchOffice.clerks().getFirst());
                HttpClient watch = HttpClient.newHttpClient()) {
            List<ClerkDesk> desks = ScreenPopBenchmark.desks(office, browser);
            QueueCallers residents = new QueueCallers(office);
            tell.accept("  " + ScreenPopBenchmark.warmUp(office, residents));
            Map<String, Latencies> quiet = work(desks, residents, clerk, watch);
            tell.accept("  %-45s %s".formatted("quiet", line(quiet)));
            List<Ratio> ratios = new ArrayList<>();
            for (Flood.Kind kind : Flood.Kind.values()) {
                try (Flood flood = new Flood(kind, office.port("http"))) {
                    Map<String, Latencies> flooded = work(desks, residents, clerk, watch);
                    tell.accept("  %-45s %s".formatted(kind.words(), line(flooded)));
                    ratios.addAll(ratios(kind, quiet, flooded));
                }
            }
            phones.checkThatTheyStillRing();
            return ratios;
        }
    }

    private Map<String, Latencies> work(
            List<ClerkDesk> desks, QueueCallers residents, SignedInPerson clerk, HttpClient watch) throws Exception {
        for (ClerkDesk desk : desks) {
            desk.forget();
        }
        CountDownLatch over = new CountDownLatch(1);
        CompletableFuture<Latencies> pages =
                again(over, () -> clerk.get("/tickets/list.xhtml").statusCode());
        HttpRequest live = HttpRequest.newBuilder(
                        URI.create("http://127.0.0.1:" + office.port("health") + "/api/v1/health/ready"))
                .build();
        CompletableFuture<Latencies> health =
                again(over, () -> watch.send(live, BodyHandlers.ofString()).statusCode());
        CompletableFuture<Latencies> menu = CompletableFuture.supplyAsync(() -> {
            try {
                return new CallBurst(office, () -> {})
                        .run(office.number(), HALF_OF_THE_CALLS, length)
                        .setUp();
            } catch (Exception broken) {
                throw new CompletionException(broken);
            }
        });
        residents.ring((int) (HALF_OF_THE_CALLS * length.toSeconds()), HALF_OF_THE_CALLS);
        over.countDown();
        List<Pop> pops = new ArrayList<>();
        for (ClerkDesk desk : desks) {
            pops.addAll(desk.pops());
        }
        Map<String, Latencies> found = new LinkedHashMap<>();
        found.put("call", menu.get());
        found.put("ticket on the screen", ScreenPopBenchmark.since(pops, Pop::painted));
        found.put("page", pages.get());
        found.put("health", health.get());
        return found;
    }

    /** Asks for as long as it is not over; an answer that is no 200 counts as a minute. */
    private static CompletableFuture<Latencies> again(CountDownLatch over, Callable<Integer> question) {
        return CompletableFuture.supplyAsync(
                () -> {
                    List<Double> times = new ArrayList<>();
                    try {
                        while (!over.await(PAUSE_MILLIS, TimeUnit.MILLISECONDS)) {
                            times.add(millis(question));
                        }
                    } catch (InterruptedException end) {
                        Thread.currentThread().interrupt();
                    }
                    return Latencies.of(times);
                },
                task -> Thread.ofPlatform().daemon().start(task));
    }

    private static double millis(Callable<Integer> question) throws InterruptedException {
        long from = System.nanoTime();
        try {
            if (question.call() == 200) {
                return (System.nanoTime() - from) / NANOS_A_MILLI;
            }
        } catch (IOException unanswered) {
            return Duration.ofMinutes(1).toMillis();
        } catch (InterruptedException end) {
            throw end;
        } catch (Exception broken) {
            throw new CompletionException(broken);
        }
        return Duration.ofMinutes(1).toMillis();
    }

    private static List<Ratio> ratios(Flood.Kind kind, Map<String, Latencies> quiet, Map<String, Latencies> flooded) {
        return quiet.entrySet().stream()
                .map(one -> Ratio.of(
                        one.getKey() + " with " + kind.words() + ", p99 ÷ quiet",
                        flooded.get(one.getKey()).p99(),
                        one.getValue().p99(),
                        "ms"))
                .toList();
    }

    private static String line(Map<String, Latencies> times) {
        return times.entrySet().stream()
                .map(one -> String.format(
                        Locale.ROOT,
                        "%s %.0f (of %d)",
                        one.getKey(),
                        one.getValue().p99(),
                        one.getValue().count()))
                .collect(Collectors.joining("   "));
    }
}
