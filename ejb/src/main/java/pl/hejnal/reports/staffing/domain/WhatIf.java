package pl.hejnal.reports.staffing.domain;

import java.util.OptionalDouble;
import pl.hejnal.kernel.Refusal;

/**
 * What whoever asks knows better than the past, or wants to try.
 *
 * @param volumePercent how many calls more, or less, than the forecast
 * @param handlingSeconds in place of what was measured
 * @param patienceSeconds in place of what was measured
 */
public record WhatIf(int volumePercent, OptionalDouble handlingSeconds, OptionalDouble patienceSeconds) {

    /** As the past says. */
    public static final WhatIf NOTHING = new WhatIf(0, OptionalDouble.empty(), OptionalDouble.empty());

    private static final int LEAST_PERCENT = -100;
    private static final int MOST_PERCENT = 900;
    private static final int LONGEST = 7_200;
    private static final double WHOLE = 100;

    /** @throws Refusal {@code staffing.what-if} for what is no such number */
    public WhatIf {
        if (volumePercent < LEAST_PERCENT
                || volumePercent > MOST_PERCENT
                || !isTime(handlingSeconds)
                || !isTime(patienceSeconds)) {
            throw new Refusal("staffing.what-if");
        }
    }

    private static boolean isTime(OptionalDouble seconds) {
        return seconds.isEmpty() || (seconds.getAsDouble() >= 1 && seconds.getAsDouble() <= LONGEST);
    }

    public double of(double calls) {
        return calls * (WHOLE + volumePercent) / WHOLE;
    }
}
