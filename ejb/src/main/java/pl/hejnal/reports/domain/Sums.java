package pl.hejnal.reports.domain;

/**
 * Sums over calls that have ended, as call centres count them.
 *
 * @param offered calls that were in a queue
 * @param answeredInTime of the answered, those within 20 s of asking for a person
 * @param waitMillis the waits of the answered, together
 * @param talkMillis the talks of the answered, together
 * @param callbacks asked in the queue to be called back; offered, and neither answered nor abandoned
 * @param notReached calls of ours that nobody took
 * @param ringBacks asked in the menu to be rung back about their case
 */
public record Sums(
        long offered,
        long answered,
        long answeredInTime,
        long waitMillis,
        long talkMillis,
        long abandonedWaiting,
        long abandonedEarly,
        long settledInMenu,
        long outOfHours,
        long messagesLeft,
        long failed,
        long callbacks,
        long notReached,
        long ringBacks,
        long surveyed,
        long surveySum) {

    public static final Sums NONE = new Sums(0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0);
    private static final double MILLIS = 1000.0;

    public Sums plus(Sums other) {
        return new Sums(
                offered + other.offered,
                answered + other.answered,
                answeredInTime + other.answeredInTime,
                waitMillis + other.waitMillis,
                talkMillis + other.talkMillis,
                abandonedWaiting + other.abandonedWaiting,
                abandonedEarly + other.abandonedEarly,
                settledInMenu + other.settledInMenu,
                outOfHours + other.outOfHours,
                messagesLeft + other.messagesLeft,
                failed + other.failed,
                callbacks + other.callbacks,
                notReached + other.notReached,
                ringBacks + other.ringBacks,
                surveyed + other.surveyed,
                surveySum + other.surveySum);
    }

    /** All calls that have ended: each has one outcome, and each outcome one of these sums. */
    public long ended() {
        return answered
                + abandonedWaiting
                + abandonedEarly
                + settledInMenu
                + outOfHours
                + messagesLeft
                + failed
                + callbacks
                + notReached
                + ringBacks;
    }

    /** Service level: the share of <em>offered</em> calls answered in time, 0 to 1; 0 when none was offered. */
    public double serviceLevel() {
        return share(answeredInTime, offered);
    }

    /** ASA, average speed of answer, in seconds; 0 when none was answered. */
    public double asaSeconds() {
        return share(waitMillis, answered) / MILLIS;
    }

    /** Average talk in seconds. AHT would add hold and wrap-up, which are not measured yet. */
    public double talkSeconds() {
        return share(talkMillis, answered) / MILLIS;
    }

    /** The average of the marks, 1 to 5, that callers gave after their talks; 0 when none did. */
    public double surveyMark() {
        return share(surveySum, surveyed);
    }

    private static double share(long part, long whole) {
        return whole == 0 ? 0 : (double) part / whole;
    }
}
