package pl.hejnal.web.export;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalDouble;
import java.util.function.Function;
import pl.hejnal.reports.clerks.domain.ClerkFigure;
import pl.hejnal.reports.clerks.domain.ClerkLine;
import pl.hejnal.reports.domain.Metric;

/**
 * What clerks did as a table for other programs: times in seconds, shares from 0 to 1. What cannot be told, and what is not
 * measured yet, is empty.
 */
public final class ClerkSheet {

    private static final int DECIMALS = 4;

    private ClerkSheet() {}

    /** @param columnName the heading of a figure */
    public static String csv(
            CsvForm form, List<ClerkLine> lines, Function<ClerkFigure, String> columnName, String clerkName) {
        List<String> header = new ArrayList<>(List.of(clerkName));
        Arrays.stream(ClerkFigure.values()).map(columnName).forEach(header::add);
        return Csv.of(form, header, lines.stream().map(line -> row(form, line)).toList());
    }

    private static List<String> row(CsvForm form, ClerkLine line) {
        List<String> cells = new ArrayList<>(List.of(line.who()));
        for (ClerkFigure figure : ClerkFigure.values()) {
            OptionalDouble value = figure.of(line);
            cells.add(
                    value.isEmpty()
                            ? ""
                            : form.number(value.getAsDouble(), figure.unit() == Metric.Unit.COUNT ? 0 : DECIMALS));
        }
        return cells;
    }
}
