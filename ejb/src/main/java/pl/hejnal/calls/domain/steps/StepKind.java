package pl.hejnal.calls.domain.steps;

/** What kind of {@link MenuStep} a row is; other programs and the words on screens know steps by it. */
public enum StepKind {
    CHOSE,
    KEYED,
    CASE_TOLD,
    CASE_NOT_TOLD,
    CARD_READ,
    RETURN_CALL,
    NO_RETURN_CALL,
    WRONG_KEY,
    SILENCE,
    TURNED_AWAY,
    CALLBACK_ASKED,
    CALLED_BACK,
    FROM_JOURNAL,
    CORRECTED
}
