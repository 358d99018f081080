package pl.hejnal.bench.callrate;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import pl.hejnal.bench.measure.Latencies;

/**
 * What one rate did to one kind of answer.
 *
 * @param calls that were made
 * @param setUp from INVITE to 200, of the calls that were answered
 * @param seconds from the first answer to the last, of all rounds
 * @param rounds of which it consists
 * @param cpu milliseconds of processor time a call, by part
 */
public record RateStep(int rate, int calls, Latencies setUp, double seconds, int rounds, Map<String, Double> cpu) {

    /** A queue that grows shows in all three: calls unanswered, answers behind the calls, and people who wait. */
    private static final double ENOUGH = 0.99;

    private static final double IN_STEP = 0.95;
    private static final double LONGEST_SET_UP = 1000;

    /** Rounds of the same rate as one; each has as many calls. */
    static RateStep together(List<RateStep> rounds) {
        Map<String, Double> cpu = new LinkedHashMap<>();
        rounds.forEach(round ->
                round.cpu().forEach((part, millis) -> cpu.merge(part, millis / rounds.size(), Double::sum)));
        return new RateStep(
                rounds.getFirst().rate(),
                rounds.stream().mapToInt(RateStep::calls).sum(),
                Latencies.together(rounds.stream().map(RateStep::setUp).toList()),
                rounds.stream().mapToDouble(RateStep::seconds).sum(),
                rounds.size(),
                cpu);
    }

    public boolean isStanding() {
        return setUp.count() >= ENOUGH * calls && answeredASecond() >= IN_STEP * rate && setUp.p99() <= LONGEST_SET_UP;
    }

    double answeredASecond() {
        return setUp.count() <= rounds ? 0 : (setUp.count() - rounds) / seconds;
    }

    double cpuACall() {
        return cpu.values().stream().mapToDouble(Double::doubleValue).sum();
    }

    String cpuByPart() {
        StringBuilder text = new StringBuilder();
        cpu.forEach((part, millis) ->
                text.append(text.isEmpty() ? "" : " + ").append(String.format(Locale.ROOT, "%.1f", millis)));
        return text.toString();
    }
}
