package pl.hejnal.integration.departments.answer;

import java.util.List;
import java.util.Map;

/**
 * The cases of a department's file.
 *
 * @param cases the fields of each, by their names
 * @param leftOut what is wrong with those that could not be read, one line each, without anything they tell
 */
public record Records(List<Map<String, String>> cases, List<String> leftOut) {

    public Records {
        cases = List.copyOf(cases);
        leftOut = List.copyOf(leftOut);
    }
}
