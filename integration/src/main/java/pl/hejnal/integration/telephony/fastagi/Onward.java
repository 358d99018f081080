package pl.hejnal.integration.telephony.fastagi;

/**
 * Where a call goes from the menu, as the dialplan reads it.
 *
 * @param next the value of {@code HEJNAL_NEXT}
 * @param queue the value of {@code HEJNAL_QUEUE}, empty without a queue
 */
record Onward(String next, String queue) {

    static final Onward HANG_UP = new Onward("hangup", "");
    /** In the queue in which they are, at their place. */
    static final Onward GO_ON_WAITING = new Onward("wait", "");

    /** Nowhere: the other way of the same INVITE is the call. */
    static final Onward MERGED = new Onward("merged", "");

    static final Onward MESSAGE = new Onward("message", "");

    static Onward toQueue(String queue) {
        return new Onward("queue", queue);
    }
}
