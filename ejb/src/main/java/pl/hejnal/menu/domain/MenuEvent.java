package pl.hejnal.menu.domain;

/** What can happen in the menu, as the caller's state understands it. */
public enum MenuEvent {
    /** A key that the choice offers; the plan says where it leads. */
    CHOSEN,
    /** Key 1 where one key is expected and the menu itself offers it. */
    ONE,
    /** Key 2 where the menu itself offers it. */
    TWO,
    /** Key 0 alone, wherever keys are expected: a person. */
    ZERO,
    /** The star where one key is expected: back to the beginning. */
    BACK,
    /** The star instead of a code: the caller has none. */
    NO_CODE,
    /** Any other key where one key is expected. */
    OTHER_KEY,
    SILENCE,
    /** A whole phone code, sign or PIN was typed. */
    COMPLETE,
    /** What was typed cannot be a phone code (length, check digit), a sign or a PIN (length). */
    MISTYPED,
    /** Nothing more is to be said. */
    SPOKEN,
    /** The card was found. */
    FOUND,
    /** There is no such card. */
    NOT_FOUND,
    TOLD,
    /** The last known state was told, since the department does not answer. */
    TOLD_OLD,
    NOT_RECOGNISED,
    TOO_MANY,
    UNAVAILABLE,
    /** A clerk is there for who wants a person. */
    THERE,
    /** The office is closed by its hours. */
    SHUT,
    /** The office is open, and no clerk is present. */
    NOBODY,
    /** Somebody will call back. */
    ARRANGED,
    /** Nobody can, for the number is withheld. */
    NOT_ARRANGED
}
