package pl.hejnal.speech.rules;

import java.time.Duration;

/** How long a caller has to wait, rounded up so that whoever comes back then is not too early. */
sealed interface Wait {

    /** 1 to 120. */
    record Minutes(int count) implements Wait {}

    /** 3 or more. */
    record Hours(int count) implements Wait {}

    static Wait of(Duration wait) {
        int minutes = Math.max(1, roundedUp(wait.toSeconds(), 60));
        return minutes <= 120 ? new Minutes(minutes) : new Hours(roundedUp(minutes, 60));
    }

    private static int roundedUp(long amount, int unit) {
        return Math.toIntExact((amount + unit - 1) / unit);
    }
}
