package pl.hejnal.faults.oracle;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * What the office says of a call.
 *
 * @param from the caller's number in E.164
 * @param ticket the number of the call's ticket; empty if there is no such ticket
 * @param talks of which each must be its clerk's
 * @param transfers how often the caller was sent on
 */
public record OfficeCallReport(
        String linkedid,
        String from,
        Optional<String> ticket,
        String state,
        String outcome,
        Instant began,
        Optional<Instant> ended,
        Optional<Instant> queued,
        Optional<Instant> answered,
        Optional<String> clerk,
        List<Talk> talks,
        int transfers) {

    /** A time for which a clerk is credited with the caller. */
    public record Talk(String clerk, Instant since, Instant until) {}

    public OfficeCallReport {
        talks = List.copyOf(talks);
    }
}
