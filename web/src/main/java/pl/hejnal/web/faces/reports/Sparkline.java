package pl.hejnal.web.faces.reports;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;

/** A small line of how a figure went, in the form that SVG takes for the points of a polyline. */
final class Sparkline {

    static final int WIDTH = 100;
    static final int HEIGHT = 30;
    /** So that a line at the very top or bottom is not cut in half. */
    private static final double EDGE = 2;

    private Sparkline() {}

    /**
     * @param values in the order of time; what is empty is passed over
     * @return empty where fewer than two values make no line
     */
    static String points(List<OptionalDouble> values) {
        double most = values.stream()
                .filter(OptionalDouble::isPresent)
                .mapToDouble(OptionalDouble::getAsDouble)
                .max()
                .orElse(0);
        List<String> points = new ArrayList<>();
        for (int i = 0; i < values.size(); i++) {
            if (values.get(i).isPresent()) {
                double share = most == 0 ? 0 : values.get(i).getAsDouble() / most;
                points.add(String.format(
                        Locale.ROOT,
                        "%.1f,%.1f",
                        (double) WIDTH * i / (values.size() - 1),
                        HEIGHT - EDGE - share * (HEIGHT - 2 * EDGE)));
            }
        }
        return points.size() < 2 ? "" : String.join(" ", points);
    }
}
