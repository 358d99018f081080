package pl.hejnal.seed.database;

import java.time.Instant;
import java.util.Map;

/**
 * Where what was put in lies, so that it can be taken out again.
 *
 * @param calls of residents
 * @param firstTicket the number of the first one's ticket; the others follow
 * @param firstCallback as many are kept for callbacks
 * @param begin the beginning of its first day
 * @param end the end of its last day
 * @param knownSince from when on the office knew which facts before
 */
public record SeededRange(
        long calls, long firstTicket, long firstCallback, Instant begin, Instant end, Map<String, Instant> knownSince) {

    long lastTicket() {
        return firstTicket + calls - 1;
    }
}
