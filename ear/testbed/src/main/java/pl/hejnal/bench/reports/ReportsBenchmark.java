package pl.hejnal.bench.reports;

import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import pl.hejnal.bench.measure.Latencies;
import pl.hejnal.bench.measure.Measurement;
import pl.hejnal.bench.measure.Ratio;
import pl.hejnal.bench.measure.WarmUp;
import pl.hejnal.bench.office.BenchOffice;
import pl.hejnal.bench.screenpop.PopsBesideReports;
import pl.hejnal.hours.PolishHolidays;
import pl.hejnal.identity.domain.Login;
import pl.hejnal.seed.database.OfficeFill;
import pl.hejnal.seed.database.SeedDatabase;
import pl.hejnal.seed.database.SeededRange;
import pl.hejnal.seed.domain.SeedRequest;

/**
 * Each report by the interface, in the same office with few calls and then with many, both over five years; and whether a manager who
 * asks for all of them again and again slows the ticket on a clerk's screen.
 */
public final class ReportsBenchmark implements Measurement {

    /** What many are compared with. */
    private static final long FEW = 10_000;

    private static final int YEARS = 5;
    private static final long SEED = 2009;
    private static final int MOST_WARM_UP_ROUNDS = 12;

    private final BenchOffice office;
    private final long many;
    private final int rounds;
    private final int pops;
    private final LocalDate yesterday;

    /**
     * @param many with how many calls they are measured
     * @param rounds how often each question is asked
     * @param pops calls that ring a clerk, with and without a manager
     */
    public ReportsBenchmark(BenchOffice office, long many, int rounds, int pops, LocalDate yesterday) {
        this.office = office;
        this.many = many;
        this.rounds = rounds;
        this.pops = pops;
        this.yesterday = yesterday;
    }

    @Override
    public String title() {
        return String.format(
                Locale.ROOT, "Reports with %,d calls in %d years, beside their own time with %,d", many, YEARS, FEW);
    }

    /** It fills the office, which takes longer than all that is measured. */
    @Override
    public boolean repeatable() {
        return false;
    }

    @Override
    public List<Ratio> take(Consumer<String> tell) throws Exception {
        ReportReader manager = new ReportReader(office);
        SeedRequest request = SeedRequest.years(FEW, YEARS, yesterday, SEED);
        Map<String, List<String>> questions = ReportQuestions.of(request.from(), yesterday);
        PolishHolidays holidays = new PolishHolidays();
        OfficeFill fill = new OfficeFill(
                SeedDatabase.embedded(office.port("db"), office.secrets()), holidays::isHoliday, none -> {});
        SeededRange range = filled(fill, request);
        WarmUp warm = WarmUp.of(MOST_WARM_UP_ROUNDS, () -> 1 / together(asked(manager, questions, 1)));
        tell.accept(String.format(
                Locale.ROOT,
                "  warmed up for %d s, until no round of all reports was quicker",
                warm.took().toSeconds()));
        Map<String, Latencies> few = asked(manager, questions, rounds);
        fill.clear(range);
        filled(fill, SeedRequest.years(many, YEARS, yesterday, SEED));
        // What the server keeps of earlier answers is not of these.
        asked(manager, questions, 2);
        Map<String, Latencies> all = asked(manager, questions, rounds);
        List<Ratio> ratios = new ArrayList<>();
        tell.accept(String.format(
                Locale.ROOT, "  p50 / p99 in ms with %,d and with %,d calls, each for several times", FEW, many));
        few.forEach((report, with) -> {
            Latencies now = all.get(report);
            tell.accept(String.format(Locale.ROOT, "  %-16s %16s %16s", report, with, now));
            ratios.add(Ratio.of("report " + report + ", p99 ÷ with few calls", now.p99(), with.p99(), "ms"));
        });
        ratios.addAll(new PopsBesideReports(office, pops).take(() -> asked(manager, questions, 1), tell));
        return ratios;
    }

    private SeededRange filled(OfficeFill fill, SeedRequest request) throws SQLException, InterruptedException {
        return fill.fill(
                request,
                List.of(office.number(), "126160101", "126160202"),
                BenchOffice.clerks().stream().map(Login::new).toList());
    }

    private static Map<String, Latencies> asked(ReportReader manager, Map<String, List<String>> questions, int rounds)
            throws Exception {
        Map<String, Latencies> times = new LinkedHashMap<>();
        for (Map.Entry<String, List<String>> report : questions.entrySet()) {
            List<Double> each = new ArrayList<>();
            for (int round = 0; round < rounds; round++) {
                for (String address : report.getValue()) {
                    each.add(manager.ask(address));
                }
            }
            times.put(report.getKey(), Latencies.of(each));
        }
        return times;
    }

    private static double together(Map<String, Latencies> times) {
        return times.values().stream()
                .mapToDouble(each -> each.median() * each.count())
                .sum();
    }
}
