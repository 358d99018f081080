package pl.hejnal.integration.demo;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A file of demonstration data: a line of names, then lines of values, all between semicolons. */
record DemoFile(Path path) {

    List<Map<String, String>> rows() {
        try {
            List<String> lines = Files.readAllLines(path);
            List<String> names = Arrays.asList(lines.getFirst().split(";"));
            return lines.stream()
                    .skip(1)
                    .filter(line -> !line.isBlank())
                    .map(line -> row(names, line))
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException("The demonstration data " + path + " cannot be read", unreadable);
        }
    }

    private Map<String, String> row(List<String> names, String line) {
        String[] values = line.split(";", -1);
        if (values.length != names.size()) {
            throw new IllegalStateException(path + ": not " + names.size() + " values: " + line);
        }
        Map<String, String> row = new HashMap<>();
        for (int i = 0; i < values.length; i++) {
            row.put(names.get(i), values[i].strip());
        }
        return row;
    }
}
