package pl.hejnal.reports.cost.domain;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import pl.hejnal.calls.counting.domain.Measure;
import pl.hejnal.prices.domain.PriceList;
import pl.hejnal.prices.domain.Prices;
import pl.hejnal.reports.domain.Sums;

/**
 * The office's prices times its figures.
 *
 * @param talks what clerks answered and how long they talked in all these months, by department; under the empty name all calls
 * @param connected departments whose systems are asked
 * @param current the month that is under way
 */
public record CostReckoning(
        Prices prices, Assumption assumption, Map<String, Sums> talks, Set<String> connected, YearMonth current) {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final String NO_CASE = "";

    public CostTable of(List<MonthFigures> figures) {
        List<CostTable.Month> months = new ArrayList<>();
        Map<ContactKind, ContactCost> kinds = new EnumMap<>(ContactKind.class);
        Map<String, Saving> savings = new TreeMap<>();
        CostSum total = CostSum.NONE;
        long toldTwice = 0;
        for (MonthFigures month : figures) {
            Optional<CostSum> sum = Optional.empty();
            Optional<PriceList> list = prices.of(month.month());
            if (list.isPresent()) {
                ContactCost contacts = ContactCost.NONE;
                for (ContactKind kind : ContactKind.values()) {
                    ContactCost cost = ContactCost.of(kind, month.all(), list.get());
                    kinds.merge(kind, cost, ContactCost::plus);
                    contacts = contacts.plus(cost);
                }
                Saving ofNoCase = saving(NO_CASE, month.ofNoCase(), list.get());
                List<Saving> ofCases = month.toldOf().entrySet().stream()
                        .map(told -> saving(told.getKey(), told.getValue(), list.get()))
                        .toList();
                Stream.concat(ofCases.stream(), Stream.of(ofNoCase))
                        .forEach(one -> savings.merge(one.department(), one, Saving::plus));
                toldTwice += month.toldTwice();
                BigDecimal spared = ofNoCase.sparedMillis().add(sparedOnce(ofCases, month.ofCases()));
                CostSum reckoned = CostSum.of(
                        contacts, list.get(), spared, Money.perHour(list.get().clerkHour(), spared));
                total = total.plus(reckoned);
                sum = Optional.of(reckoned);
            }
            months.add(new CostTable.Month(month.month(), !month.month().isBefore(current), sum));
        }
        return new CostTable(
                months,
                kinds,
                savings.values().stream()
                        .filter(one -> one.told() > 0)
                        .sorted(Comparator.comparing(Saving::saved)
                                .thenComparingLong(Saving::told)
                                .reversed())
                        .toList(),
                toldTwice,
                total);
    }

    /**
     * Who was told of two departments' cases is in the lines of both, and in the sum once: with the average of all lines.
     *
     * @param calls of all lines, each once
     */
    private static BigDecimal sparedOnce(List<Saving> lines, long calls) {
        long told = lines.stream().mapToLong(Saving::told).sum();
        BigDecimal spared = lines.stream().map(Saving::sparedMillis).reduce(BigDecimal.ZERO, BigDecimal::add);
        return told == 0
                ? BigDecimal.ZERO
                : Money.divide(spared.multiply(BigDecimal.valueOf(calls)), BigDecimal.valueOf(told));
    }

    private Saving saving(String department, long told, PriceList list) {
        Optional<BigDecimal> talk = talk(department);
        BigDecimal spared = talk.map(millis -> Money.divide(
                        millis.multiply(BigDecimal.valueOf(told)).multiply(BigDecimal.valueOf(assumption.share())),
                        HUNDRED))
                .orElse(BigDecimal.ZERO);
        return new Saving(
                department,
                connected.contains(department),
                told,
                talk,
                spared,
                Money.perHour(list.clerkHour(), spared));
    }

    /** As assumed; else the average talk about this department's matters; else that of all talks. */
    private Optional<BigDecimal> talk(String department) {
        if (assumption.talkSeconds().isPresent()) {
            return Optional.of(BigDecimal.valueOf(assumption.talkSeconds().getAsInt() * 1_000L));
        }
        return average(department).or(() -> average(NO_CASE));
    }

    private Optional<BigDecimal> average(String department) {
        Sums sums = talks.getOrDefault(department, Sums.NONE);
        long answered = sums.of(Measure.ANSWERED);
        return answered <= 0
                ? Optional.empty()
                : Optional.of(Money.divide(BigDecimal.valueOf(sums.of(Measure.TALK_MS)), BigDecimal.valueOf(answered)));
    }
}
