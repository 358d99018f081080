package pl.hejnal.faults.oracle;

/**
 * A point on which the witnesses do not agree.
 *
 * @param call the call's linkedid, or its caller's number where there is none
 * @param what both sayings, for who has to look into it
 */
public record Discrepancy(Kind kind, String call, String what) {

    /** What is wrong. */
    public enum Kind {
        /** The PBX had a call of which the office knows nothing. */
        LOST,
        /** One call stands there twice. */
        TWICE,
        /** The office knows a call that the PBX never had. */
        PHANTOM,
        /** Two calls share one ticket. */
        MERGED,
        /** A call has no ticket. */
        NO_TICKET,
        /** The call is over, and the office does not know. */
        NOT_OVER,
        WRONG_OUTCOME,
        WRONG_CLERK,
        /** Talk time that is not its clerk's, or not as long as they talked. */
        WRONG_TALK,
        /** A caller was sent on, and the office does not know, or knows of one too many. */
        WRONG_TRANSFER,
        WRONG_CALLER,
        TIMES_APART,
        /** A caller was left without an answer. */
        NOT_ANSWERED,
        /** A caller was answered, and the PBX has no such call. */
        NOT_IN_THE_JOURNAL
    }

    @Override
    public String toString() {
        return kind + " " + call + ": " + what;
    }
}
