package pl.hejnal.phone.load;

import java.time.Duration;

/**
 * What one caller of a crowd is going to do.
 *
 * @param from the caller's number
 * @param keys pressed one after another, each for 200 ms with 200 ms between them; none when empty
 * @param pressAfter when the first key goes down, counted from the answer, {@link #SOONEST_KEY} or later
 * @param hangUpAfter when the caller hangs up unless the far end did so before, counted from the answer; not before the
 *        last key is up
 */
public record PlannedCall(String from, String keys, Duration pressAfter, Duration hangUpAfter) {

    /** sipp needs so long until its first key goes out; measured with 3.6.1. */
    static final Duration LEAD = Duration.ofMillis(780);

    public static final Duration SOONEST_KEY = LEAD;
    private static final Duration KEY = Duration.ofMillis(200);

    public PlannedCall {
        if (!from.matches("\\+?\\d{2,15}")) {
            throw new IllegalArgumentException("not a telephone number: " + from);
        }
        if (!keys.matches("[0-9*#]*")) {
            throw new IllegalArgumentException("there are no such keys: " + keys);
        }
        if (!keys.isEmpty() && pressAfter.compareTo(SOONEST_KEY) < 0) {
            throw new IllegalArgumentException("a crowd's first key needs " + SOONEST_KEY.toMillis() + " ms");
        }
        if (hangUpAfter.isNegative() || !keys.isEmpty() && hangUpAfter.compareTo(pressAfter.plus(take(keys))) < 0) {
            throw new IllegalArgumentException("nobody hangs up before the keys " + keys + " are pressed");
        }
    }

    public static PlannedCall listening(String from, Duration hangUpAfter) {
        return new PlannedCall(from, "", Duration.ZERO, hangUpAfter);
    }

    /** The keys are pressed in time even if the caller stays for a shorter time than they had planned. */
    public PlannedCall hangingUpAfter(Duration stay) {
        Duration latest = stay.minus(take(keys));
        return new PlannedCall(from, keys, pressAfter.compareTo(latest) < 0 ? pressAfter : latest, stay);
    }

    public boolean presses() {
        return !keys.isEmpty();
    }

    static Duration take(String keys) {
        return keys.isEmpty() ? Duration.ZERO : KEY.multipliedBy(2L * keys.length() - 1);
    }
}
