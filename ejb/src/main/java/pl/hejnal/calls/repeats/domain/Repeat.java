package pl.hejnal.calls.repeats.domain;

/** Whether a call is the caller's second about the same matter within seven days. */
public enum Repeat {
    /** Nobody can tell: no clerk answered it, or its caller or matter is not known. */
    UNTOLD,
    /** There was none in the seven days before. */
    FIRST,
    REPEATED
}
