package pl.hejnal.cases.attempts.domain;

import java.time.Instant;

/** Wrong PINs, by whatever they count against, and who may try again when. */
public interface FailedAttempts {

    /** Whether {@link #tries} has been asked for it, and it has not been forgotten since. Locks nothing. */
    boolean knows(AttemptSubject subject);

    /** Makes it known without locking it. */
    void know(AttemptSubject subject, Instant now);

    /** Found or made, and locked until the end of the transaction: tries at the same moment are all counted. */
    FailedAttempt tries(AttemptSubject subject, Instant now);

    /** One more wrong try in the whole office; tries at the same moment do not wait for each other for long. */
    void countWrong(String wanted, Instant now);

    /** Wrong tries in the whole office since then, to the minute. */
    int wrongSince(Instant since);

    /** @return from when on the reservation counts: as it was given first, or from {@code otherwise} if it is given now */
    Instant reserve(RetryReservation reservation, Instant otherwise);

    /** The reservation has been used by a wrong PIN; the right one may come again. */
    void end(RetryReservation reservation);

    /** Forgets reservations and sums of the office from before then. */
    void forgetReservations(Instant before);

    /** @return how many were forgotten */
    int forgetTries(Instant lastBefore);
}
