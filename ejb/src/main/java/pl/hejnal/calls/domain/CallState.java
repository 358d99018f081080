package pl.hejnal.calls.domain;

/** Where a call is now. */
public enum CallState {
    /** With the voice menu, ours or the PBX's own. */
    IN_MENU,
    /** In a queue. */
    WAITING,
    /** In a queue, and a clerk's telephone rings for it. */
    RINGING,
    TALKING,
    ENDED
}
