package pl.hejnal.web.export;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/**
 * A table as a workbook (Office Open XML, ECMA-376): figures as figures with a form for their kind, times by the office's clock,
 * and how each figure is reckoned on a second sheet. Rows are handed on as they are written.
 *
 * @param title of the first sheet
 * @param howReckoned title of the second sheet
 */
public record TableWorkbook(String title, String howReckoned, List<Definition> definitions) {

    /** The media type that RFC 6838's registry has for it. */
    public static final String TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private static final String APPLICATION = "Hejnal";
    private static final String VERSION = "1.0";
    private static final int ROWS_AT_ONCE = 500;
    private static final int WIDE = 60;
    private static final int NARROW = 18;
    /** What a sheet may be called, in characters. */
    private static final int LONGEST_TITLE = 31;

    /** How a figure is reckoned. */
    public record Definition(String name, String meaning) {}

    public TableWorkbook {
        title = sheetName(title);
        howReckoned = sheetName(howReckoned);
        definitions = List.copyOf(definitions);
    }

    private static String sheetName(String words) {
        String name = words.replaceAll("[\\\\/?*\\[\\]:\\s]+", " ").strip();
        return name.length() > LONGEST_TITLE ? name.substring(0, LONGEST_TITLE).strip() : name;
    }

    public byte[] of(ExportTable table) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            write(out, table.header(), 1, table.rows().stream());
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return out.toByteArray();
    }

    /**
     * @param names how many first columns stay in sight
     * @throws IOException if nobody takes it
     */
    public void write(OutputStream out, List<String> header, int names, Stream<List<Cell>> rows) throws IOException {
        Workbook book = new Workbook(out, APPLICATION, VERSION);
        figures(book.newWorksheet(title), header, names, rows.iterator());
        define(book.newWorksheet(howReckoned));
        book.finish();
    }

    private static void figures(Worksheet sheet, List<String> header, int names, Iterator<List<Cell>> rows)
            throws IOException {
        sheet.freezePane(names, 1);
        for (int column = 0; column < header.size(); column++) {
            sheet.value(0, column, header.get(column));
            sheet.style(0, column).bold().wrapText(true).set();
            sheet.width(column, NARROW);
        }
        int row = 1;
        while (rows.hasNext()) {
            List<Cell> cells = rows.next();
            for (int column = 0; column < cells.size(); column++) {
                cells.get(column).write(sheet, row, column);
            }
            row++;
            if (row % ROWS_AT_ONCE == 0) {
                sheet.flush();
            }
        }
        sheet.finish();
    }

    private void define(Worksheet sheet) throws IOException {
        for (int row = 0; row < definitions.size(); row++) {
            sheet.value(row, 0, definitions.get(row).name());
            sheet.style(row, 0).bold().set();
            sheet.value(row, 1, definitions.get(row).meaning());
            sheet.style(row, 1).wrapText(true).set();
        }
        sheet.width(0, NARROW * 2.0);
        sheet.width(1, WIDE);
        sheet.finish();
    }
}
