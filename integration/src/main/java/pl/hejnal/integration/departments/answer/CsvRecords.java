package pl.hejnal.integration.departments.answer;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.Reader;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import pl.hejnal.cases.DepartmentUnavailable;

/**
 * Fields out of a table of text (RFC 4180): a line of names, then a line each case. Every line must have as many values
 * as there are names; a file that was cut off is thereby noticed, unless it ends exactly with a line, which a trailer
 * tells.
 */
public final class CsvRecords {

    private static final int LONGEST_VALUE = 4_000;

    private final Reader text;
    private final char separator;
    private int line = 1;
    private boolean more = true;

    private CsvRecords(Reader text, char separator) {
        this.text = new BufferedReader(text);
        this.separator = separator;
    }

    /**
     * @param trailer the first value of the last line, whose second is the number of cases; empty if there is none
     * @param names the fields that are wanted; all must be columns
     * @throws DepartmentUnavailable with the line, if it is not such a table
     */
    public static List<Map<String, String>> read(Reader text, char separator, String trailer, Set<String> names)
            throws DepartmentUnavailable, IOException {
        CsvRecords records = new CsvRecords(text, separator);
        List<String> header = records.row();
        for (String name : names) {
            if (!header.contains(name)) {
                throw new DepartmentUnavailable("the file has no column " + name);
            }
        }
        return records.rows(header, trailer, names);
    }

    private List<Map<String, String>> rows(List<String> header, String trailer, Set<String> names)
            throws IOException, DepartmentUnavailable {
        List<Map<String, String>> rows = new ArrayList<>();
        while (more) {
            int begun = line;
            List<String> values = row();
            if (!trailer.isEmpty() && values.getFirst().equals(trailer)) {
                requireTrailer(values, rows.size());
                return rows;
            }
            if (!more && values.equals(List.of(""))) {
                break;
            }
            if (values.size() != header.size()) {
                throw new DepartmentUnavailable("line " + begun + " has " + values.size() + " values instead of "
                        + header.size());
            }
            rows.add(fields(header, values, names));
        }
        if (!trailer.isEmpty()) {
            throw new DepartmentUnavailable("the file ends without its last line " + trailer);
        }
        return rows;
    }

    private static void requireTrailer(List<String> values, int rows) throws DepartmentUnavailable {
        if (values.size() < 2 || !values.get(1).strip().equals(Integer.toString(rows))) {
            throw new DepartmentUnavailable("the file's last line does not count its " + rows + " cases");
        }
    }

    private static Map<String, String> fields(List<String> header, List<String> values, Set<String> names) {
        Map<String, String> fields = new HashMap<>();
        for (int i = 0; i < header.size(); i++) {
            if (names.contains(header.get(i)) && !values.get(i).isEmpty()) {
                fields.put(header.get(i), values.get(i));
            }
        }
        return fields;
    }

    private List<String> row() throws IOException, DepartmentUnavailable {
        List<String> values = new ArrayList<>();
        StringBuilder value = new StringBuilder();
        boolean quoted = false;
        while (true) {
            int read = text.read();
            if (read < 0 && quoted) {
                throw new DepartmentUnavailable("the file ends inside of a value, at line " + line);
            }
            if (read < 0 || read == '\n' && !quoted) {
                line++;
                more = read >= 0;
                values.add(value.toString().strip());
                return values;
            }
            char c = (char) read;
            if (c == '"') {
                quoted = !quoted;
                // A doubled quote inside of quotes is one: it closes and opens again.
                if (quoted && value.length() > 0) {
                    value.append(c);
                }
            } else if (c == separator && !quoted) {
                values.add(value.toString().strip());
                value.setLength(0);
            } else {
                value.append(c);
                line += c == '\n' ? 1 : 0;
            }
            if (value.length() > LONGEST_VALUE) {
                throw new DepartmentUnavailable("line " + line + " has a value of more than " + LONGEST_VALUE + " characters");
            }
        }
    }
}
