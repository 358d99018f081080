package pl.hejnal.menu.domain;

/** What can happen in the menu, as the caller's state understands it. */
public enum MenuEvent {
    /** Key 1 where one key is expected. */
    ONE,
    /** Key 0 alone, wherever keys are expected: a person. */
    ZERO,
    /** Any other key where one key is expected. */
    OTHER_KEY,
    SILENCE,
    /** A whole phone code or PIN was typed. */
    COMPLETE,
    /** What was typed cannot be a phone code (length, check digit) or a PIN (length). */
    MISTYPED,
    /** Nothing more is to be said. */
    SPOKEN,
    TOLD,
    NOT_RECOGNISED,
    TOO_MANY,
    UNAVAILABLE
}
