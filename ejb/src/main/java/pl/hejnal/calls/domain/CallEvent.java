package pl.hejnal.calls.domain;

/** What can happen to a call once it has arrived. */
public enum CallEvent {
    QUEUED,
    RANG,
    NOT_ANSWERED,
    ANSWERED,
    GAVE_UP,
    TALK_ENDED,
    HUNG_UP
}
