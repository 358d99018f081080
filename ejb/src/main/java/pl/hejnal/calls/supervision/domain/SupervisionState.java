package pl.hejnal.calls.supervision.domain;

/** How far a supervision is. */
public enum SupervisionState {
    /** The manager's own telephone is rung, and nobody is listened to yet. */
    RINGING,
    GOING_ON,
    ENDED
}
