package pl.hejnal.faults.oracle;

import java.time.Instant;

/**
 * What a clerk's telephone says of a talk.
 *
 * @param from the caller's number, as the telephone or the colleague who passed the caller on told it
 */
public record ClerkCallReport(String clerk, String from, Instant since, Instant until) {}
