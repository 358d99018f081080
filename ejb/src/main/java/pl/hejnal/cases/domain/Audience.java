package pl.hejnal.cases.domain;

/** Whom a case's state is told to. */
public enum Audience {
    /** Who has told code and PIN, by telephone or on the public page. */
    RESIDENT,
    /** Who works at the office and has a reason, which is logged. */
    CLERK
}
