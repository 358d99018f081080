package pl.hejnal.web.export.sheets;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import pl.hejnal.reports.reconciliation.Reconciliation;
import pl.hejnal.reports.reconciliation.domain.JournalledDay;
import pl.hejnal.reports.reconciliation.domain.ReconciledDay;
import pl.hejnal.reports.reconciliation.domain.ReconciledFigure;
import pl.hejnal.web.export.Cell;
import pl.hejnal.web.export.ExportTable;

/**
 * Office and journal by day; below a day with several PBXs a line for each of them. What was not written down yet on a day is
 * empty.
 */
public final class ReconciliationSheet {

    private ReconciliationSheet() {}

    /** @param columnName the heading of a figure */
    public static ExportTable of(
            Reconciliation found, Function<ReconciledFigure, String> columnName, String dayName, String pbxName) {
        List<String> header = new ArrayList<>(List.of(dayName, pbxName));
        Arrays.stream(ReconciledFigure.values()).map(columnName).forEach(header::add);
        return new ExportTable(
                header, found.days().stream().flatMap(day -> rows(found, day)).toList());
    }

    private static Stream<List<Cell>> rows(Reconciliation found, ReconciledDay day) {
        Stream<List<Cell>> whole = Stream.of(row(
                found,
                day,
                day.journals().size() == 1 ? day.journals().getFirst().pbx() : "",
                false));
        return day.journals().size() == 1
                ? whole
                : Stream.concat(whole, day.journals().stream().map(one -> row(found, one)));
    }

    private static List<Cell> row(Reconciliation found, JournalledDay journal) {
        return row(found, new ReconciledDay(journal.day(), 0, List.of(journal)), journal.pbx(), true);
    }

    private static List<Cell> row(Reconciliation found, ReconciledDay day, String pbx, boolean part) {
        List<Cell> cells = new ArrayList<>(List.of(new Cell.Day(day.day()), new Cell.Words(pbx)));
        for (ReconciledFigure figure : ReconciledFigure.values()) {
            cells.add(
                    (part && figure.isOfAllPbxs()) || !found.isKnown(figure, day.day())
                            ? Cell.NONE
                            : Cell.count(figure.of(day)));
        }
        return cells;
    }
}
