package pl.hejnal.web.faces.reports;

import java.text.NumberFormat;
import java.time.Duration;
import java.util.Locale;
import java.util.OptionalDouble;
import pl.hejnal.reports.domain.Metric;

/** A figure as people read it. */
final class FigureText {

    /** Where there is nothing to divide by: neither 0 nor 100 % would be true. */
    private static final String NONE = "—";

    private final Locale locale;

    FigureText(Locale locale) {
        this.locale = locale;
    }

    String of(Metric metric, OptionalDouble figure) {
        if (figure.isEmpty()) {
            return NONE;
        }
        double value = figure.getAsDouble();
        return switch (metric.unit()) {
            case COUNT -> NumberFormat.getIntegerInstance(locale).format(value);
            case SHARE -> percent(value);
            case SECONDS -> Math.round(value) + " s";
            case DURATION -> duration(Duration.ofSeconds(Math.round(value)));
            case MARK -> String.format(locale, "%.1f", value);
        };
    }

    private String percent(double share) {
        return Math.round(share * 100) + ("en".equals(locale.getLanguage()) ? "%" : " %");
    }

    private static String duration(Duration length) {
        return "%d:%02d:%02d".formatted(length.toHours(), length.toMinutesPart(), length.toSecondsPart());
    }
}
