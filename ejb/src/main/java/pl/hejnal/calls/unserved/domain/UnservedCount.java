package pl.hejnal.calls.unserved.domain;

import java.util.Optional;

/**
 * How many there are.
 *
 * @param remedy empty for those to whom an answer is owed
 */
public record UnservedCount(UnservedReason reason, Optional<Remedy> remedy, long calls) {}
