package pl.hejnal.reports.staffing.domain.queueing;

/** The share of calls that finds all clerks busy where nobody can wait: what the formulas with a queue are built on. */
final class ErlangB {

    private ErlangB() {}

    /**
     * By the recurrence B(n) = a B(n−1) ÷ (n + a B(n−1)), whose terms all lie between 0 and 1: no factorial that would
     * overflow, no difference that would lose digits.
     *
     * @param load in erlangs
     */
    static double blocked(int clerks, double load) {
        double blocked = 1;
        for (int n = 1; n <= clerks; n++) {
            blocked = load * blocked / (n + load * blocked);
        }
        return blocked;
    }
}
