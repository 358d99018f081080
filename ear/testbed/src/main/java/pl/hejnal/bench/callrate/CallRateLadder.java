package pl.hejnal.bench.callrate;

import java.nio.file.Files;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.function.Function;
import pl.hejnal.bench.measure.BackgroundLoad;
import pl.hejnal.bench.measure.Measurement;
import pl.hejnal.bench.measure.Ratio;
import pl.hejnal.bench.measure.WarmUp;
import pl.hejnal.bench.office.BenchOffice;
import pl.hejnal.bench.office.OfficeDatabase;
import pl.hejnal.launcher.UserError;

/**
 * The same PBX answers the same calls twice at each rate: by a bare Answer(), and by our menu, which has call and ticket
 * committed before it answers. What the second takes longer is our own layer.
 */
public final class CallRateLadder implements Measurement {

    /** In the running dialplan only, so config/asterisk knows nothing of it; the caller is the one who hangs up. */
    private static final String BARE = "126000000";

    private static final List<String> BARE_DIALPLAN = List.of("1,Answer", "2,Wait,10", "3,Hangup");
    /** They come over a trunk of their own, or the office would import them from the journal as residents' calls. */
    private static final String BARE_ADDRESS = "127.0.0.2";

    private static final String BARE_CONTEXT = "bench-bare";
    private static final String BARE_TRUNK = """
            [bare](trunk)
            context = %s
            [bare-from]
            type = identify
            endpoint = bare
            match = %s/32
            """.formatted(BARE_CONTEXT, BARE_ADDRESS);
    private static final int WARM_UP_RATE = 50;
    private static final Duration WARM_UP_ROUND = Duration.ofSeconds(10);
    private static final int MOST_WARM_UP_ROUNDS = 12;
    private static final String SERVER = "WildFly";
    private static final Duration SETTLING = Duration.ofSeconds(15);
    private static final int ROUNDS = 2;
    private static final int JUDGED_RATE = 100;

    private final BenchOffice office;
    private final List<Integer> rates;
    private final Duration length;

    public CallRateLadder(BenchOffice office, List<Integer> rates, Duration length) {
        this.office = office;
        this.rates = rates;
        this.length = length;
    }

    @Override
    public String title() {
        return "Calls: our menu (ticket committed, then answered) beside a bare Answer(); set-up from INVITE to 200";
    }

    @Override
    public List<Ratio> take(Consumer<String> tell) throws Exception {
        Files.writeString(office.home().resolve("pbx/etc/trunks.conf"), BARE_TRUNK);
        office.pbx().cli("module reload res_pjsip.so");
        for (String line : BARE_DIALPLAN) {
            String answer = office.pbx()
                    .cli("dialplan add extension " + BARE + "," + line + " into " + BARE_CONTEXT + " replace");
            if (!answer.contains("added")) {
                throw new UserError("the PBX did not take the bare extension: " + answer.strip());
            }
        }
        try (OfficeDatabase officeDatabase = new OfficeDatabase(office)) {
            CallBurst burst = new CallBurst(office, () -> officeDatabase.awaitQuiet(SETTLING));
            tell.accept("  " + warmUp(burst));
            tell.accept("%8s  %16s  %16s  %9s  %s"
                    .formatted(
                            "calls/s",
                            "bare p50/p99 ms",
                            "menu p50/p99 ms",
                            "p99 adds",
                            "CPU ms a call, bare -> menu (" + String.join(" + ", CallBurst.PARTS) + ")"));
            List<Pair> pairs = new ArrayList<>();
            for (int rate : rates) {
                if (pairs.isEmpty() || pairs.getLast().isAnyStanding()) {
                    BackgroundLoad backgroundLoad = new BackgroundLoad();
                    Pair pair = inTurn(rate, burst, officeDatabase);
                    tell.accept(pair.line() + backgroundLoad.remark());
                    pairs.add(pair);
                }
            }
            return ratios(pairs);
        }
    }

    /** Bare and menu in turn, several times, so that both meet the same moments of the machine. */
    private Pair inTurn(int rate, CallBurst burst, OfficeDatabase officeDatabase) throws Exception {
        Duration round = lengthAt(rate).dividedBy(ROUNDS);
        List<RateStep> bare = new ArrayList<>();
        List<RateStep> menu = new ArrayList<>();
        long tickets = 0;
        for (int i = 0; i < ROUNDS; i++) {
            bare.add(burst.run(BARE_ADDRESS, BARE, rate, round));
            long before = officeDatabase.count("ticket");
            menu.add(burst.run(office.number(), rate, round));
            tickets += officeDatabase.count("ticket") - before;
        }
        return new Pair(RateStep.together(bare), RateStep.together(menu), tickets);
    }

    /** A slower step is longer: at p99 of 150 calls one moment of the machine would be judged, not the menu. */
    private Duration lengthAt(int rate) {
        return rate < JUDGED_RATE ? length.multipliedBy(JUDGED_RATE).dividedBy(rate) : length;
    }

    private String warmUp(CallBurst burst) throws Exception {
        WarmUp done = WarmUp.of(
                MOST_WARM_UP_ROUNDS,
                () -> 1
                        / burst.run(office.number(), WARM_UP_RATE, WARM_UP_ROUND)
                                .cpu()
                                .get(SERVER));
        return String.format(
                Locale.ROOT,
                "warmed up for %d s, until a call took %s no less of the processor: %.1f ms in the"
                        + " first %d s, %.1f ms at best",
                done.took().toSeconds(),
                SERVER,
                1 / done.first(),
                WARM_UP_ROUND.toSeconds(),
                1 / done.best());
    }

    private static List<Ratio> ratios(List<Pair> pairs) {
        List<Ratio> ratios = new ArrayList<>();
        pairs.stream().filter(pair -> pair.menu().rate() == JUDGED_RATE).forEach(pair -> {
            ratios.add(Ratio.of(
                    "processor of a menu call ÷ a bare one, at 100 calls/s",
                    pair.menu().cpuACall(),
                    pair.bare().cpuACall(),
                    "ms"));
            ratios.add(Ratio.of(
                    "set-up p99 of a menu call ÷ a bare one, at 100 calls/s",
                    pair.menu().setUp().p99(),
                    pair.bare().setUp().p99(),
                    "ms"));
        });
        ratios.add(Ratio.of(
                "rate that stands by our menu ÷ by a bare Answer()",
                standing(pairs, Pair::menu),
                standing(pairs, Pair::bare),
                "a second"));
        return ratios;
    }

    /** The highest rate before the first that fell. */
    private static int standing(List<Pair> pairs, Function<Pair, RateStep> kind) {
        return pairs.stream()
                .map(kind)
                .takeWhile(RateStep::isStanding)
                .mapToInt(RateStep::rate)
                .max()
                .orElse(0);
    }

    /** One rate, answered both ways. */
    private record Pair(RateStep bare, RateStep menu, long tickets) {

        boolean isAnyStanding() {
            return bare.isStanding() || menu.isStanding();
        }

        double adds() {
            return menu.setUp().p99() - bare.setUp().p99();
        }

        String line() {
            return String.format(
                            Locale.ROOT,
                            "%8d  %16s  %16s  %9.1f  %.1f (%s) -> %.1f (%s), x %.1f%s%s",
                            menu.rate(),
                            bare.setUp(),
                            menu.setUp(),
                            adds(),
                            bare.cpuACall(),
                            bare.cpuByPart(),
                            menu.cpuACall(),
                            menu.cpuByPart(),
                            menu.cpuACall() / bare.cpuACall(),
                            shortfall(bare, "bare"),
                            shortfall(menu, "menu"))
                    + (tickets == menu.calls() ? "" : "; " + tickets + " tickets of " + menu.calls() + " calls");
        }

        private static String shortfall(RateStep step, String name) {
            return step.isStanding()
                    ? ""
                    : String.format(
                            Locale.ROOT,
                            "; %s fell: %d of %d answered, %.0f/s",
                            name,
                            step.setUp().count(),
                            step.calls(),
                            step.answeredASecond());
        }
    }
}
