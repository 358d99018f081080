package pl.hejnal.identity.domain;

import java.time.Duration;

/**
 * How long a login waits after wrong passwords: nothing for the first three, then twice as long each time. One wait is
 * never longer than a quarter of an hour; a session that is open stays open meanwhile.
 */
public final class TryDelay {

    private static final int FREE = 3;
    private static final Duration LONGEST = Duration.ofMinutes(15);
    private static final int MOST_DOUBLINGS = 10;

    private TryDelay() {
    }

    public static Duration after(int failures) {
        if (failures < FREE) {
            return Duration.ZERO;
        }
        Duration delay = Duration.ofSeconds(1L << Math.min(failures - FREE, MOST_DOUBLINGS));
        return delay.compareTo(LONGEST) > 0 ? LONGEST : delay;
    }
}
