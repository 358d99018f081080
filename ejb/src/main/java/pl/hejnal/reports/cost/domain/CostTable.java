package pl.hejnal.reports.cost.domain;

import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What the telephone cost and saved.
 *
 * @param months in their order
 * @param kinds of the months that have prices
 * @param savings of the same months, the greatest first; they overlap by {@code toldTwice}
 * @param toldTwice by how many contacts the lines of departments have more than there were: who was told of several
 *     departments' cases is in the line of each, and in the total once
 * @param total of the same months
 */
public record CostTable(
        List<Month> months, Map<ContactKind, ContactCost> kinds, List<Saving> savings, long toldTwice, CostSum total) {

    /**
     * One month.
     *
     * @param underWay it is not over: its calls so far, and its fixed charges in full
     * @param sum empty where no prices hold
     */
    public record Month(YearMonth month, boolean underWay, Optional<CostSum> sum) {}

    public CostTable {
        months = List.copyOf(months);
        savings = List.copyOf(savings);
    }

    /** All months that have prices; empty where none has, which is not a cost of nothing. */
    public Optional<CostSum> known() {
        return months.stream().anyMatch(month -> month.sum().isPresent()) ? Optional.of(total) : Optional.empty();
    }

    /** Whether a month has no prices and is in no sum. */
    public boolean lacksPrices() {
        return months.stream().anyMatch(month -> month.sum().isEmpty());
    }
}
