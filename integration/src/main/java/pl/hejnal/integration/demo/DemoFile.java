package pl.hejnal.integration.demo;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A file of demonstration data: a line of names, then lines of values, all between semicolons. */
record DemoFile(Path path) {

    List<DemoRow> rows() {
        List<CsvRecord> records = records();
        List<String> names = records.getFirst().getFields();
        return records.stream()
                .skip(1)
                .filter(record ->
                        record.getFieldCount() > 1 || !record.getField(0).isBlank())
                .map(record -> row(names, record.getFields()))
                .toList();
    }

    private List<CsvRecord> records() {
        // A wrong number of values is told here, with the file and the line's words.
        try (CsvReader<CsvRecord> reader = CsvReader.builder()
                .fieldSeparator(';')
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .ofCsvRecord(Files.readString(path))) {
            return reader.stream().toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException("The demonstration data " + path + " cannot be read", unreadable);
        }
    }

    private DemoRow row(List<String> names, List<String> values) {
        if (values.size() != names.size()) {
            throw new IllegalStateException(path + ": not " + names.size() + " values: " + String.join(";", values));
        }
        Map<String, String> row = new HashMap<>();
        for (int i = 0; i < values.size(); i++) {
            row.put(names.get(i), values.get(i).strip());
        }
        return new DemoRow(path, row);
    }
}
