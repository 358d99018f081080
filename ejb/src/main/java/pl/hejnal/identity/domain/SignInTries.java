package pl.hejnal.identity.domain;

import java.time.Instant;

/** Wrong passwords, and whose turn it is in spite of them. */
public interface SignInTries {

    /** Found or made, and locked until the end of the transaction: tries at the same moment are all counted. */
    SignInTry claim(SignInSubject subject, Instant now);

    /** Whether it has been claimed or made known, and was not forgotten since. Locks nothing. */
    boolean knows(SignInSubject subject);

    /** Makes it known without locking it. */
    void know(SignInSubject subject, Instant now);

    /** @return from when on the account's turn counts: as it was given first, or from {@code otherwise} if it is given now */
    Instant turn(Login login, Instant otherwise);

    void endTurn(Login login);

    /** Nothing is held against the account any more; from where its person comes stays known. */
    void forgive(Login login, Instant now);

    /** @param tries those last used before then; turns given before {@code turns} */
    void forget(Instant tries, Instant turns);
}
