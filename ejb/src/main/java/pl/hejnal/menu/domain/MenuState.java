package pl.hejnal.menu.domain;

/** Where a caller stands in the menu. */
public enum MenuState {
    /** Stands at a choice of the plan; which one, the dialogue knows. */
    CHOICE,
    /** Types a case's phone code. */
    CODE,
    /** Types the PIN. */
    PIN,
    /** The department is being asked. */
    ASKING,
    /** A card is being looked up. */
    LOOKING_UP,
    /** Hears the state of the case, a card, or what the plan tells. */
    TELLING,
    /** Has heard it: again, back to the beginning, a person, or goodbye. */
    AFTER,
    /** Tried too often; a person, or goodbye. */
    HELD_BACK,
    /** The department does not answer: once more with the same code and PIN, or a person. */
    NO_ANSWER,
    /** Wants a person; whether one is there is being asked. */
    PERSON,
    /** The office is closed: a message, or goodbye. */
    CLOSED,
    /** Nobody is present: a message, or waiting all the same. */
    UNATTENDED,
    /** Goes to a person; the menu is over. */
    QUEUE,
    /** Goes to speak a message; the menu is over. */
    MESSAGE,
    /** Takes leave; the menu is over. */
    GOODBYE
}
