package pl.hejnal.reports.staffing.domain.queueing;

import pl.hejnal.kernel.Refusal;

/**
 * What clerks must be enough for.
 *
 * @param share of offered calls that is answered in time, above 0 and at most 0.99; all of them would need clerks without end
 * @param within seconds from asking for a person
 * @param mostOccupancy the share of their time in which clerks may be busy at most; 1 for no limit
 */
public record ServiceGoal(double share, int within, double mostOccupancy) {

    /** 80 % within 20 s, and a clerk who has a breath between two calls. */
    public static final ServiceGoal USUAL = new ServiceGoal(0.8, 20, 0.85);

    private static final double MOST_SHARE = 0.99;
    private static final double LEAST_OCCUPANCY = 0.1;
    private static final int LONGEST = 3_600;

    /** @throws Refusal {@code staffing.goal} for what nobody could promise */
    public ServiceGoal {
        if (!(share > 0 && share <= MOST_SHARE)
                || within < 1
                || within > LONGEST
                || !(mostOccupancy >= LEAST_OCCUPANCY && mostOccupancy <= 1)) {
            throw new Refusal("staffing.goal");
        }
    }

    boolean isMetBy(QueuePerformance expected) {
        return expected.serviceLevel() >= share && expected.occupancy() <= mostOccupancy;
    }
}
