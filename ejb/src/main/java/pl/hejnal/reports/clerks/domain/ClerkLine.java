package pl.hejnal.reports.clerks.domain;

import java.util.Optional;
import pl.hejnal.calls.counting.domain.Measure;
import pl.hejnal.reports.domain.Sums;

/**
 * What one clerk did, or all of them together.
 *
 * @param who as the figures name the clerk: a login, but in old rows; empty for all
 * @param times empty where none of the time's presence is known
 * @param plan what was planned for them and what they kept of it; empty without a published plan
 * @param whole whether the presence of all its days is known, so that it can be held against talks
 */
public record ClerkLine(String who, Optional<ClerkTimes> times, Optional<PlanTimes> plan, boolean whole, Sums sums) {

    /** The plan, where all that was kept of it is known. */
    Optional<PlanTimes> heldPlan() {
        return plan.filter(known -> whole);
    }

    /** How long they were ready for a call; a talk that outlasted the presence takes nothing away. */
    Optional<Long> readyMillis() {
        return times.filter(known -> whole).map(known -> Math.max(0, known.present() - sums.of(Measure.TALK_MS)));
    }
}
