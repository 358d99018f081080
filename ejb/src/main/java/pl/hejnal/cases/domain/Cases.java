package pl.hejnal.cases.domain;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** All cases that residents can ask about. */
public interface Cases {

    void add(CaseFile file);

    void add(SeenState state);

    Optional<CaseFile> find(PhoneCode code);

    /** With or without initials, whose ever they are. */
    Optional<CaseFile> find(CaseSign sign);

    /** Those with this class, number and year, whatever the letters of their signs. */
    List<CaseFile> sharing(SignKeys keys);

    Optional<SeenState> lastSeen(PhoneCode code);

    /** When the department told what {@link #lastSeen} holds; locks and loads nothing. */
    Optional<Instant> lastSeenAt(PhoneCode code);

    /** Found and locked until the end of the transaction, so that its answers are kept one after the other. */
    Optional<CaseFile> claim(PhoneCode code);

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

    /** @return from when on the turn counts: as it was given first, or from {@code otherwise} if it is given now */
    Instant turn(RetryReservation turn, Instant otherwise);

    /** The turn has been taken by a wrong PIN; the right one may come again. */
    void end(RetryReservation turn);

    /** Forgets turns and sums of the office from before then. */
    void forgetTurns(Instant before);

    /** @return how many were forgotten */
    int forgetTries(Instant lastBefore);
}
