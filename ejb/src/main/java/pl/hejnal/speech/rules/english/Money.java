package pl.hejnal.speech.rules.english;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** Amounts of zloty and grosz. */
public final class Money {

    private Money() {}

    /**
     * {@code one hundred zlotys and fifty groszy}; what is nothing is not said, but for no money at all.
     *
     * @param amount in złoty
     * @throws IllegalArgumentException if it is negative, above {@link Numbers#GREATEST} or has parts of a grosz
     */
    public static String say(BigDecimal amount) {
        if (amount.signum() < 0
                || amount.compareTo(BigDecimal.valueOf(Numbers.GREATEST + 1)) >= 0
                || amount.stripTrailingZeros().scale() > 2) {
            throw new IllegalArgumentException("not an amount of złoty and grosz that is spoken: " + amount);
        }
        long zloty = amount.setScale(0, RoundingMode.DOWN).longValue();
        int grosz = amount.remainder(BigDecimal.ONE).movePointRight(2).intValueExact();
        String whole = Numbers.counted(zloty, "zloty", "zlotys");
        if (grosz == 0) {
            return whole;
        }
        String parts = Numbers.counted(grosz, "grosz", "groszy");
        return zloty == 0 ? parts : whole + " and " + parts;
    }
}
