package pl.hejnal.reports.cost.domain;

import java.math.BigDecimal;
import java.util.Optional;
import pl.hejnal.prices.domain.PriceList;
import pl.hejnal.reports.domain.Sums;

/**
 * What contacts cost by the minute and the hour; the month's fixed charges are in none of them.
 *
 * @param line of all their minutes
 * @param menu of their minutes without a clerk
 * @param clerks of their talks
 */
public record ContactCost(
        long contacts, long lineMillis, long talkMillis, BigDecimal line, BigDecimal menu, BigDecimal clerks) {

    public static final ContactCost NONE = new ContactCost(0, 0, 0, BigDecimal.ZERO, BigDecimal.ZERO, BigDecimal.ZERO);

    static ContactCost of(ContactKind kind, Sums sums, PriceList prices) {
        long line = kind.lineMillis(sums);
        long talk = kind.talkMillis(sums);
        return new ContactCost(
                kind.contacts(sums),
                line,
                talk,
                Money.perMinute(prices.lineMinute(), line),
                // Clerks' telephones and the line are measured by two clocks; neither can be used for less than
                // nothing.
                Money.perMinute(prices.menuMinute(), Math.max(0, line - talk)),
                Money.perHour(prices.clerkHour(), BigDecimal.valueOf(talk)));
    }

    public ContactCost plus(ContactCost other) {
        return new ContactCost(
                contacts + other.contacts,
                lineMillis + other.lineMillis,
                talkMillis + other.talkMillis,
                line.add(other.line),
                menu.add(other.menu),
                clerks.add(other.clerks));
    }

    public BigDecimal total() {
        return line.add(menu).add(clerks);
    }

    /** Empty where there were none. */
    public Optional<BigDecimal> each() {
        return contacts == 0 ? Optional.empty() : Optional.of(Money.divide(total(), BigDecimal.valueOf(contacts)));
    }
}
