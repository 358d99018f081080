package pl.hejnal.reports.staffing.domain.queueing;

/**
 * Calls that arrive independently of one another, and how long a clerk is busy with one.
 *
 * @param callsPerSecond on average
 * @param handlingSeconds on average; talk and whatever else keeps the clerk from the next call
 */
public record Traffic(double callsPerSecond, double handlingSeconds) {

    /** @throws IllegalArgumentException for what is no traffic: less than nothing, or without end */
    public Traffic {
        if (!(callsPerSecond >= 0 && callsPerSecond < Double.POSITIVE_INFINITY)
                || !(handlingSeconds > 0 && handlingSeconds < Double.POSITIVE_INFINITY)) {
            throw new IllegalArgumentException("no traffic: " + callsPerSecond + "/s of " + handlingSeconds + " s");
        }
    }

    /** How many clerks would be busy all the time, in erlangs. */
    public double load() {
        return callsPerSecond * handlingSeconds;
    }
}
