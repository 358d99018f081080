package pl.hejnal.phone.crowd;

import java.time.Duration;

/**
 * What one caller of a crowd is going to do.
 *
 * @param from the caller's number
 * @param keys pressed one after another, a fifth of a second each; none when empty
 * @param pressAfter when the first key is pressed, counted from the answer
 * @param hangUpAfter when the caller hangs up unless the far end did so before, counted from the answer
 */
public record CrowdCall(String from, String keys, Duration pressAfter, Duration hangUpAfter) {

    public CrowdCall {
        if (!from.matches("\\+?\\d{2,15}")) {
            throw new IllegalArgumentException("not a telephone number: " + from);
        }
        if (!keys.matches("[0-9*#]*")) {
            throw new IllegalArgumentException("there are no such keys: " + keys);
        }
        if (pressAfter.isNegative() || hangUpAfter.compareTo(pressAfter) < 0) {
            throw new IllegalArgumentException("keys are pressed after the answer and before hanging up");
        }
    }

    /** Listens only. */
    public static CrowdCall listening(String from, Duration hangUpAfter) {
        return new CrowdCall(from, "", Duration.ZERO, hangUpAfter);
    }

    /** The same caller, with more or less patience; a key that would come too late is pressed at the last moment. */
    public CrowdCall hangingUpAfter(Duration stay) {
        return new CrowdCall(from, keys, pressAfter.compareTo(stay) < 0 ? pressAfter : stay, stay);
    }

    public boolean presses() {
        return !keys.isEmpty();
    }
}
