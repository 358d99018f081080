package pl.hejnal.tickets.domain;

/** What one line of a ticket's history tells. */
public enum EntryKind {
    /** A case the ticket is about; the text is its sign. */
    CASE,
    TAKEN,
    NOTE,
    CLOSED,
    SETTLED,
    MISSED,
    MESSAGE,
    REOPENED,
    CALLBACK_ASKED,
    /** By somebody of the office, to the number that is the text. */
    CALLBACK_ORDERED,
    CALLED_BACK,
    CALLBACK_GIVEN_UP,
    /** To the department whose symbol is the text. */
    PASSED_ON,
    /** To the department whose symbol is the text; without one, to the call centre's clerks. */
    GIVEN_BACK,
    /** With the ticket whose number is the text: they are about the same thing. */
    JOINED,
    /** From it: they were not. */
    SEPARATED,
    /** The caller wants a return call about the case whose sign is the text. */
    RETURN_CALL_REQUESTED,
    /** A manager began to listen to a talk of the clerk whose login is the text, or to do no more than that. */
    LISTENED_IN,
    /** A manager began to speak to the clerk whose login is the text, unheard by the caller. */
    WHISPERED,
    /** A manager joined the talk of the clerk whose login is the text. */
    BARGED_IN,
    /** They left it. */
    SUPERVISION_ENDED;

    /** Whether the text is the login of a clerk whose talk a manager took part in. */
    public boolean namesAClerk() {
        return this == LISTENED_IN || this == WHISPERED || this == BARGED_IN || this == SUPERVISION_ENDED;
    }
}
