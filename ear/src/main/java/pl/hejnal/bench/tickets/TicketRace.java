package pl.hejnal.bench.tickets;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import pl.hejnal.bench.gauge.Measurement;
import pl.hejnal.bench.gauge.Neighbours;
import pl.hejnal.bench.gauge.Times;
import pl.hejnal.bench.gauge.Verdict;
import pl.hejnal.bench.gauge.WarmUp;
import pl.hejnal.bench.office.BenchOffice;
import pl.hejnal.bench.office.Books;

/** Ours and pgbench in turn, several times, so that both meet the same moments of the machine. */
public final class TicketRace implements Measurement {

    private static final List<Integer> CLIENTS = List.of(1, 8);
    private static final int ROUNDS = 3;
    private static final int LEAST_PERCENT = 30;
    private static final double MILLIS_A_SECOND = 1000;
    private static final Duration WARM_UP_ROUND = Duration.ofSeconds(5);
    private static final int MOST_WARM_UP_ROUNDS = 24;

    private final BenchOffice office;
    private final Duration length;

    public TicketRace(BenchOffice office, Duration length) {
        this.office = office;
        this.length = length;
    }

    @Override
    public String title() {
        return "Durable tickets a second: ours (FastAGI, to ANSWER) beside pgbench with the same statements";
    }

    /** pgbench is compiled before it starts and Java while it runs. */
    private static String warmUp(AgiCallers callers) throws Exception {
        WarmUp done = WarmUp.of(MOST_WARM_UP_ROUNDS, () ->
                callers.call(CLIENTS.getLast(), WARM_UP_ROUND).count() / (double) WARM_UP_ROUND.toSeconds());
        return String.format(Locale.ROOT, "warmed up for %d s, until it grew no faster: %.0f/s in the first %d s, %.0f/s at best",
                done.took().toSeconds(), done.first(), WARM_UP_ROUND.toSeconds(), done.best());
    }

    @Override
    public List<Verdict> take(Consumer<String> tell) throws Exception {
        Pgbench pgbench = new Pgbench(office, PgbenchProgram.find());
        AgiCallers callers = new AgiCallers(office.port("agi"), office.number());
        tell.accept("  " + warmUp(callers));
        List<Verdict> verdicts = new ArrayList<>();
        try (Books books = new Books(office)) {
            for (int clients : CLIENTS) {
                verdicts.add(race(clients, callers, pgbench, books, tell));
            }
            // The PBX knows nothing of these calls, so nobody else would ever end them.
            books.execute("with gone as (delete from phone_call where linkedid like 'bench-%' returning ticket_id)"
                    + " delete from ticket using gone where id = ticket_id");
            // Nor is what they leave to be cleared away a burden of the calls that are measured next.
            books.execute("vacuum (analyze) phone_call, ticket");
            books.execute("checkpoint");
        }
        return verdicts;
    }

    private Verdict race(int clients, AgiCallers callers, Pgbench pgbench, Books books, Consumer<String> tell) throws Exception {
        Neighbours neighbours = new Neighbours();
        List<Times> times = new ArrayList<>();
        double ours = 0;
        double theirs = 0;
        for (int round = 0; round < ROUNDS; round++) {
            long before = books.count("ticket");
            long from = System.nanoTime();
            times.add(callers.call(clients, length.dividedBy(ROUNDS)));
            double seconds = (System.nanoTime() - from) / 1e9;
            ours += (books.count("ticket") - before) / seconds / ROUNDS;
            theirs += pgbench.run(clients, length.dividedBy(ROUNDS)) / ROUNDS;
        }
        double percent = 100 * ours / theirs;
        tell.accept(String.format(Locale.ROOT, "  clients: %d  ours %5.0f/s (p50/p99 %s ms)  pgbench %5.0f/s"
                + " (mean %.1f ms)  ratio %.0f %%", clients, ours, Times.together(times), theirs,
                MILLIS_A_SECOND * clients / theirs, percent) + neighbours.remark());
        return new Verdict("tickets at 30 % of pgbench or more, clients: " + clients,
                String.format(Locale.ROOT, "%.0f %%", percent), percent >= LEAST_PERCENT);
    }
}
