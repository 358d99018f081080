package pl.hejnal.bench.screenpop;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import pl.hejnal.bench.measure.Latencies;
import pl.hejnal.bench.measure.Ratio;
import pl.hejnal.bench.office.BenchOffice;
import pl.hejnal.bench.screenpop.ClerkDesk.Pop;

/** The ticket on the clerks' screens, first without and then with somebody who asks for all reports, a round a second at most. */
public final class PopsBesideReports {

    private static final double CALLS_A_SECOND = 5;

    private final BenchOffice office;
    private final int calls;

    public PopsBesideReports(BenchOffice office, int calls) {
        this.office = office;
        this.calls = calls;
    }

    /** @param reports all of them once */
    public List<Ratio> take(Callable<?> reports, Consumer<String> tell) throws Exception {
        try (Chromium browser = new Chromium();
                SippClerkPhones phones = SippClerkPhones.of(office, BenchOffice.clerks())) {
            List<ClerkDesk> desks = ScreenPopBenchmark.desks(office, browser);
            QueueCallers residents = new QueueCallers(office);
            tell.accept("  " + ScreenPopBenchmark.warmUp(office, residents));
            Latencies alone = pops(desks, residents);
            AtomicInteger reloaded = new AtomicInteger();
            Latencies beside;
            try (ScheduledExecutorService manager = Executors.newSingleThreadScheduledExecutor()) {
                ScheduledFuture<?> reloading =
                        manager.scheduleAtFixedRate(() -> reload(reports, reloaded), 0, 1, TimeUnit.SECONDS);
                beside = pops(desks, residents);
                if (reloading.isDone()) {
                    throw new ExecutionException(reloading.exceptionNow());
                }
                reloading.cancel(false);
            }
            phones.checkThatTheyStillRing();
            tell.accept(line("tickets painted", alone));
            tell.accept(line("the same beside reports", beside) + "   all reports answered " + reloaded + " times");
            return List.of(Ratio.of(
                    "the ticket painted beside all reports again and again, p99 ÷ alone",
                    beside.p99(),
                    alone.p99(),
                    "ms"));
        }
    }

    private static void reload(Callable<?> reports, AtomicInteger reloaded) {
        try {
            reports.call();
            reloaded.incrementAndGet();
        } catch (Exception failure) {
            throw new IllegalStateException("a report was not answered", failure);
        }
    }

    private Latencies pops(List<ClerkDesk> desks, QueueCallers residents) throws Exception {
        for (ClerkDesk desk : desks) {
            desk.forget();
        }
        residents.ring(calls, CALLS_A_SECOND);
        List<Pop> pops = new ArrayList<>();
        for (ClerkDesk desk : desks) {
            pops.addAll(desk.pops());
        }
        return ScreenPopBenchmark.since(pops, Pop::painted);
    }

    private static String line(String name, Latencies times) {
        return String.format(Locale.ROOT, "  %-24s p50 %.0f ms   p99 %.0f ms", name, times.median(), times.p99());
    }
}
