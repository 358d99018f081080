package pl.hejnal.calls.domain.steps;

/** Why a case that was asked for was not told. */
public enum NotToldReason {
    /** No case has this code or sign, or the PIN is another. */
    NOT_RECOGNISED,
    /** The caller, or this case, has been tried too often. */
    TOO_MANY,
    /** The department's system does not answer. */
    UNAVAILABLE
}
