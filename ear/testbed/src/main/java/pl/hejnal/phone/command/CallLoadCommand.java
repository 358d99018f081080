package pl.hejnal.phone.command;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import pl.hejnal.phone.load.CallLoadGenerator;
import pl.hejnal.phone.load.LoadPlan;
import pl.hejnal.phone.load.PlannedCall;
import pl.hejnal.phone.load.PlannedCallResult;
import pl.hejnal.phone.load.PlannedCallResult.End;

/** {@code ./hejnal call --count N}: many residents at once, and a line on each. */
final class CallLoadCommand {

    /** The word for a caller who presses nothing. */
    private static final String NO_KEY = "hangup";

    static final int MOST = 9_999;
    private static final Duration LONGEST_CALL = Duration.ofMinutes(1);

    private final RunningInstance office;
    private final Consumer<String> tell;

    CallLoadCommand(RunningInstance office, Consumer<String> tell) {
        this.office = office;
        this.tell = tell;
    }

    /** @return whether every call was answered and ended as planned */
    boolean run(int count, double rate, long seed, Optional<KeyPresses> keys, Optional<Duration> stay)
            throws IOException, InterruptedException {
        List<PlannedCall> plan = plan(count, seed, keys, stay);
        Duration dialling = Duration.ofMillis(Math.round(1000 * plan.size() / rate));
        Duration timeout = dialling.plus(LONGEST_CALL)
                .plus(plan.stream()
                        .map(PlannedCall::hangUpAfter)
                        .max(Duration::compareTo)
                        .orElseThrow());
        tell.accept("%d calls to %s, %s a second".formatted(plan.size(), office.number(), rate));
        List<PlannedCallResult> results =
                new CallLoadGenerator(office.sipPort(), office.number(), plan, rate).run(timeout);
        results.forEach(result -> tell.accept(line(result)));
        for (End end : End.values()) {
            tell.accept("%5d %s"
                    .formatted(results.stream().filter(r -> r.end() == end).count(), words(end)));
        }
        return results.stream().noneMatch(result -> result.end() == End.FAILED);
    }

    private static List<PlannedCall> plan(int count, long seed, Optional<KeyPresses> given, Optional<Duration> stay) {
        List<String> keys = given.map(list -> list.each().stream()
                        .map(key -> key.equals(NO_KEY) ? "" : key)
                        .toList())
                .orElse(LoadPlan.USUAL_KEYS);
        return LoadPlan.random(count, seed, keys).stream()
                .map(call -> stay.map(call::hangingUpAfter).orElse(call))
                .toList();
    }

    private static String line(PlannedCallResult result) {
        return "%s  %s  %-8s %-10s %s"
                .formatted(
                        result.plan().from(),
                        result.callId(),
                        result.answered()
                                .map(at -> "after " + millis(result.started(), at))
                                .orElse("silence"),
                        result.pressed()
                                .map(at -> "key " + result.plan().keys())
                                .orElse("no key"),
                        words(result.end())
                                + result.ended()
                                        .map(at -> " after " + millis(result.answered(), at))
                                        .orElse(""));
    }

    private static String millis(Optional<Instant> from, Instant to) {
        return Duration.between(from.orElseThrow(), to).toMillis() + " ms";
    }

    private static String words(End end) {
        return switch (end) {
            case HUNG_UP_BY_CALLER -> "hung up";
            case HUNG_UP_BY_PBX -> "hung up by the PBX";
            case FAILED -> "failed";
        };
    }
}
