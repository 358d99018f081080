package pl.hejnal.web.faces.reports;

import java.text.NumberFormat;
import java.time.Duration;
import java.util.Locale;
import java.util.OptionalDouble;
import pl.hejnal.reports.domain.Metric;
import pl.hejnal.reports.staffing.domain.StaffingFigure;

/** A figure as people read it. */
public final class FigureText {

    /** Where there is nothing to divide by: neither 0 nor 100 % would be true. */
    public static final String NONE = "—";

    private final Locale locale;

    private final String points;

    /** @param points the word for percentage points */
    public FigureText(Locale locale, String points) {
        this.locale = locale;
        this.points = points;
    }

    public String count(long number) {
        return NumberFormat.getIntegerInstance(locale).format(number);
    }

    /** @param share 0 to 1 */
    public String share(double share) {
        return percent(share);
    }

    /** More with a plus, less with a true minus. */
    public String difference(long more) {
        return signed(count(more), (double) more);
    }

    /** By how much more or less, 0.5 for half as many again; a dash where there is nothing to compare with. */
    public String change(OptionalDouble change) {
        return change.isEmpty() ? NONE : signed(percent(change.getAsDouble()), change.getAsDouble());
    }

    public String of(Metric metric, OptionalDouble figure) {
        return of(metric.unit(), figure);
    }

    public String of(Metric.Unit unit, OptionalDouble figure) {
        if (figure.isEmpty()) {
            return NONE;
        }
        double value = figure.getAsDouble();
        return switch (unit) {
            case COUNT -> NumberFormat.getIntegerInstance(locale).format(value);
            case SHARE -> percent(value);
            case SECONDS -> Math.round(value) + " s";
            case DURATION -> duration(Duration.ofSeconds(Math.round(value)));
            case MARK -> String.format(locale, "%.1f", value);
        };
    }

    String of(StaffingFigure figure, OptionalDouble value) {
        if (value.isEmpty()) {
            return NONE;
        }
        double told = value.getAsDouble();
        return switch (figure.unit()) {
            case CALLS -> String.format(locale, "%.1f", told);
            case COUNT -> NumberFormat.getIntegerInstance(locale).format(told);
            case SHARE -> percent(told);
            case SECONDS -> Math.round(told) + " s";
        };
    }

    /**
     * By how much a figure is more or less than the earlier one: shares by points, averages by their own unit, numbers and
     * long times by a share of the earlier.
     */
    String change(Metric metric, OptionalDouble now, OptionalDouble earlier) {
        return change(metric.unit(), now, earlier);
    }

    public String change(Metric.Unit unit, OptionalDouble now, OptionalDouble earlier) {
        if (now.isEmpty() || earlier.isEmpty()) {
            return NONE;
        }
        double more = now.getAsDouble() - earlier.getAsDouble();
        return switch (unit) {
            case COUNT, DURATION ->
                earlier.getAsDouble() == 0 ? NONE : signed(percent(more / earlier.getAsDouble()), more);
            case SHARE -> signed(String.format(locale, "%.1f", more * 100), more) + " " + points;
            case SECONDS -> signed(Math.round(more) + " s", more);
            case MARK -> signed(String.format(locale, "%.1f", more), more);
        };
    }

    /** With a true minus, which screen readers say. */
    private static String signed(String number, double value) {
        return value > 0 ? "+" + number : number.replace('-', '−');
    }

    private String percent(double share) {
        return Math.round(share * 100) + ("en".equals(locale.getLanguage()) ? "%" : " %");
    }

    private static String duration(Duration length) {
        return "%d:%02d:%02d".formatted(length.toHours(), length.toMinutesPart(), length.toSecondsPart());
    }
}
