package pl.hejnal.web.admission;

import java.util.OptionalLong;
import java.util.concurrent.TimeUnit;
import java.util.function.LongSupplier;

/** Counts what may happen as often as strangers like, and says when a line about it is due: the first at once, then one a while. */
final class Tally {

    private final long whileNanos;
    private final LongSupplier nanos;
    private long count;
    private boolean told;
    private long toldAt;

    Tally(int seconds, LongSupplier nanos) {
        whileNanos = TimeUnit.SECONDS.toNanos(seconds);
        this.nanos = nanos;
    }

    /** @return how many there were since the last line, this one included, if a line is due; else empty */
    synchronized OptionalLong one() {
        count++;
        long now = nanos.getAsLong();
        if (told && now - toldAt < whileNanos) {
            return OptionalLong.empty();
        }
        told = true;
        toldAt = now;
        long sum = count;
        count = 0;
        return OptionalLong.of(sum);
    }
}
