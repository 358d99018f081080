package pl.hejnal.faults.oracle;

import java.time.Instant;
import java.util.Optional;

/**
 * What the PBX's journals say of a call.
 *
 * @param from the caller's number, as it came
 * @param ended empty if the PBX went away in the middle of the call
 * @param queued to the whole second below
 * @param transfers how often a clerk sent the caller on
 * @param answered when a clerk answered, to the whole second below
 * @param message whether the caller spoke a message of some seconds
 */
public record PbxCallReport(
        String linkedid,
        String from,
        Instant began,
        Optional<Instant> ended,
        Optional<Instant> queued,
        Optional<Instant> answered,
        Optional<String> clerk,
        boolean message,
        int transfers) {}
