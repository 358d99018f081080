package pl.hejnal.bench.callrate;

import java.nio.file.Files;
import java.time.Duration;
import java.util.DoubleSummaryStatistics;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import pl.hejnal.bench.measure.CpuClock;
import pl.hejnal.bench.measure.Latencies;
import pl.hejnal.bench.office.BenchOffice;
import pl.hejnal.phone.process.Sipp;

/** Calls at an even rate by one process of sipp, which does not wait for answers before it goes on. */
public final class CallBurst {

    static final List<String> PARTS = List.of("Asterisk", "WildFly", "PostgreSQL");
    private static final double MILLIS_A_SECOND = 1000;
    private static final Duration LAST_ANSWERS = Duration.ofSeconds(10);

    private final BenchOffice office;
    private final Settling settling;

    /** What a call leaves to be done after it has ended, and belongs to its price. */
    public interface Settling {
        void await() throws Exception;
    }

    public CallBurst(BenchOffice office, Settling settling) {
        this.office = office;
        this.settling = settling;
    }

    /** Over the trunk that calls of residents come from. */
    public RateStep run(String number, int rate, Duration length) throws Exception {
        return run("127.0.0.1", number, rate, length);
    }

    /** @param from the address that says over which trunk the calls come */
    RateStep run(String from, String number, int rate, Duration length) throws Exception {
        int calls = (int) (rate * length.toSeconds());
        Map<String, Long> before = cpu();
        Map<String, Double> dialled = new HashMap<>();
        Map<String, Double> answered = new HashMap<>();
        try (Sipp sipp = Sipp.at(from)) {
            sipp.start(
                    office.port("sip"),
                    number,
                    ShortCallScenario.scenario(),
                    List.of(
                            "-r",
                            Integer.toString(rate),
                            "-m",
                            Integer.toString(calls),
                            "-l",
                            Integer.toString(calls),
                            "-trace_logs",
                            "-log_file",
                            "moments"));
            sipp.await(length.plus(LAST_ANSWERS));
            String log = Files.readString(sipp.file("moments"));
            // A sipp that has to be ended leaves half a line.
            for (String line : log.substring(0, log.lastIndexOf('\n') + 1).split("\n")) {
                String[] words = line.strip().split("\\s+");
                (words[0].equals(ShortCallScenario.DIALLED) ? dialled : answered)
                        .put(words[1], MILLIS_A_SECOND * Double.parseDouble(words[words.length - 1]));
            }
        }
        settling.await();
        Map<String, Double> cpu = new LinkedHashMap<>();
        cpu().forEach((part, millis) -> cpu.put(part, (double) (millis - before.get(part)) / calls));
        DoubleSummaryStatistics when =
                answered.values().stream().mapToDouble(Double::doubleValue).summaryStatistics();
        return new RateStep(
                rate,
                calls,
                Latencies.of(answered.entrySet().stream()
                        .map(answer -> answer.getValue() - dialled.get(answer.getKey()))
                        .toList()),
                (when.getMax() - when.getMin()) / MILLIS_A_SECOND,
                1,
                cpu);
    }

    private Map<String, Long> cpu() {
        Map<String, Long> used = new LinkedHashMap<>();
        PARTS.forEach(part -> used.put(part, CpuClock.of(office.pid(part))));
        return used;
    }
}
