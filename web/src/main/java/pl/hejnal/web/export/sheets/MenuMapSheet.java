package pl.hejnal.web.export.sheets;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import pl.hejnal.calls.domain.steps.PlaceEvent;
import pl.hejnal.reports.menumap.MenuMap;
import pl.hejnal.reports.menumap.domain.MenuPlace;
import pl.hejnal.reports.menumap.domain.PlaceFigures;
import pl.hejnal.web.export.Cell;
import pl.hejnal.web.export.ExportTable;

/**
 * The menu, each place below the one that leads to it; behind them those that the menu no longer has. What is not measured yet is
 * empty.
 */
public final class MenuMapSheet {

    private MenuMapSheet() {}

    /**
     * @param placeName as people call it, by the option that leads there
     * @param columnName the heading of what happened
     */
    public static ExportTable of(
            MenuMap map,
            Function<String, String> placeName,
            Function<PlaceEvent, String> columnName,
            List<String> firstColumns) {
        List<String> header = new ArrayList<>(firstColumns);
        Arrays.stream(PlaceEvent.values()).map(columnName).forEach(header::add);
        List<List<Cell>> rows = new ArrayList<>();
        walk(map.beginning(), "", map.measured(), placeName, rows);
        map.former().forEach((place, figures) -> rows.add(row(place, "", placeName, figures, true)));
        return new ExportTable(header, rows);
    }

    private static void walk(
            MenuPlace place, String keys, boolean measured, Function<String, String> placeName, List<List<Cell>> rows) {
        rows.add(row(place.id(), keys, placeName, place.figures(), measured));
        place.places()
                .forEach(below -> walk(
                        below, (keys + " " + below.option().orElseThrow().key()).strip(), measured, placeName, rows));
    }

    private static List<Cell> row(
            String place, String keys, Function<String, String> placeName, PlaceFigures figures, boolean measured) {
        List<Cell> cells = new ArrayList<>(List.of(
                new Cell.Words(keys),
                new Cell.Words(place),
                new Cell.Words(placeName.apply(place)),
                measured ? Cell.count(figures.callers()) : Cell.NONE));
        for (PlaceEvent event : PlaceEvent.values()) {
            cells.add(measured ? Cell.count(figures.of(event)) : Cell.NONE);
        }
        return cells;
    }
}
