package pl.hejnal.reports.cost.domain;

import java.math.BigDecimal;
import java.util.Optional;
import pl.hejnal.prices.domain.PriceList;

/**
 * What one or several months cost and saved.
 *
 * @param exchange the month's fixed charges for it
 * @param contract the month's fixed charges of the telephone contract
 * @param clerkMonthHours how many hours one full-time clerk could have talked in these months
 */
public record CostSum(
        ContactCost contacts,
        BigDecimal exchange,
        BigDecimal contract,
        BigDecimal clerkMonthHours,
        BigDecimal sparedMillis,
        BigDecimal saved) {

    public static final CostSum NONE = new CostSum(
            ContactCost.NONE, BigDecimal.ZERO, BigDecimal.ZERO, BigDecimal.ZERO, BigDecimal.ZERO, BigDecimal.ZERO);

    static CostSum of(ContactCost contacts, PriceList prices, BigDecimal sparedMillis, BigDecimal saved) {
        return new CostSum(
                contacts,
                prices.exchangeMonth(),
                prices.contractMonth(),
                prices.clerkMonthHours(),
                sparedMillis,
                saved);
    }

    public CostSum plus(CostSum other) {
        return new CostSum(
                contacts.plus(other.contacts),
                exchange.add(other.exchange),
                contract.add(other.contract),
                clerkMonthHours.add(other.clerkMonthHours),
                sparedMillis.add(other.sparedMillis),
                saved.add(other.saved));
    }

    public BigDecimal phoneBill() {
        return contacts.line().add(contract);
    }

    public BigDecimal total() {
        return phoneBill().add(exchange).add(contacts.menu()).add(contacts.clerks());
    }

    public BigDecimal clerkHours() {
        return Money.hours(BigDecimal.valueOf(contacts.talkMillis()));
    }

    public BigDecimal sparedHours() {
        return Money.hours(sparedMillis);
    }

    /** Full-time clerks for so many hours; empty before any month has prices. */
    public Optional<BigDecimal> clerks(BigDecimal hours) {
        return clerkMonthHours.signum() == 0 ? Optional.empty() : Optional.of(Money.divide(hours, clerkMonthHours));
    }

    /** With the fixed charges; empty where there was no contact. */
    public Optional<BigDecimal> each() {
        return contacts.contacts() == 0
                ? Optional.empty()
                : Optional.of(Money.divide(total(), BigDecimal.valueOf(contacts.contacts())));
    }
}
