package pl.hejnal.seed.call;

import java.util.List;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import pl.hejnal.kernel.CallerNumber;
import pl.hejnal.seed.domain.CallVolume;
import pl.hejnal.seed.domain.Chance;

/** Who calls, and about what. Some call again within hours or days about the same; each has one telephone. */
record Resident(CallerNumber number, CallTopic topic) {

    private static final double CALLS_AGAIN = 0.13;
    private static final double SOON = 0.5;
    private static final int QUARTERS_LATER = 8;
    private static final int DAYS_LATER = 6;
    private static final int HOURS_APART = 2;
    private static final int QUARTERS_A_DAY = 96;
    private static final int QUARTERS_AN_HOUR = 4;
    private static final double WITHHELD = 0.03;
    private static final int HOUSEHOLDS = 460_000;
    private static final int SCATTERED = 7_919;
    private static final int SUBSCRIBERS = 10_000_000;
    private static final List<String> PREFIXES =
            List.of("12", "50", "51", "53", "57", "60", "66", "69", "72", "73", "78", "79", "88");
    /** Keeps what is drawn here apart from what is drawn for the same quarter elsewhere. */
    private static final long PURPOSE = 4_715;

    /** Of the call that has this place in its quarter. */
    static Resident of(long seed, CallVolume volume, int quarter, int place) {
        Chance chance = Chance.of(seed, PURPOSE, quarter, place, 1);
        if (chance.in(CALLS_AGAIN)) {
            int before = chance.in(SOON)
                    ? 1 + chance.below(QUARTERS_LATER)
                    : QUARTERS_A_DAY * (1 + chance.below(DAYS_LATER))
                            + QUARTERS_AN_HOUR * (chance.below(2 * HOURS_APART + 1) - HOURS_APART);
            OptionalInt earlier = withCalls(volume, quarter - before);
            if (earlier.isPresent()) {
                int calls = volume.calls(earlier.getAsInt());
                return first(seed, earlier.getAsInt(), chance.below(calls));
            }
        }
        return first(seed, quarter, place);
    }

    /** That quarter, or the last one before it in which somebody called; with few calls many have none. */
    private static OptionalInt withCalls(CallVolume volume, int quarter) {
        return IntStream.iterate(quarter, at -> at >= 0 && at > quarter - QUARTERS_LATER, at -> at - 1)
                .filter(at -> volume.calls(at) > 0)
                .findFirst();
    }

    private static Resident first(long seed, int quarter, int place) {
        Chance chance = Chance.of(seed, PURPOSE, quarter, place);
        CallTopic topic = CallTopic.by(chance);
        if (chance.in(WITHHELD)) {
            return new Resident(CallerNumber.WITHHELD, topic);
        }
        int household = chance.below(HOUSEHOLDS);
        // With its zeros in front.
        String subscriber = Long.toString(SUBSCRIBERS + (long) household * SCATTERED % SUBSCRIBERS)
                .substring(1);
        return new Resident(new CallerNumber("+48" + PREFIXES.get(household % PREFIXES.size()) + subscriber), topic);
    }
}
