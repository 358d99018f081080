package pl.hejnal.reports.staffing.domain.queueing;

/**
 * Everybody waits until they are answered (M/M/n; A. K. Erlang, 1917). It asks for more clerks than {@link ErlangA}, and has
 * no answer where calls bring more work than clerks can do: then the queue only grows.
 */
public record ErlangC(Traffic traffic) implements QueueModel {

    private static final QueuePerformance NEVER = new QueuePerformance(1, 0, Double.POSITIVE_INFINITY, 1, 0);

    @Override
    public QueuePerformance with(int clerks, int within) {
        double load = traffic.load();
        if (load == 0) {
            return QueuePerformance.IDLE;
        }
        if (load >= clerks) {
            return NEVER;
        }
        double blocked = ErlangB.blocked(clerks, load);
        double occupancy = load / clerks;
        double waits = blocked / (1 - occupancy * (1 - blocked));
        double freed = (clerks - load) / traffic.handlingSeconds();
        return new QueuePerformance(waits, 1 - waits * Math.exp(-freed * within), waits / freed, occupancy, 0);
    }
}
