package pl.hejnal.tickets.domain;

/** What was missing to settle a matter at once, as the clerk says when they close it or pass it on. */
public enum WrapUpReason {
    NOTHING,
    /** How far a case has got stands only in the department's system; that department is named. */
    NEEDS_CASE_FILE,
    NEEDS_SPECIALIST,
    NEEDS_DOCUMENTS,
    OTHER_OFFICE,
    SYSTEM_DOWN
}
