package pl.hejnal.calls.domain;

import pl.hejnal.calls.domain.facts.CallFact;

/** What a step through the menu was. */
public enum StepKind {
    /** A choice; the detail is what was chosen: {@code case}, {@code person}, … */
    CHOSE,
    /** Keys that were typed in; a PIN is never written down, its detail is only how many keys it had. */
    KEYED,
    /** A case's state was told; the detail is the case sign, a blank, and the stage. */
    CASE_TOLD,
    /** A case was asked for and not told; the detail is why: {@code not-recognised}, {@code too-many}, {@code unavailable}. */
    CASE_NOT_TOLD,
    /** The card of a procedure was read aloud; the detail is its symbol. */
    CARD_READ,
    /** The caller asked for a return call about a case whose department does not answer; the detail is the case sign. */
    RETURN_CALL,
    /** The same, but the number is withheld. */
    NO_RETURN_CALL,
    WRONG_KEY,
    SILENCE,
    /** No person was there for a caller who wanted one; the detail is why: {@code closed}, {@code nobody}. */
    TURNED_AWAY,
    /** The caller asked to be called back; the detail is the number that they confirmed. */
    CALLBACK_ASKED,
    /** We called them back; the detail tells which try it was. */
    CALLED_BACK,
    /** Only the PBX's journal knew this; the detail is the {@link CallFact} in lower case, or {@code call} for all. */
    FROM_JOURNAL,
    /** It had been told otherwise and was put right from the PBX's journal; the detail is as before. */
    CORRECTED
}
