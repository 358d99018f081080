package pl.hejnal.integration.departments.answer;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import pl.hejnal.cases.departments.DepartmentUnavailable;
import pl.hejnal.cases.domain.CaseSign;

/**
 * Fields out of a table of text: a line of names, then a line each case. A line that has not as many values as there are
 * names is left out and told; but a last one that ends in the middle, or a trailer that does not count the cases, means
 * that the file was cut off, and then nothing of it is taken.
 */
public final class CsvRecords {

    /** What a spreadsheet puts before the table so that it finds the separator again. */
    private static final Pattern SEPARATOR_LINE =
            Pattern.compile("\\A\"?sep=(.)\"?[;,\\t]*(?:\\r\\n|\\r|\\n)", Pattern.CASE_INSENSITIVE);

    private final String trailer;
    private final String sign;
    private final Set<String> names;
    private final List<Map<String, String>> cases = new ArrayList<>();
    private final List<String> leftOut = new ArrayList<>();
    private List<String> header = List.of();

    private CsvRecords(String trailer, String sign, Set<String> names) {
        this.trailer = trailer;
        this.sign = sign;
        this.names = names;
    }

    /**
     * @param trailer the first value of the last line, whose second is the number of cases; empty if there is none
     * @param sign the column of the cases' signs, by which a row is known
     * @param names the fields that are wanted, the sign among them; all must be columns
     * @throws DepartmentUnavailable with the line, if it is not such a table
     */
    public static Records read(String text, char separator, String trailer, String sign, Set<String> names)
            throws DepartmentUnavailable {
        CsvRecords records = new CsvRecords(trailer, sign, names);
        Matcher told = SEPARATOR_LINE.matcher(text);
        boolean first = told.lookingAt();
        records.readAll(
                new CsvRows(
                        first ? text.substring(told.end()) : text,
                        first ? told.group(1).charAt(0) : separator,
                        records::isRow,
                        !trailer.isEmpty()),
                first ? 1 : 0);
        return new Records(records.cases, records.leftOut);
    }

    private void readAll(CsvRows rows, int linesBefore) throws DepartmentUnavailable {
        header = rows.next();
        for (String name : names) {
            if (!header.contains(name)) {
                throw new DepartmentUnavailable("the file has no column " + name);
            }
        }
        while (rows.more()) {
            int line = rows.line() + linesBefore;
            List<String> values = rows.next();
            if (!trailer.isEmpty() && values.getFirst().equals(trailer)) {
                requireTrailer(values);
                return;
            }
            if (values.stream().anyMatch(value -> !value.isEmpty())) {
                add(values, line, rows);
            }
        }
        if (!trailer.isEmpty()) {
            throw new DepartmentUnavailable("the file ends without its last line " + trailer);
        }
    }

    private void add(List<String> values, int line, CsvRows rows) throws DepartmentUnavailable {
        int wanted = header.size();
        boolean fits = values.size() >= wanted
                && values.subList(wanted, values.size()).stream().allMatch(String::isEmpty);
        if (fits && values.stream().allMatch(value -> value.length() <= CsvRows.LONGEST_VALUE)) {
            cases.add(fields(values));
            return;
        }
        String problem = fits
                ? "line " + line + " has a value of more than " + CsvRows.LONGEST_VALUE + " characters"
                : "line " + line + " has " + values.size() + " values instead of " + wanted;
        if (trailer.isEmpty() && !rows.more() && !rows.ended()) {
            throw new DepartmentUnavailable("the file ends in the middle: " + problem);
        }
        leftOut.add(problem);
    }

    private void requireTrailer(List<String> values) throws DepartmentUnavailable {
        int rows = cases.size() + leftOut.size();
        if (values.size() < 2 || !values.get(1).equals(Integer.toString(rows))) {
            throw new DepartmentUnavailable("the file's last line does not count its " + rows + " cases");
        }
    }

    private Map<String, String> fields(List<String> values) {
        Map<String, String> fields = new HashMap<>();
        for (int i = 0; i < header.size(); i++) {
            if (names.contains(header.get(i)) && !values.get(i).isEmpty()) {
                fields.put(header.get(i), values.get(i));
            }
        }
        return fields;
    }

    private boolean isRow(List<String> values) {
        int column = header.indexOf(sign);
        return column >= 0
                && values.size() > column
                && CaseSign.parse(values.get(column).replace("\"", "")).isPresent();
    }
}
