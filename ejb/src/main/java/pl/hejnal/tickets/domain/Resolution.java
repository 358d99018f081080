package pl.hejnal.tickets.domain;

/** What became of the matter, chosen when a ticket is closed. */
public enum Resolution {
    SETTLED_IN_MENU(false),
    /** Its calls went to another ticket about the same thing. */
    JOINED(false),
    ANSWERED_ON_THE_PHONE(true),
    PASSED_TO_DEPARTMENT(true),
    CALLER_HUNG_UP(true),
    CALLED_OUT_OF_HOURS(false),
    LINE_FAILED(false),
    NO_ACTION_NEEDED(true);

    private final boolean clerks;

    Resolution(boolean clerks) {
        this.clerks = clerks;
    }

    /** Whether a clerk may choose it; the others are the telephone's own. */
    public boolean isForClerks() {
        return clerks;
    }
}
