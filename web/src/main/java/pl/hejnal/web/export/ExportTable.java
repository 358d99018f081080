package pl.hejnal.web.export;

import java.util.List;

/** A report's answer as one table for other programs; a file of text and a workbook are both made of it. */
public record ExportTable(List<String> header, List<List<Cell>> rows) {

    public ExportTable {
        header = List.copyOf(header);
        rows = List.copyOf(rows);
    }

    /** RFC 4180. */
    public String csv(CsvForm form) {
        return Csv.of(
                form,
                header,
                rows.stream()
                        .map(row -> row.stream().map(cell -> cell.text(form)).toList())
                        .toList());
    }
}
