package pl.hejnal.reports.cost.domain;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** Amounts of zloty on the way to what is told; a division keeps twelve decimals, so no sum of a year is a grosz off. */
final class Money {

    private static final BigDecimal MILLIS_A_MINUTE = BigDecimal.valueOf(60_000);
    private static final BigDecimal MILLIS_AN_HOUR = BigDecimal.valueOf(3_600_000);
    private static final int DECIMALS = 12;

    private Money() {}

    static BigDecimal perMinute(BigDecimal price, long millis) {
        return divide(price.multiply(BigDecimal.valueOf(millis)), MILLIS_A_MINUTE);
    }

    static BigDecimal perHour(BigDecimal price, BigDecimal millis) {
        return divide(price.multiply(millis), MILLIS_AN_HOUR);
    }

    static BigDecimal minutes(long millis) {
        return divide(BigDecimal.valueOf(millis), MILLIS_A_MINUTE);
    }

    static BigDecimal hours(BigDecimal millis) {
        return divide(millis, MILLIS_AN_HOUR);
    }

    static BigDecimal divide(BigDecimal amount, BigDecimal by) {
        return amount.divide(by, DECIMALS, RoundingMode.HALF_UP);
    }
}
