package pl.hejnal.outbox.domain;

/** What can happen to a message. */
public enum OutboxStep {
    /** A server takes it to send it; also one whose server fell silent. */
    LEASE,
    DELIVER,
    /** It did not go out this time. */
    POSTPONE,
    /** It will not go out: refused for good, or too old. */
    GIVE_UP,
    /** An administrator has it tried again. */
    RETRY,
    /** An administrator wants it no more. */
    DISCARD
}
