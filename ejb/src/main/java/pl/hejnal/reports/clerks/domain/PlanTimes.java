package pl.hejnal.reports.clerks.domain;

/**
 * A clerk's published plan and what was kept of it, in milliseconds.
 *
 * @param planned how long they were to be there, breaks included
 * @param plannedWork the same without breaks
 * @param kept of the planned time, that in which they were as planned: present in a shift, on a break in a break
 * @param worked how long they took calls on the days of the plan's weeks, whenever it was
 */
public record PlanTimes(long planned, long plannedWork, long kept, long worked) {

    public PlanTimes plus(PlanTimes other) {
        return new PlanTimes(
                planned + other.planned, plannedWork + other.plannedWork, kept + other.kept, worked + other.worked);
    }
}
