package pl.hejnal.phone.load;

import java.math.BigDecimal;
import java.time.Instant;

/** How sipp and Asterisk both write a moment: {@code 1795473444.295996}. */
final class EpochSeconds {

    private EpochSeconds() {}

    static Instant instant(String seconds) {
        BigDecimal exact = new BigDecimal(seconds);
        long whole = exact.longValue();
        return Instant.ofEpochSecond(
                whole,
                exact.subtract(BigDecimal.valueOf(whole)).movePointRight(9).longValue());
    }
}
