package pl.hejnal.bench.callrate;

import java.util.Locale;
import java.util.Map;
import pl.hejnal.bench.measure.Latencies;

/**
 * What one rate did to one kind of answer.
 *
 * @param calls that were made
 * @param setUp from INVITE to 200, of the calls that were answered
 * @param seconds from the first answer to the last
 * @param cpu milliseconds of processor time a call, by part
 */
public record RateStep(int rate, int calls, Latencies setUp, double seconds, Map<String, Double> cpu) {

    /** A queue that grows shows in all three: calls unanswered, answers behind the calls, and people who wait. */
    private static final double ENOUGH = 0.99;

    private static final double IN_STEP = 0.95;
    private static final double LONGEST_SET_UP = 1000;

    public boolean isStanding() {
        return setUp.count() >= ENOUGH * calls && answeredASecond() >= IN_STEP * rate && setUp.p99() <= LONGEST_SET_UP;
    }

    double answeredASecond() {
        return setUp.count() < 2 ? 0 : (setUp.count() - 1) / seconds;
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
