package pl.hejnal.cases.domain;

/** How far a case has got, in the office's own words; every department's words are translated into these. */
public enum CaseStage {
    RECEIVED,
    IN_PROGRESS,
    WAITING_FOR_RESIDENT,
    DECIDED,
    READY_FOR_COLLECTION,
    CLOSED,
    /** The department used a word that nobody has translated. */
    UNKNOWN
}
