package pl.hejnal.calls.supervision.domain;

/** What moves a supervision. */
public enum SupervisionEvent {
    /** The PBX has brought the manager to the talk. */
    BEGUN,
    /** It has brought them there in another mode. */
    MODE_CHANGED,
    /** Their line is down, or the talk is over. */
    ENDED
}
