package pl.hejnal.web.export.sheets;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import pl.hejnal.calls.counting.domain.Dimension;
import pl.hejnal.reports.reasons.Reasons;
import pl.hejnal.reports.reasons.domain.Trend;
import pl.hejnal.web.export.Cell;
import pl.hejnal.web.export.ExportTable;

/** Why people called, as one table: what it is counted by stands in the first column. */
public final class ReasonsSheet {

    private ReasonsSheet() {}

    /**
     * @param header names of seven columns: by what, value, its name, calls, earlier, difference, change
     * @param direction the heading of what can be said of it
     */
    public static ExportTable of(
            Reasons reasons, List<String> header, String direction, BiFunction<Dimension, String, String> valueName) {
        List<String> names = new ArrayList<>(header);
        names.add(direction);
        return new ExportTable(
                names,
                Stream.of(
                                rows(Dimension.MATTER, reasons.matters(), valueName),
                                rows(Dimension.DEPARTMENT, reasons.departments(), valueName),
                                rows(Dimension.MENU_OPTION, reasons.options(), valueName))
                        .flatMap(rows -> rows)
                        .toList());
    }

    private static Stream<List<Cell>> rows(
            Dimension by, List<Trend> trends, BiFunction<Dimension, String, String> valueName) {
        return trends.stream()
                .map(trend -> List.of(
                        new Cell.Words(by.name()),
                        new Cell.Words(trend.value()),
                        new Cell.Words(valueName.apply(by, trend.value())),
                        Cell.count(trend.calls()),
                        Cell.count(trend.earlier()),
                        Cell.count(trend.difference()),
                        Cell.of(trend.change(), Cell.Kind.SHARE),
                        new Cell.Words(trend.direction().name())));
    }
}
