package pl.hejnal.faults.oracle;

import java.time.Instant;
import java.util.Optional;

/**
 * What a caller says of their call.
 *
 * @param from their number, as they sent it; nobody else in the run has it
 * @param answered when they were answered; empty if they never were
 * @param ended when its end was confirmed; empty if it never was
 */
public record CallerCallReport(String from, Instant dialled, Optional<Instant> answered, Optional<Instant> ended) {}
