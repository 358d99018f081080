package pl.hejnal.web.export;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Records as a table of text (RFC 4180): a column for each component under its own name, a list inside a cell as
 * {@code a b | a b}. Spreadsheets take a cell that begins with certain characters for a formula; such a cell gets an
 * apostrophe in front, as OWASP advises, unless it is a number or a telephone number, which can do nothing.
 */
public final class Csv {

    private static final String NUMBER = "[-+]?[0-9]+([.,][0-9]+)?";
    private static final String FORMULA = "(?s)[=+\\-@\\t\\r\\n|%].*";

    private Csv() {}

    public static <R extends Record> String of(Class<R> kind, List<R> rows) {
        RecordComponent[] columns = kind.getRecordComponents();
        return of(
                CsvForm.STANDARD,
                Arrays.stream(columns).map(RecordComponent::getName).toList(),
                rows.stream()
                        .map(row -> Arrays.stream(columns)
                                .map(column -> text(value(column, row)))
                                .toList())
                        .toList());
    }

    public static String of(CsvForm form, List<String> header, List<List<String>> rows) {
        StringWriter table = new StringWriter();
        table.write(form.mark());
        try (CsvWriter writer = CsvWriter.builder()
                .fieldSeparator(form.separator())
                .lineDelimiter(LineDelimiter.CRLF)
                .build(table)) {
            writer.writeRecord(header.stream().map(Csv::cell).toList());
            for (List<String> row : rows) {
                writer.writeRecord(row.stream().map(Csv::cell).toList());
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return table.toString();
    }

    private static @Nullable Object value(RecordComponent column, Record row) {
        try {
            return column.getAccessor().invoke(row);
        } catch (ReflectiveOperationException impossible) {
            throw new IllegalStateException("a component of a record cannot be read", impossible);
        }
    }

    private static String text(@Nullable Object value) {
        return switch (value) {
            case null -> "";
            case List<?> list -> list.stream().map(Csv::text).collect(Collectors.joining(" | "));
            case Record inner ->
                Arrays.stream(inner.getClass().getRecordComponents())
                        .map(component -> text(value(component, inner)))
                        .filter(text -> !text.isEmpty())
                        .collect(Collectors.joining(" "));
            default -> value.toString();
        };
    }

    /** NUL is no character of any text; everything else stands as it came. */
    private static String cell(String text) {
        String whole = text.replace("\0", "");
        return whole.matches(FORMULA) && !whole.matches(NUMBER) ? "'" + whole : whole;
    }
}
