package pl.hejnal.faults;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/**
 * A fault and when it strikes.
 *
 * @param after counted from the first call
 */
public record ScheduledFault(Duration after, Fault fault) {

    /** Nothing strikes before the office has had a few calls in peace, nor when the last callers have begun to leave. */
    private static final Duration PEACE = Duration.ofSeconds(4);

    private static final int SHORTEST_PAUSE = 4_000;
    private static final int LONGEST_PAUSE = 9_000;

    /** The same seed gives the same schedule; every fault has its turn before any has its second. */
    public static List<ScheduledFault> schedule(long seed, Duration length) {
        Random chance = new Random(seed);
        List<ScheduledFault> schedule = new ArrayList<>();
        List<Fault> turn = new ArrayList<>();
        Duration at = PEACE;
        while (at.compareTo(length.minus(PEACE)) < 0) {
            if (turn.isEmpty()) {
                turn.addAll(List.of(Fault.values()));
                Collections.shuffle(turn, chance);
            }
            schedule.add(new ScheduledFault(at, turn.removeFirst()));
            at = at.plusMillis(chance.nextInt(SHORTEST_PAUSE, LONGEST_PAUSE));
        }
        return schedule;
    }
}
