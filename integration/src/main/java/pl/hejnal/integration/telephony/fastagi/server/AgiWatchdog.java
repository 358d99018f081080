package pl.hejnal.integration.telephony.fastagi.server;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.asteriskjava.fastagi.AgiException;

/**
 * Keeps the PBX's own watch over us running: it takes the caller back when the time is over that we have said we need
 * ({@code T} in config/asterisk/extensions.conf). A server that is frozen, or whose line is cut without a word, cannot
 * say so again, and the caller hears the dialplan's menu instead of silence.
 */
final class AgiWatchdog {

    /** What the office may think between two commands: a department 1.5 s, a sentence to be rendered 5 s. */
    static final Duration THINKING = Duration.ofSeconds(8);
    /** Said in advance, so that not every key costs a command. */
    static final Duration SPARE = Duration.ofSeconds(6);
    /** As long as the longest sentence, where a sound's length cannot be seen. */
    private static final Duration LONGEST_SOUND = Duration.ofMinutes(2);

    private static final int BYTES_A_SECOND = 8_000;

    /** Tells the PBX how many seconds from now it shall wait for us. */
    interface Watch {
        void waits(long seconds) throws AgiException;
    }

    private final Clock clock;
    private final Watch watch;
    private Instant until = Instant.EPOCH;

    AgiWatchdog(Clock clock, Watch watch) {
        this.clock = clock;
        this.watch = watch;
    }

    /** Before a command that takes so long. */
    void expect(Duration command) throws AgiException {
        Instant now = clock.instant();
        Instant needed = now.plus(command).plus(THINKING);
        if (until.isBefore(needed) || until.isAfter(needed.plus(SPARE))) {
            until = needed.plus(SPARE);
            watch.waits(Duration.between(now, until).toSeconds());
        }
    }

    /** A-law: one byte a sample. */
    static Duration length(Path sound) {
        try {
            return Duration.ofMillis(Files.size(Path.of(sound + ".alaw")) * 1_000 / BYTES_A_SECOND);
        } catch (IOException unseen) {
            return LONGEST_SOUND;
        }
    }
}
