package pl.hejnal.calls.voicemail.domain;

/** What was recorded of a call. */
public enum RecordingKind {
    /** What the caller left for the office. */
    MESSAGE,
    /** Caller and clerk, where recording is switched on. */
    TALK
}
