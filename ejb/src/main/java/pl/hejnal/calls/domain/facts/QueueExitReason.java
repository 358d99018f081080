package pl.hejnal.calls.domain.facts;

/** Why there was no person for a caller who wanted one. */
public enum QueueExitReason {
    /** By its hours the office was closed. */
    CLOSED,
    /** The office was open, and no clerk was present. */
    NOBODY
}
