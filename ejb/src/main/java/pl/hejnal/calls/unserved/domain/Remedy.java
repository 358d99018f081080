package pl.hejnal.calls.unserved.domain;

/** How it was made up for that a caller was not served. */
public enum Remedy {
    /** They called again and talked with a clerk. */
    CALLED_AGAIN(true),
    /** We called them back and talked. */
    CALLED_BACK(true),
    /** Their ticket was closed with an answer, or passed on to a department. */
    ANSWERED(true),
    /** Their message was listened to. */
    HEARD(true),
    /** Their ticket was closed without one. */
    CLOSED(false),
    /** A manager said, with a reason, that nothing is owed. */
    SETTLED(false);

    private final boolean recovered;

    Remedy(boolean recovered) {
        this.recovered = recovered;
    }

    /** Whether the caller was helped after all. */
    public boolean isRecovered() {
        return recovered;
    }
}
