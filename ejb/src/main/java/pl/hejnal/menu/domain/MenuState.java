package pl.hejnal.menu.domain;

/** Where a caller stands in the menu. */
public enum MenuState {
    /** Stands at a choice of the plan; which one, the dialogue knows. */
    CHOICE,
    /** Types a case's phone code. */
    CODE,
    /** Types the digits of the case's sign, having no code. */
    SIGN,
    /** Hears what was typed and says whether it is right. */
    SIGN_READ_BACK,
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
    /** Hears the last known state of a case whose department does not answer. */
    TELLING_OLD,
    /** Has heard that: as {@link #AFTER}, or a return call. */
    AFTER_OLD,
    /** Tried too often, or has nothing more to hear; back to the beginning, a person, or goodbye. */
    HELD_BACK,
    /** The department does not answer: once more with the same code and PIN, a return call, or a person. */
    NO_ANSWER,
    /** The wish for a return call is being written down. */
    ARRANGING,
    /** Wants a person; whether one is there is being asked. */
    PERSON,
    /** The office is closed: a message, or goodbye. */
    CLOSED,
    /** Nobody is present: a message, or waiting all the same. */
    UNATTENDED,
    /** Goes to a person; the menu is over. */
    QUEUE,
    /** Waits for a person although nobody is present; the menu is over. */
    WAITING,
    /** Goes to speak a message; the menu is over. */
    MESSAGE,
    /** Takes leave; the menu is over. */
    GOODBYE
}
