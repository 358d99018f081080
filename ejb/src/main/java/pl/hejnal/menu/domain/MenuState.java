package pl.hejnal.menu.domain;

/** Where a caller stands in the menu. */
public enum MenuState {
    /** Greeted; chooses between the state of a case and a person. */
    CHOICE,
    /** Types a case's phone code. */
    CODE,
    /** Types the PIN. */
    PIN,
    /** The department is being asked. */
    ASKING,
    /** Hears the state of the case. */
    TELLING,
    /** Has heard it: again, a person, or goodbye. */
    AFTER,
    /** Tried too often; a person, or goodbye. */
    HELD_BACK,
    /** The department does not answer: once more with the same code and PIN, or a person. */
    NO_ANSWER,
    /** Goes to a person; the menu is over. */
    PERSON,
    /** Takes leave; the menu is over. */
    GOODBYE
}
