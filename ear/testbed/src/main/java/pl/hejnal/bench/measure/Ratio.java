package pl.hejnal.bench.measure;

import java.util.Locale;

/**
 * What was measured, divided by what it is compared with; both from the same run, so that a slow machine or hour changes
 * neither. Not a number where the other was not measured.
 *
 * @param what with what it is compared with
 * @param measured both, with their unit
 */
public record Ratio(String what, double value, String measured) {

    /** @param unit of both */
    public static Ratio of(String what, double ours, double beside, String unit) {
        return new Ratio(
                what,
                ours / beside,
                String.format(Locale.ROOT, "%.1f ÷ %.1f %s", ours, beside, unit).strip());
    }

    public String line() {
        return String.format(Locale.ROOT, "%-64s %7.2f   %s", what, value, measured);
    }
}
