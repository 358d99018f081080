package pl.hejnal.integration.departments.answer;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/** Fields out of a letter whose lines say {@code Name: value}; every other line, a greeting or a signature, is left out. */
public final class LetterLines {

    private LetterLines() {
    }

    /** @param names the fields that are wanted; of a field that comes twice, the first counts */
    public static Map<String, String> read(String letter, Set<String> names) {
        Map<String, String> fields = new HashMap<>();
        letter.lines().forEach(line -> {
            int colon = line.indexOf(':');
            String name = colon < 0 ? "" : line.substring(0, colon).strip();
            if (names.contains(name)) {
                fields.putIfAbsent(name, line.substring(colon + 1).strip());
            }
        });
        return fields;
    }
}
