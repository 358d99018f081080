package pl.hejnal.faults.oracle;

import java.time.Instant;
import java.util.Optional;

/**
 * What the office says of a call.
 *
 * @param from the caller's number in E.164
 * @param ticket the number of the call's ticket; empty if there is no such ticket
 */
public record OfficeTestimony(String linkedid, String from, Optional<String> ticket, String state, String outcome,
        Instant began, Optional<Instant> ended, Optional<Instant> queued, Optional<Instant> answered,
        Optional<String> clerk) {
}
