package pl.hejnal.reports.staffing.domain.queueing;

/**
 * What callers and clerks may expect; shares are of all calls that enter the queue, 0 to 1.
 *
 * @param waits the share that does not find a free clerk at once
 * @param serviceLevel the share that is answered in time, as reports reckon it
 * @param asaSeconds the average wait of those who are answered; infinite where nobody ever is
 * @param occupancy the share of their time in which clerks are busy
 * @param abandoned the share that hangs up waiting
 */
public record QueuePerformance(
        double waits, double serviceLevel, double asaSeconds, double occupancy, double abandoned) {

    /** Nobody calls. */
    static final QueuePerformance IDLE = new QueuePerformance(0, 1, 0, 0, 0);
}
