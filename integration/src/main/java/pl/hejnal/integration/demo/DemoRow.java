package pl.hejnal.integration.demo;

import java.nio.file.Path;
import java.util.Map;

/** A line of a file of demonstration data, by the names of its columns. */
record DemoRow(Path file, Map<String, String> values) {

    /** @throws IllegalStateException if the file has no such column */
    String get(String column) {
        String value = values.get(column);
        if (value == null) {
            throw new IllegalStateException(file + " has no column " + column);
        }
        return value;
    }
}
