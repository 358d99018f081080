package pl.hejnal.prices.domain;

import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * All lists of prices that were ever entered. None is changed or taken away: what is entered later for the same month stands
 * instead of it.
 *
 * @param entries in the order in which they were entered
 */
public record Prices(List<PriceEntry> entries) {

    public Prices {
        entries = List.copyOf(entries);
    }

    /** The list that holds in this month; empty before the first. */
    public Optional<PriceList> of(YearMonth month) {
        return entries.reversed().stream()
                .map(PriceEntry::list)
                .filter(list -> !list.validFrom().isAfter(month))
                // The first of several that are the latest is the one that was entered last.
                .sorted(Comparator.comparing(PriceList::validFrom).reversed())
                .findFirst();
    }

    /** Whether this list would alter what was reckoned for a month that is over. */
    public boolean wouldAlterThePast(PriceList list, YearMonth current) {
        return list.validFrom().isBefore(current) && of(list.validFrom()).isPresent();
    }
}
