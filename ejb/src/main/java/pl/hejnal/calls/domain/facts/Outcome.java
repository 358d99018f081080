package pl.hejnal.calls.domain.facts;

/** What a call came to, in the terms of call centres. */
public enum Outcome {
    IN_PROGRESS,
    /** The menu gave the answer; no clerk was needed (containment). */
    SETTLED_IN_MENU,
    /** A clerk talked with the caller. */
    ANSWERED,
    /** The caller was offered to the clerks and hung up before one answered. */
    ABANDONED_WAITING,
    /** The caller hung up in the menu before hearing an answer or asking for a person. */
    ABANDONED_EARLY,
    /** The caller wanted a person and none was there: the office was closed, or no clerk was present. */
    OUT_OF_HOURS,
    /** The caller left a recorded message. */
    MESSAGE_LEFT,
    /** The line broke before anything was settled; nobody hung up ({@link LineFailure}). */
    FAILED,
    /** The caller put the receiver down to be called back when their turn comes; they did not give up. */
    CALLBACK,
    /** We called back, and nobody came to the telephone. */
    NOT_REACHED,
    /** The caller asked in the menu for a return call about their case; neither settled nor abandoned. */
    RETURN_CALL_REQUESTED
}
