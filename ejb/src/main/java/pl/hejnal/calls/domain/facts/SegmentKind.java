package pl.hejnal.calls.domain.facts;

/** What a segment of a call was. */
public enum SegmentKind {
    /** In the queue {@code who}. */
    WAITED,
    /** The telephone of the clerk {@code who} rang. */
    RANG,
    /** The clerk {@code who} was on the line with the caller. */
    TALKED,
    /** The clerk {@code who} had the caller on hold. */
    HELD,
    /** The clerk {@code who} passed the caller on {@code toward} a clerk, a queue, or what they dialled. */
    TRANSFERRED
}
