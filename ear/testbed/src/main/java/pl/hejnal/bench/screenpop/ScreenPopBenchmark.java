package pl.hejnal.bench.screenpop;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.function.ToDoubleFunction;
import pl.hejnal.bench.measure.BackgroundLoad;
import pl.hejnal.bench.measure.CpuClock;
import pl.hejnal.bench.measure.Latencies;
import pl.hejnal.bench.measure.Measurement;
import pl.hejnal.bench.measure.Ratio;
import pl.hejnal.bench.measure.WarmUp;
import pl.hejnal.bench.office.BenchOffice;
import pl.hejnal.bench.screenpop.ClerkDesk.Pop;

/** Residents press 0, clerks' phones ring, and each ticket is to be on the screen beside the phone that rings. */
public final class ScreenPopBenchmark implements Measurement {

    private static final double CALLS_A_SECOND = 5;
    /** Slower than what is measured: a server that still compiles itself would only let them pile up. */
    private static final double WARMING_CALLS_A_SECOND = 3;

    private static final int WARMING_CALLS = 60;
    /** The server compiles itself for minutes; with eight rounds it was still getting quicker while it was measured. */
    private static final int MOST_WARM_UP_ROUNDS = 16;

    private static final String SERVER = "WildFly";
    /** Signing in is slow on purpose, and all of it is work of this one machine. */
    private final BenchOffice office;

    private final int calls;

    public ScreenPopBenchmark(BenchOffice office, int calls) {
        this.office = office;
        this.calls = calls;
    }

    @Override
    public String title() {
        return "The ticket on the screen: the PBX's time of the ring to the painted card, %d live clerk screens, %.0f calls/s"
                .formatted(BenchOffice.clerks().size(), CALLS_A_SECOND);
    }

    @Override
    public List<Ratio> take(Consumer<String> tell) throws Exception {
        try (Chromium browser = new Chromium();
                SippClerkPhones phones = SippClerkPhones.of(office, BenchOffice.clerks())) {
            List<ClerkDesk> desks = desks(office, browser);
            QueueCallers residents = new QueueCallers(office);
            tell.accept("  " + warmUp(office, residents));
            for (ClerkDesk desk : desks) {
                desk.forget();
            }
            BackgroundLoad backgroundLoad = new BackgroundLoad();
            residents.ring(calls, CALLS_A_SECOND);
            phones.checkThatTheyStillRing();
            List<Pop> pops = new ArrayList<>();
            for (ClerkDesk desk : desks) {
                pops.addAll(desk.pops());
            }
            Latencies painted = since(pops, Pop::painted);
            tell.accept(line("PBX -> in the document", since(pops, Pop::inDocument)));
            tell.accept(line("PBX -> painted", painted) + backgroundLoad.remark());
            long popped = pops.stream().map(Pop::linkedid).distinct().count();
            tell.accept("  %d of %d calls had their card, %d cards in all".formatted(popped, calls, pops.size()));
            return List.of(
                    Ratio.of("cards ÷ calls", popped, calls, ""),
                    Ratio.of(
                            "the ticket painted, p99 ÷ in the document",
                            painted.p99(),
                            since(pops, Pop::inDocument).p99(),
                            "ms"));
        }
    }

    static String warmUp(BenchOffice office, QueueCallers residents) throws Exception {
        WarmUp done = WarmUp.of(MOST_WARM_UP_ROUNDS, () -> {
            long before = CpuClock.of(office.pid(SERVER));
            residents.ring(WARMING_CALLS, WARMING_CALLS_A_SECOND);
            return WARMING_CALLS / (double) (CpuClock.of(office.pid(SERVER)) - before);
        });
        return String.format(
                Locale.ROOT,
                "warmed up for %d s, until a call took %s no less of the processor: %.0f ms at"
                        + " first, %.0f ms at best",
                done.took().toSeconds(),
                SERVER,
                1 / done.first(),
                1 / done.best());
    }

    /** One after another: the browser belongs to one thread. */
    static List<ClerkDesk> desks(BenchOffice office, Chromium browser) {
        String site = "http://127.0.0.1:" + office.port("http");
        return BenchOffice.clerks().stream()
                .map(login -> ClerkDesk.of(browser, site, login))
                .toList();
    }

    static Latencies since(List<Pop> pops, ToDoubleFunction<Pop> moment) {
        return Latencies.of(
                pops.stream().map(pop -> moment.applyAsDouble(pop) - pop.rung()).toList());
    }

    private static String line(String name, Latencies times) {
        return String.format(
                Locale.ROOT,
                "  %-24s p50 %.0f ms   p99 %.0f ms   longest %.0f ms",
                name,
                times.median(),
                times.p99(),
                times.longest());
    }
}
