package pl.hejnal.phone.load;

import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

/** What a crowd of residents does: chosen at random, the same for the same seed. */
public final class LoadPlan {

    /** A person, a case, a key that means nothing, and nobody's key: who only listens. */
    public static final List<String> USUAL_KEYS = List.of("0", "1", "9", "");

    /** Milliseconds from the first moment a key can be pressed. */
    private static final int LONGEST_THOUGHT = 2_500;
    /** Milliseconds from the last key on. */
    private static final int SHORTEST_STAY = 300;

    private static final int LONGEST_STAY = 4_000;

    private LoadPlan() {}

    public static List<PlannedCall> random(int count, long seed) {
        return random(count, seed, USUAL_KEYS);
    }

    /** @param keys each caller takes one of these; an empty text is a caller who presses nothing */
    public static List<PlannedCall> random(int count, long seed, List<String> keys) {
        Random chance = new Random(seed);
        return IntStream.rangeClosed(1, count)
                .mapToObj(turn -> caller(turn, keys, chance))
                .toList();
    }

    private static PlannedCall caller(int turn, List<String> keys, Random chance) {
        String pressed = keys.get(chance.nextInt(keys.size()));
        Duration press = PlannedCall.SOONEST_KEY.plusMillis(chance.nextInt(LONGEST_THOUGHT));
        Duration stay = Duration.ofMillis(chance.nextInt(SHORTEST_STAY, LONGEST_STAY));
        return new PlannedCall(
                "127%06d".formatted(turn),
                pressed,
                press,
                press.plus(PlannedCall.take(pressed)).plus(stay));
    }
}
