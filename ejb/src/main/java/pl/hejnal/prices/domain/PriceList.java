package pl.hejnal.prices.domain;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.Map;
import pl.hejnal.kernel.Refusal;

/**
 * What things cost, in zloty with VAT as the office pays it, from a month on until the next list.
 *
 * @param lineMinute a minute in which a call holds a line, whoever speaks on it
 * @param menuMinute beside that, a minute without a clerk: menu, waiting, message
 * @param clerkHour an hour of a clerk, with all that the employer pays
 * @param exchangeMonth the exchange: lease, service, share of its price
 * @param contractMonth the telephone contract's monthly charge
 * @param clerkMonthHours not a price: how many hours a month a full-time clerk can talk
 */
public record PriceList(
        YearMonth validFrom,
        BigDecimal lineMinute,
        BigDecimal menuMinute,
        BigDecimal clerkHour,
        BigDecimal exchangeMonth,
        BigDecimal contractMonth,
        BigDecimal clerkMonthHours) {

    private static final BigDecimal MOST_A_MINUTE = BigDecimal.valueOf(1_000);
    private static final BigDecimal MOST_AN_HOUR = BigDecimal.valueOf(10_000);
    private static final BigDecimal MOST_A_MONTH = BigDecimal.valueOf(100_000_000);
    private static final BigDecimal HOURS_OF_A_MONTH = BigDecimal.valueOf(744);
    /** Of a minute's price hundredths of a grosz are told; of all others whole ones. */
    private static final int DECIMALS_OF_A_MINUTE = 4;

    private static final int DECIMALS = 2;

    /** @throws Refusal {@code prices.amount}, with the field's name, for what is no price: below nothing, too high, too exact */
    public PriceList {
        check("lineMinute", lineMinute, MOST_A_MINUTE, DECIMALS_OF_A_MINUTE);
        check("menuMinute", menuMinute, MOST_A_MINUTE, DECIMALS_OF_A_MINUTE);
        check("clerkHour", clerkHour, MOST_AN_HOUR, DECIMALS);
        check("exchangeMonth", exchangeMonth, MOST_A_MONTH, DECIMALS);
        check("contractMonth", contractMonth, MOST_A_MONTH, DECIMALS);
        check("clerkMonthHours", clerkMonthHours, HOURS_OF_A_MONTH, DECIMALS);
        if (clerkMonthHours.signum() == 0) {
            throw refusal("clerkMonthHours");
        }
    }

    private static void check(String field, BigDecimal amount, BigDecimal most, int decimals) {
        if (amount.signum() < 0
                || amount.compareTo(most) > 0
                || amount.stripTrailingZeros().scale() > decimals) {
            throw refusal(field);
        }
    }

    private static Refusal refusal(String field) {
        return new Refusal("prices.amount", Map.of("field", field));
    }
}
