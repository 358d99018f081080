package pl.hejnal.integration.telephony;

import java.time.Duration;
import java.time.Instant;
import pl.hejnal.calls.domain.LinkedId;

/** Something that the PBX says has happened to a call, at the PBX's own time. */
public sealed interface PbxEvent {

    LinkedId call();

    Instant at();

    /** The caller waits in a queue; number dialled and caller's number as the PBX gives them, for a call unknown yet. */
    record CallerQueued(LinkedId call, String queue, String dialled, String caller, Instant at) implements PbxEvent {}

    /** A clerk's telephone rings for this caller. */
    record ClerkRings(LinkedId call, String login, Instant at) implements PbxEvent {}

    /** It rang long enough, or the clerk rejected it; the caller still waits. */
    record ClerkDidNotAnswer(LinkedId call, String login, Instant at) implements PbxEvent {}

    record ClerkAnswered(LinkedId call, String login, Instant at) implements PbxEvent {}

    /**
     * The caller is out of the queue unanswered. Asterisk calls it abandoned, also when the time in the queue is over and
     * they hear their place (app_queue).
     */
    record CallerSetAside(LinkedId call, Instant at) implements PbxEvent {}

    record TalkEnded(LinkedId call, String login, Duration talk, Instant at) implements PbxEvent {}

    /** The caller's own channel is gone. {@code cause} is the Q.850 cause that the PBX gives, 0 if it gives none. */
    record CallerHungUp(LinkedId call, int cause, Instant at) implements PbxEvent {}

    record ClerkHolds(LinkedId call, String login, Instant at) implements PbxEvent {}

    record ClerkResumes(LinkedId call, String login, Instant at) implements PbxEvent {}

    /** A clerk's own call to a colleague, whose telephone rings. */
    record ColleagueRings(LinkedId call, String by, String login, Instant at) implements PbxEvent {}

    /** The colleague answered the clerk's own call, or did not. */
    record ColleagueRang(LinkedId call, String by, String login, boolean answered, Instant at) implements PbxEvent {}

    /** A clerk sent the caller on, to what they dialled. */
    record CallerSentOn(LinkedId call, String by, String toward, Instant at) implements PbxEvent {}

    /** A clerk put the caller into their own place in a queue. */
    record CallerPutInQueue(LinkedId call, String by, String queue, Instant at) implements PbxEvent {}

    /**
     * A clerk put two calls together. Each clerk is empty where the other side of that call is none.
     *
     * @param otherClerk who the party of {@code call} talks with now
     * @param oneClerk who the party of {@code other} talks with now
     */
    record CallsJoined(LinkedId call, String by, String otherClerk, LinkedId other, String oneClerk, Instant at)
            implements PbxEvent {}
}
