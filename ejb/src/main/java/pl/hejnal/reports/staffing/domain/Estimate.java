package pl.hejnal.reports.staffing.domain;

import java.util.OptionalDouble;
import pl.hejnal.calls.counting.domain.Measure;
import pl.hejnal.reports.domain.Sums;

/** A length of time that the formulas need, and how it is known. */
public record Estimate(double seconds, Source source) {

    /** Where a length of time comes from; each is told on the page. */
    public enum Source {
        /** Whoever asks said so. */
        TYPED,
        /** From the office's own calls. */
        MEASURED,
        /** There were too few calls of the kind. */
        ASSUMED
    }

    /** Fewer calls tell little of an average; an estimate from so many is off by about a fifth. */
    static final long ENOUGH = 20;

    /** What is taken where nothing is known; 180 s is the trade's textbook example. */
    public static final Estimate USUAL = new Estimate(180, Source.ASSUMED);

    private static final double MILLIS = 1_000.0;

    /**
     * How long a clerk is busy with a call: talk ÷ answered. What clerks do after it is not measured yet, so whoever knows
     * how long that takes types the sum.
     */
    public static Estimate handling(OptionalDouble typed, Sums past) {
        return of(typed, past.of(Measure.TALK_MS), past.of(Measure.ANSWERED));
    }

    /**
     * How long callers wait on average before they would hang up: all waits, of those who were answered and those who hung
     * up, ÷ those who hung up. Those who were answered would have waited longer, one does not know how much; where patience
     * is exponential, this is the most likely value (maximum likelihood with censored observations).
     */
    public static Estimate patience(OptionalDouble typed, Sums past) {
        return of(
                typed,
                past.of(Measure.WAIT_ANSWERED_MS) + past.of(Measure.WAIT_ABANDONED_MS),
                past.of(Measure.ABANDONED_WAITING));
    }

    private static Estimate of(OptionalDouble typed, long millis, long calls) {
        if (typed.isPresent()) {
            return new Estimate(typed.getAsDouble(), Source.TYPED);
        }
        return calls < ENOUGH || millis <= 0 ? USUAL : new Estimate((double) millis / calls / MILLIS, Source.MEASURED);
    }
}
