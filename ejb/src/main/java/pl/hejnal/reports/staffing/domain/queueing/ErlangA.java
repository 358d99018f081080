package pl.hejnal.reports.staffing.domain.queueing;

/**
 * Who waits hangs up after a time that varies as by chance (M/M/n+M; C. Palm, 1957; Garnett, Mandelbaum and Reiman,
 * "Designing a call center with impatient customers", 2002). It has an answer for any number of clerks.
 *
 * @param patienceSeconds how long callers wait on average before they hang up, if nobody answers first
 */
public record ErlangA(Traffic traffic, double patienceSeconds) implements QueueModel {

    /** @throws IllegalArgumentException for no patience at all, or one without end: that is {@link ErlangC} */
    public ErlangA {
        if (!(patienceSeconds > 0 && patienceSeconds < Double.POSITIVE_INFINITY)) {
            throw new IllegalArgumentException("no patience: " + patienceSeconds + " s");
        }
    }

    @Override
    public QueuePerformance with(int clerks, int within) {
        if (traffic.load() == 0) {
            return QueuePerformance.IDLE;
        }
        return clerks == 0
                ? new QueuePerformance(1, 0, Double.POSITIVE_INFINITY, 1, 1)
                : new States(clerks, within).performance();
    }

    /**
     * Sums over how many wait already when a call arrives, from nobody on. Each state's share follows from the one before
     * (its birth-death process), and every term is positive, so nothing cancels out. Shares are kept up to a common factor.
     */
    private final class States {

        /** A state that adds no more than this to the others ends the sums. */
        private static final double NEGLIGIBLE = 1e-17;

        private static final double LARGE = 1e100;

        private final int clerks;
        private final double served;
        private final double hangsUp = 1 / patienceSeconds;

        private double atOnce;
        private double queued;
        private double inTime;
        private double answered;
        private double answeredWaits;
        private double abandoned;

        States(int clerks, int within) {
            this.clerks = clerks;
            this.served = clerks / traffic.handlingSeconds();
            double blocked = ErlangB.blocked(clerks, traffic.load());
            this.atOnce = 1 - blocked;
            add(blocked, within);
        }

        /** @param blocked of the state in which all clerks are busy and nobody waits */
        private void add(double blocked, int within) {
            double state = blocked;
            // The time until all before a caller have left is a sum of exponential ones, and so of the negative
            // binomial kind.
            double left = -Math.expm1(-hangsUp * within);
            double ratio = served / hangsUp;
            double logTerm = -hangsUp * within * (ratio + 1);
            double tooLate = Math.exp(logTerm);
            double wait = 0;
            for (int ahead = 0; ; ahead++) {
                double leaving = served + (ahead + 1) * hangsUp;
                wait += 1 / leaving;
                double reached = state * served / leaving;
                queued += state;
                answered += reached;
                inTime += reached * Math.max(0, 1 - tooLate);
                answeredWaits += reached * wait;
                abandoned += state * (ahead + 1) * hangsUp / leaving;
                if (traffic.callsPerSecond() < leaving && state <= NEGLIGIBLE * (atOnce + queued)) {
                    return;
                }
                state *= traffic.callsPerSecond() / leaving;
                if (state > LARGE) {
                    state /= LARGE;
                    scaleDown();
                }
                logTerm += Math.log(left * (ratio + ahead + 1) / (ahead + 1));
                tooLate += Math.exp(logTerm);
            }
        }

        private void scaleDown() {
            atOnce /= LARGE;
            queued /= LARGE;
            inTime /= LARGE;
            answered /= LARGE;
            answeredWaits /= LARGE;
            abandoned /= LARGE;
        }

        QueuePerformance performance() {
            double all = atOnce + queued;
            double reached = atOnce + answered;
            return new QueuePerformance(
                    queued / all,
                    (atOnce + inTime) / all,
                    answeredWaits / reached,
                    traffic.load() * (reached / all) / clerks,
                    abandoned / all);
        }
    }
}
