package pl.hejnal.outbox.domain;

/** Why a message did not go out; the words for people are in the bundle {@code outbox} of the screens. */
public enum FailureKind {
    /** No connection, or it broke off: perhaps the message went out. */
    UNREACHABLE(false, true),
    /** Our account, or our sender's address, is refused: for IT to mend, and no fault of this message. */
    LOGIN_REFUSED(false, true),
    /** The other side refuses it for now (SMTP 4xx). */
    REFUSED_FOR_NOW(false, false),
    /** The other side refuses it for good (SMTP 5xx). */
    REFUSED(true, false),
    /** It cannot be written as this channel wants it. */
    NOT_SENDABLE(true, false),
    /** It could not leave while it was worth anything. */
    EXPIRED(true, false);

    private final boolean permanent;
    private final boolean ofDestination;

    FailureKind(boolean permanent, boolean ofDestination) {
        this.permanent = permanent;
        this.ofDestination = ofDestination;
    }

    /** Whether trying again would bring the same. */
    public boolean isPermanent() {
        return permanent;
    }

    /** Whether every other message to the same destination would fail as well. */
    public boolean isOfDestination() {
        return ofDestination;
    }
}
