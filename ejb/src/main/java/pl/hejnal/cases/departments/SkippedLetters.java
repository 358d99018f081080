package pl.hejnal.cases.departments;

/** Why a letter in a department's mailbox is told to no caller. It is read once, counted, and never in the way of another. */
public enum SkippedLetters {
    /** Attached to its case: it does not prove that the department wrote it. */
    NOT_PROVEN,
    /** Attached to its case: people must read it, since no line of it tells the stage. */
    PROSE,
    /** Attached to its case: it tells of another one. */
    OTHER_CASE,
    /** An automatic reply (RFC 3834): nobody has read our letter yet. */
    AUTOMATIC,
    /** A letter of ours was not delivered. */
    RETURNED,
    /** In an alphabet, encoding or shape that cannot be read. */
    UNREADABLE,
    TOO_LONG,
    /** Neither its subject nor a reference tells which case it is about. */
    NO_CASE,
    /** About a case that we never wrote about. */
    NOT_ASKED,
    /** From another address, without a reference of ours. */
    SOMEBODY_ELSE
}
