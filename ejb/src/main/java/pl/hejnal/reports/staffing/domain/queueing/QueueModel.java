package pl.hejnal.reports.staffing.domain.queueing;

/**
 * One queue before clerks who all can answer every call in it, calls that arrive by chance and handling times that vary as
 * much as by chance (exponentially), in a steady state.
 */
public sealed interface QueueModel permits ErlangC, ErlangA {

    /** @param within seconds in which a call is answered in time */
    QueuePerformance with(int clerks, int within);

    /** The fewest clerks with whom the goal is met; nobody where nobody calls. */
    default int clerksFor(ServiceGoal goal) {
        if (isMet(goal, 0)) {
            return 0;
        }
        // One more clerk never makes anything worse, so what is looked for lies between too few and enough.
        int enough = 1;
        while (!isMet(goal, enough)) {
            enough = Math.multiplyExact(enough, 2);
        }
        int few = enough / 2;
        while (enough - few > 1) {
            int middle = few + (enough - few) / 2;
            if (isMet(goal, middle)) {
                enough = middle;
            } else {
                few = middle;
            }
        }
        return enough;
    }

    private boolean isMet(ServiceGoal goal, int clerks) {
        return goal.isMetBy(with(clerks, goal.within()));
    }
}
