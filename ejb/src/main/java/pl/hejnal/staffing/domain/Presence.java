package pl.hejnal.staffing.domain;

/** Whether a clerk's telephone is to ring. */
public enum Presence {
    /** Not at work: not a member of any queue. */
    AWAY,
    PRESENT,
    /** At work and resting: a paused member of the queue. */
    ON_BREAK
}
