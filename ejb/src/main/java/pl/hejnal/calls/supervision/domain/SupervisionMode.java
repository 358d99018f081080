package pl.hejnal.calls.supervision.domain;

/** How a manager takes part in a talk. Whatever it is, they hear both sides. */
public enum SupervisionMode {
    /** Nobody hears them. */
    LISTEN,
    /** The clerk hears them, the caller does not. */
    WHISPER,
    /** Both hear them. */
    BARGE
}
