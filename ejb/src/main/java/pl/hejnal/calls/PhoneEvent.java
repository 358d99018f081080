package pl.hejnal.calls;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import pl.hejnal.calls.domain.LinkedId;
import pl.hejnal.identity.domain.Login;

/**
 * Something that has happened to a call, at the PBX's own time: the one name that a fact has from the PBX to the file where
 * it waits for the database. It may be reported late, twice or in a strange order.
 */
public sealed interface PhoneEvent {

    LinkedId call();

    Instant at();

    /** What clerks do with a caller whom they have. */
    sealed interface OfTransfer extends PhoneEvent {}

    /**
     * The caller waits in a queue. It carries what is needed to keep a call that nobody announced: the dialplan brings
     * callers to a queue by itself while this program is down.
     */
    record CallerQueued(LinkedId call, String queue, String dialled, String caller, Instant at) implements PhoneEvent {}

    /** A clerk's telephone rings for this caller. */
    record ClerkRang(LinkedId call, Login login, Instant at) implements PhoneEvent {}

    /** It rang long enough, or the clerk rejected it; the caller still waits. */
    record ClerkDidNotAnswer(LinkedId call, Login login, Instant at) implements PhoneEvent {}

    record ClerkAnswered(LinkedId call, Login login, Instant at) implements PhoneEvent {}

    /**
     * The caller is out of the queue unanswered, for good or to hear their place. Asterisk calls it abandoned, also when
     * the time in the queue is over (app_queue).
     */
    record CallerSetAside(LinkedId call, Instant at) implements PhoneEvent {}

    /** The caller left the queue for the menu. */
    record CallerLeftQueue(LinkedId call, Instant at) implements PhoneEvent {}

    /** @param talk how long they talked, as the PBX measured it */
    record TalkEnded(LinkedId call, Login login, Duration talk, Instant at) implements PhoneEvent {}

    /**
     * The caller's own channel is gone.
     *
     * @param cause as ITU-T Q.850 numbers it, which Asterisk follows; 16 is a normal end, 0 unknown
     */
    record CallerHungUp(LinkedId call, int cause, Instant at) implements PhoneEvent {}

    record CallHeld(LinkedId call, Login login, Instant at) implements OfTransfer {}

    record CallResumed(LinkedId call, Login login, Instant at) implements OfTransfer {}

    /** A clerk's own call to a colleague, whose telephone rings: about the caller whom they have, if they have one. */
    record ColleagueRang(LinkedId call, Login by, Login login, Instant at) implements OfTransfer {}

    /** The colleague answered the clerk's own call, or did not. */
    record ColleagueRingStopped(LinkedId call, Login by, Login login, boolean answered, Instant at)
            implements OfTransfer {}

    /**
     * A clerk sent the caller on without a word.
     *
     * @param toward what they dialled for it
     */
    record BlindTransferMade(LinkedId call, Login by, String toward, Instant at) implements OfTransfer {}

    /** A clerk put the caller into the place in a queue where they waited themselves. */
    record CallerRequeued(LinkedId call, Login by, String queue, Instant at) implements OfTransfer {}

    /**
     * A clerk put two of their calls together, and is off the line. Each clerk is empty where the other side of that call
     * is none.
     *
     * @param otherClerk who the party of {@code call} talks with now
     * @param oneClerk who the party of {@code other} talks with now
     */
    record AttendedTransferMade(
            LinkedId call, Login by, Optional<Login> otherClerk, LinkedId other, Optional<Login> oneClerk, Instant at)
            implements OfTransfer {}
}
