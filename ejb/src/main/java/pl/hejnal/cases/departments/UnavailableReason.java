package pl.hejnal.cases.departments;

/** Why a case's state cannot be told now; each is worded where it is told, so that nobody hears what is not so. */
public enum UnavailableReason {
    /** Its system cannot be reached, or says that it fails. */
    SILENT,
    /** The office has no connection to it. */
    NOT_CONNECTED,
    /** It is asked by letter, and has not answered about this case yet. */
    ASKED_BY_LETTER,
    /** It hands over files, and has not handed over any yet. */
    NO_FILE_YET,
    /** What it answered about this case cannot be understood. */
    UNREADABLE,
    /** It answers that it does not know this case, which is registered with it. */
    UNKNOWN_CASE;

    /** Whether asking again in a moment may help. */
    public boolean mayPassSoon() {
        return this == SILENT;
    }
}
