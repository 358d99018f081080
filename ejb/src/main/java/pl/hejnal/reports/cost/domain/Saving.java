package pl.hejnal.reports.cost.domain;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * What the menu saved by telling callers of one department's cases.
 *
 * @param department by its symbol; empty for what it told of no case
 * @param connected whether its system is asked
 * @param told contacts that the menu served
 * @param talkMillis how long a clerk would have talked about each; empty where nobody can tell yet
 * @param sparedMillis of clerks' talk, together
 * @param saved in zloty
 */
public record Saving(
        String department,
        boolean connected,
        long told,
        Optional<BigDecimal> talkMillis,
        BigDecimal sparedMillis,
        BigDecimal saved) {

    Saving plus(Saving other) {
        return new Saving(
                department,
                connected,
                told + other.told,
                talkMillis,
                sparedMillis.add(other.sparedMillis),
                saved.add(other.saved));
    }

    public BigDecimal sparedHours() {
        return Money.hours(sparedMillis);
    }
}
