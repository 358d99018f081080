package pl.hejnal.audit.domain;

import java.time.Instant;

/**
 * What happened so often in one hour that it was counted.
 *
 * @param times how many of them are no entries of their own
 */
public record AuditSum(Instant hour, String who, String what, long times) {}
