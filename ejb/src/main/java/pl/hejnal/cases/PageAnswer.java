package pl.hejnal.cases;

/** What a question on the public page came to; an event, without a word of who asked and about what. */
public enum PageAnswer {
    TOLD,
    /** The case is known, and its department has never told anything that could be told now. */
    UNAVAILABLE,
    /** Code or PIN is wrong. */
    NOT_RECOGNISED,
    /** Too many wrong tries. */
    REFUSED;

    static PageAnswer of(CaseAnswer answer) {
        return switch (answer) {
            case CaseAnswer.Told told -> TOLD;
            case CaseAnswer.Unavailable none -> UNAVAILABLE;
            case CaseAnswer.NotRecognised no -> NOT_RECOGNISED;
            case CaseAnswer.TooManyTries tries -> REFUSED;
        };
    }
}
