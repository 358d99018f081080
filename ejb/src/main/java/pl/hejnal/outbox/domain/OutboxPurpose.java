package pl.hejnal.outbox.domain;

/** Why a message leaves; its words are in the bundle {@code outbox} of the screens. */
public enum OutboxPurpose {
    /** A department is told that a ticket was passed on to it. */
    DEPARTMENT_NOTICE,
    /** A report that a manager has ordered by mail. */
    REPORT
}
