package pl.hejnal.calls.domain.facts;

/** Why a line went down, in the groups that a person can tell apart, of what ITU-T Q.850 numbers. */
public enum HangupReason {
    /** Somebody hung up. */
    HUNG_UP,
    BUSY,
    NOT_ANSWERED,
    REJECTED,
    /** The number does not exist, or cannot be reached by anybody. */
    NO_SUCH_NUMBER,
    /** The network, or the PBX, had no line or broke it off. */
    NETWORK,
    /** The PBX gave no reason; so when it was started again in the middle of the call. */
    UNKNOWN;

    /** @param cause as Q.850 numbers it; Asterisk adds 0 for none */
    public static HangupReason of(int cause) {
        return switch (cause) {
            case 16, 31 -> HUNG_UP;
            case 17 -> BUSY;
            case 18, 19, 20 -> NOT_ANSWERED;
            case 21 -> REJECTED;
            case 1, 2, 3, 22, 28 -> NO_SUCH_NUMBER;
            case 27, 34, 38, 41, 42, 44, 47, 58, 102 -> NETWORK;
            default -> UNKNOWN;
        };
    }
}
