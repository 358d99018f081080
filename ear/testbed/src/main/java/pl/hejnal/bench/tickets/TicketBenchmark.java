package pl.hejnal.bench.tickets;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import pl.hejnal.bench.measure.BackgroundLoad;
import pl.hejnal.bench.measure.Latencies;
import pl.hejnal.bench.measure.Measurement;
import pl.hejnal.bench.measure.Ratio;
import pl.hejnal.bench.measure.WarmUp;
import pl.hejnal.bench.office.BenchOffice;
import pl.hejnal.bench.office.OfficeDatabase;

/** Ours and pgbench in turn, several times, so that both meet the same moments of the machine. */
public final class TicketBenchmark implements Measurement {

    private static final List<Integer> CLIENTS = List.of(1, 8);
    private static final int ROUNDS = 3;
    private static final double MILLIS_A_SECOND = 1000;
    private static final Duration WARM_UP_ROUND = Duration.ofSeconds(5);
    private static final int MOST_WARM_UP_ROUNDS = 24;

    private final BenchOffice office;
    private final Duration length;

    public TicketBenchmark(BenchOffice office, Duration length) {
        this.office = office;
        this.length = length;
    }

    @Override
    public String title() {
        return "Durable tickets a second: ours (FastAGI, to ANSWER) beside pgbench with the same statements";
    }

    /** pgbench is compiled before it starts and Java while it runs. */
    private static String warmUp(AgiLoadGenerator callers) throws Exception {
        WarmUp done = WarmUp.of(
                MOST_WARM_UP_ROUNDS,
                () -> callers.call(CLIENTS.getLast(), WARM_UP_ROUND).count() / (double) WARM_UP_ROUND.toSeconds());
        return String.format(
                Locale.ROOT,
                "warmed up for %d s, until it grew no faster: %.0f/s in the first %d s, %.0f/s at best",
                done.took().toSeconds(),
                done.first(),
                WARM_UP_ROUND.toSeconds(),
                done.best());
    }

    @Override
    public List<Ratio> take(Consumer<String> tell) throws Exception {
        Pgbench pgbench = new Pgbench(office, PgbenchProgram.find());
        AgiLoadGenerator callers = new AgiLoadGenerator(office.port("agi"), office.number());
        tell.accept("  " + warmUp(callers));
        List<Ratio> ratios = new ArrayList<>();
        try (OfficeDatabase officeDatabase = new OfficeDatabase(office)) {
            for (int clients : CLIENTS) {
                ratios.add(race(clients, callers, pgbench, officeDatabase, tell));
            }
            // The PBX knows nothing of these calls, so nobody else would ever end them.
            officeDatabase.execute(
                    "with gone as (delete from phone_call where linkedid like 'bench-%' returning ticket_id)"
                            + " delete from ticket using gone where id = ticket_id");
            // Nor is what they leave to be cleared away a burden of the calls that are measured next.
            officeDatabase.execute("vacuum (analyze) phone_call, ticket");
            officeDatabase.execute("checkpoint");
        }
        return ratios;
    }

    private Ratio race(
            int clients,
            AgiLoadGenerator callers,
            Pgbench pgbench,
            OfficeDatabase officeDatabase,
            Consumer<String> tell)
            throws Exception {
        BackgroundLoad backgroundLoad = new BackgroundLoad();
        List<Latencies> times = new ArrayList<>();
        double ours = 0;
        double theirs = 0;
        for (int round = 0; round < ROUNDS; round++) {
            long before = officeDatabase.count("ticket");
            long from = System.nanoTime();
            times.add(callers.call(clients, length.dividedBy(ROUNDS)));
            double seconds = (System.nanoTime() - from) / 1e9;
            ours += (officeDatabase.count("ticket") - before) / seconds / ROUNDS;
            theirs += pgbench.run(clients, length.dividedBy(ROUNDS)) / ROUNDS;
        }
        double percent = 100 * ours / theirs;
        tell.accept(String.format(
                        Locale.ROOT,
                        "  clients: %d  ours %5.0f/s (p50/p99 %s ms)  pgbench %5.0f/s"
                                + " (mean %.1f ms)  ratio %.0f %%",
                        clients,
                        ours,
                        Latencies.together(times),
                        theirs,
                        MILLIS_A_SECOND * clients / theirs,
                        percent)
                + backgroundLoad.remark());
        return Ratio.of("tickets a second ÷ pgbench, clients: " + clients, ours, theirs, "a second");
    }
}
