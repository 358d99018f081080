package pl.hejnal.speech.rules.polish;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** Amounts of złoty and grosz. */
public final class Money {

    private Money() {}

    /**
     * {@code sto złotych pięćdziesiąt groszy}; what is nothing is not said, but for no money at all.
     *
     * @param amount in złoty
     * @throws IllegalArgumentException if it is negative, above {@link Cardinals#GREATEST} or has parts of a grosz
     */
    public static String nominative(BigDecimal amount) {
        long zloty = amount.setScale(0, RoundingMode.DOWN).longValue();
        int grosz = grosz(amount);
        if (grosz == 0) {
            return Noun.ZLOTY.nominative(zloty);
        }
        return zloty == 0
                ? Noun.GROSZ.nominative(grosz)
                : Noun.ZLOTY.nominative(zloty) + " " + Noun.GROSZ.nominative(grosz);
    }

    /** After {@code do}, {@code od}, {@code w wysokości}: {@code stu złotych pięćdziesięciu groszy}. */
    static String genitive(BigDecimal amount) {
        long zloty = amount.setScale(0, RoundingMode.DOWN).longValue();
        int grosz = grosz(amount);
        if (grosz == 0) {
            return Noun.ZLOTY.genitive(zloty);
        }
        return zloty == 0 ? Noun.GROSZ.genitive(grosz) : Noun.ZLOTY.genitive(zloty) + " " + Noun.GROSZ.genitive(grosz);
    }

    private static int grosz(BigDecimal amount) {
        if (amount.signum() < 0
                || amount.compareTo(BigDecimal.valueOf(Cardinals.GREATEST + 1)) >= 0
                || amount.stripTrailingZeros().scale() > 2) {
            throw new IllegalArgumentException("not an amount of złoty and grosz that is spoken: " + amount);
        }
        return amount.remainder(BigDecimal.ONE).movePointRight(2).intValueExact();
    }
}
