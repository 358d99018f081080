package pl.hejnal.bench.pop;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import pl.hejnal.bench.gauge.Measurement;
import pl.hejnal.bench.gauge.Neighbours;
import pl.hejnal.bench.gauge.Times;
import pl.hejnal.bench.gauge.Verdict;
import pl.hejnal.bench.office.BenchOffice;
import pl.hejnal.bench.pop.ClerkDesk.Pop;
import pl.hejnal.phone.crowd.CallerCrowd;
import pl.hejnal.phone.crowd.CrowdCall;

/** Residents press 0, clerks' phones ring, and each ticket is to be on the screen beside the phone that rings. */
public final class PopRace implements Measurement {

    private static final double CALLS_A_SECOND = 5;
    private static final int MOST_MILLIS = 250;
    /** The clerk hangs up long before; a caller who still hears something then has waited in vain. */
    private static final Duration LONGEST_CALL = Duration.ofSeconds(30);
    /** Signing in is slow on purpose, and all of it is work of this one machine. */
    private static final int SIGNING_IN_AT_ONCE = 4;

    private final BenchOffice office;
    private final int calls;

    public PopRace(BenchOffice office, int calls) {
        this.office = office;
        this.calls = calls;
    }

    @Override
    public String title() {
        return "The ticket on the screen: the PBX's time of the ring to the painted card, %d live clerk screens, %.0f calls/s"
                .formatted(BenchOffice.clerks().size(), CALLS_A_SECOND);
    }

    @Override
    public List<Verdict> take(Consumer<String> tell) throws Exception {
        try (Chromium browser = new Chromium(); ClerkPhones phones = ClerkPhones.of(office, BenchOffice.clerks())) {
            List<ClerkDesk> desks = desks(browser);
            List<CrowdCall> plan = IntStream.rangeClosed(1, calls).mapToObj(turn -> new CrowdCall(
                    "128%06d".formatted(turn), "0", CrowdCall.SOONEST_KEY, LONGEST_CALL)).toList();
            Duration dialling = Duration.ofMillis((long) (1000 * calls / CALLS_A_SECOND));
            Neighbours neighbours = new Neighbours();
            new CallerCrowd(office.port("sip"), office.number(), plan, CALLS_A_SECOND).run(dialling.plus(LONGEST_CALL));
            phones.checkThatTheyStillRing();
            List<Pop> pops = new ArrayList<>();
            for (ClerkDesk desk : desks) {
                pops.addAll(desk.pops());
            }
            Times painted = since(pops, Pop::painted);
            tell.accept(line("PBX -> in the document", since(pops, Pop::inDocument)));
            tell.accept(line("PBX -> painted", painted) + neighbours.remark());
            long popped = pops.stream().map(Pop::linkedid).distinct().count();
            tell.accept("  %d of %d calls had their card, %d cards in all".formatted(popped, calls, pops.size()));
            return List.of(new Verdict("the ticket is on the screen within 250 ms at p99, every call",
                    String.format(Locale.ROOT, "%.0f ms, %d of %d", painted.p99(), popped, calls),
                    painted.p99() <= MOST_MILLIS && popped == calls));
        }
    }

    private List<ClerkDesk> desks(Chromium browser) throws Exception {
        String site = "http://127.0.0.1:" + office.port("http");
        List<Future<ClerkDesk>> opening;
        try (ExecutorService threads = Executors.newFixedThreadPool(SIGNING_IN_AT_ONCE)) {
            opening = BenchOffice.clerks().stream().map(login -> threads.submit(() -> ClerkDesk.of(browser, site, login)))
                    .collect(Collectors.toList());
        }
        List<ClerkDesk> desks = new ArrayList<>();
        for (Future<ClerkDesk> desk : opening) {
            desks.add(desk.get());
        }
        return desks;
    }

    private static Times since(List<Pop> pops, ToDoubleFunction<Pop> moment) {
        return Times.of(pops.stream().map(pop -> moment.applyAsDouble(pop) - pop.rung()).toList());
    }

    private static String line(String name, Times times) {
        return String.format(Locale.ROOT, "  %-24s p50 %.0f ms   p99 %.0f ms   longest %.0f ms", name, times.median(),
                times.p99(), times.longest());
    }
}
