package pl.hejnal.reports.domain;

import pl.hejnal.kernel.Refusal;

/**
 * What a manager measures waits by.
 *
 * @param answerWithin seconds; the service level's T, counted from asking for a person
 * @param shortAbandon seconds; who gives up waiting within so long may have misdialled, and is counted apart
 */
public record Targets(int answerWithin, int shortAbandon) {

    /** 80 % within 20 s is what most call centres promise. */
    public static final Targets USUAL = new Targets(20, 5);

    /** In seconds. */
    public static final int LONGEST = 3_600;

    /** @throws Refusal {@code report.target} for what is no number of seconds up to an hour */
    public Targets {
        if (answerWithin < 1 || answerWithin > LONGEST || shortAbandon < 0 || shortAbandon > LONGEST) {
            throw new Refusal("report.target");
        }
    }
}
