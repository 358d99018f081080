package pl.hejnal.calls.journal;

import java.time.Duration;
import java.time.Instant;

/**
 * An event: the PBX's journals were looked at.
 *
 * @param at when
 * @param bytesBehind what stands in the journals and has not been read yet
 * @param lag the age of the oldest thing that has been written and not imported; zero when there is none
 * @param unreadable lines that could not be understood since this server started
 * @param trouble why nothing was imported this time: {@code files}, {@code office}, or empty when all is well
 */
public record JournalRead(Instant at, long bytesBehind, Duration lag, long unreadable, String trouble) {

    public boolean isWell() {
        return trouble.isEmpty();
    }
}
