package pl.hejnal.integration.telephony.fastagi.script;

/**
 * Where a call goes from the menu, as the dialplan reads it.
 *
 * @param next the value of {@code HEJNAL_NEXT}
 * @param queue the value of {@code HEJNAL_QUEUE}, empty without a queue
 */
public record DialplanRoute(String next, String queue) {

    static final DialplanRoute HANG_UP = new DialplanRoute("hangup", "");
    /** In the queue in which they are, at their place. */
    static final DialplanRoute GO_ON_WAITING = new DialplanRoute("wait", "");

    /** Nowhere: the other way of the same INVITE is the call. */
    public static final DialplanRoute MERGED = new DialplanRoute("merged", "");

    static final DialplanRoute MESSAGE = new DialplanRoute("message", "");

    static DialplanRoute toQueue(String queue) {
        return new DialplanRoute("queue", queue);
    }
}
