package pl.hejnal.calls;

import java.time.Instant;
import java.util.Optional;
import pl.hejnal.calls.domain.LinkedId;

/**
 * A clerk put two of their calls together, and is off the line.
 *
 * @param one the call of one of the two who talk from now on
 * @param otherClerk the clerk who talks with the caller of {@code one}; empty if it is none
 * @param other the call of the other of the two
 * @param oneClerk the clerk who talks with the caller of {@code other}; empty if it is none
 */
public record AttendedTransfer(
        String by, LinkedId one, Optional<String> otherClerk, LinkedId other, Optional<String> oneClerk, Instant at) {}
