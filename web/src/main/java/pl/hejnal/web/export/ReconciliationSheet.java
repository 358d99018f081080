package pl.hejnal.web.export;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import pl.hejnal.reports.reconciliation.domain.JournalledDay;
import pl.hejnal.reports.reconciliation.domain.ReconciledDay;
import pl.hejnal.reports.reconciliation.domain.ReconciledFigure;

/** Office and journal by day as a table for other programs; below a day with several PBXs a line for each of them. */
public final class ReconciliationSheet {

    private ReconciliationSheet() {}

    /** @param columnName the heading of a figure */
    public static String csv(
            CsvForm form,
            List<ReconciledDay> days,
            Function<ReconciledFigure, String> columnName,
            String dayName,
            String pbxName) {
        List<String> header = new ArrayList<>(List.of(dayName, pbxName));
        Arrays.stream(ReconciledFigure.values()).map(columnName).forEach(header::add);
        return Csv.of(
                form, header, days.stream().flatMap(ReconciliationSheet::rows).toList());
    }

    private static Stream<List<String>> rows(ReconciledDay day) {
        Stream<List<String>> whole = Stream.of(
                row(day, day.journals().size() == 1 ? day.journals().getFirst().pbx() : "", false));
        return day.journals().size() == 1
                ? whole
                : Stream.concat(whole, day.journals().stream().map(ReconciliationSheet::row));
    }

    private static List<String> row(JournalledDay journal) {
        return row(new ReconciledDay(journal.day(), 0, List.of(journal)), journal.pbx(), true);
    }

    private static List<String> row(ReconciledDay day, String pbx, boolean part) {
        List<String> cells = new ArrayList<>(List.of(day.day().toString(), pbx));
        for (ReconciledFigure figure : ReconciledFigure.values()) {
            cells.add(part && figure.isOfAllPbxs() ? "" : Long.toString(figure.of(day)));
        }
        return cells;
    }
}
