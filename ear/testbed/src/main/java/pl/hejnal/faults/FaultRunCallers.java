package pl.hejnal.faults;

import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import pl.hejnal.phone.load.LoadPlan;
import pl.hejnal.phone.load.PlannedCall;

/** Who calls: the usual crowd that presses this and that and soon leaves, and among it people who wait for a person. */
final class FaultRunCallers {

    private static final int PATIENT_OF_TEN = 4;
    /** Milliseconds from the key on; it takes about four until a telephone rings. */
    private static final int SHORTEST_PATIENCE = 5_000;

    private static final int LONGEST_PATIENCE = 20_000;
    private static final int LONGEST_THOUGHT = 2_000;

    private FaultRunCallers() {}

    /** Each has a number that nobody else in the run has. */
    static List<PlannedCall> random(int count, long seed) {
        Random chance = new Random(seed);
        List<PlannedCall> usual = LoadPlan.random(count, seed);
        return IntStream.range(0, count)
                .mapToObj(turn -> {
                    PlannedCall caller = usual.get(turn);
                    return chance.nextInt(10) < PATIENT_OF_TEN ? patient(caller.from(), chance) : caller;
                })
                .toList();
    }

    private static PlannedCall patient(String from, Random chance) {
        Duration press = PlannedCall.SOONEST_KEY.plusMillis(chance.nextInt(LONGEST_THOUGHT));
        return new PlannedCall(from, "0", press, press.plusMillis(chance.nextInt(SHORTEST_PATIENCE, LONGEST_PATIENCE)));
    }
}
