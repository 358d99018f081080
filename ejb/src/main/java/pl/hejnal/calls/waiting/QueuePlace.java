package pl.hejnal.calls.waiting;

import java.time.Duration;
import java.util.Optional;

/**
 * Where a caller stands.
 *
 * @param ahead how many stand before them, those among them who are to be called back
 * @param expected how long they still have to wait, if the last real waits tell; see {@code calls.domain.PastWait}
 * @param mayBeCalledBack whether they may still ask for it
 */
public record QueuePlace(int ahead, Optional<Duration> expected, boolean mayBeCalledBack) {}
