package pl.hejnal.calls.unserved.domain;

import java.time.Instant;
import java.util.Optional;

/**
 * Which of them are wanted.
 *
 * @param since when they arrived
 * @param owed only those to whom an answer is owed
 */
public record UnservedFilter(Instant since, boolean owed, Optional<UnservedReason> reason) {}
