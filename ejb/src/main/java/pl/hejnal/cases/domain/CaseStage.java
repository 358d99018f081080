package pl.hejnal.cases.domain;

/** How far a case has come, in words that every department's own are translated to. */
public enum CaseStage {
    RECEIVED,
    IN_PROGRESS,
    WAITING_FOR_RESIDENT,
    DECIDED,
    READY_FOR_COLLECTION,
    CLOSED,
    /** The department used a word nobody has translated; it is told as it came, never guessed. */
    UNKNOWN
}
