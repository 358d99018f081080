package pl.hejnal.web.export.sheets;

import java.util.List;
import pl.hejnal.web.export.Cell;
import pl.hejnal.web.export.ExportTable;

/** How many were not served and what became of them, by reason; who they are is in no file. */
public final class UnservedSheet {

    private UnservedSheet() {}

    /** What became of those of one reason. */
    public record Line(String reason, long owed, long recovered, long settled) {

        public long all() {
            return owed + recovered + settled;
        }
    }

    /** @param header names of five columns: reason, owed, recovered, settled by hand, together */
    public static ExportTable of(List<Line> lines, List<String> header) {
        return new ExportTable(header, lines.stream().map(UnservedSheet::row).toList());
    }

    private static List<Cell> row(Line line) {
        return List.of(
                new Cell.Words(line.reason()),
                Cell.count(line.owed()),
                Cell.count(line.recovered()),
                Cell.count(line.settled()),
                Cell.count(line.all()));
    }
}
