package pl.hejnal.integration.departments.answer;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import pl.hejnal.cases.departments.DepartmentUnavailable;
import pl.hejnal.kernel.PlainText;

/**
 * The lines of a table and their values (RFC 4180), as spreadsheets and as people's own programs write them. A quote opens
 * a value only at its beginning, and closes it only before a separator or a line's end; every other quote is a letter:
 * {@code „Kotwica"}, {@code "Dąb" sp. z o.o.} A value of several lines is believed unless one of them is a row itself.
 */
final class CsvRows {

    static final int LONGEST_VALUE = 4_000;
    private static final char QUOTE = '"';

    private final String text;
    private final char separator;
    private final Predicate<List<String>> isRow;
    private final boolean vouchedFor;
    private int at;
    private int line = 1;
    private boolean ended;

    /**
     * @param isRow whether these values are a row of the table beyond doubt
     * @param vouchedFor whether a last line tells that the table is whole, so that an open quote does not mean its end
     */
    CsvRows(String text, char separator, Predicate<List<String>> isRow, boolean vouchedFor) {
        this.text = text;
        this.separator = separator;
        this.isRow = isRow;
        this.vouchedFor = vouchedFor;
    }

    boolean more() {
        return at < text.length();
    }

    /** Of the row that comes next. */
    int line() {
        return line;
    }

    /** Whether the row read last had its line's end; the last row of a file that was cut off has none. */
    boolean ended() {
        return ended;
    }

    List<String> next() throws DepartmentUnavailable {
        List<String> values = new ArrayList<>();
        do {
            values.add(value());
        } while (at < text.length() && text.charAt(at++) == separator);
        ended = at > 0 && isLineEnd(at - 1);
        if (ended) {
            at += text.charAt(at - 1) == '\r' && at < text.length() && text.charAt(at) == '\n' ? 1 : 0;
            line++;
        }
        return values;
    }

    /** Stops at the separator, the line's end or the end of the text. */
    private String value() throws DepartmentUnavailable {
        int from = afterBlanks(at);
        if (from < text.length() && text.charAt(from) == QUOTE) {
            Optional<String> quoted = quoted(from);
            if (quoted.isPresent()) {
                return plain(quoted.get());
            }
        }
        int begun = at;
        at = endOfCell(at);
        return plain(unwrapped(text.substring(begun, at)));
    }

    /** Moves behind the value if it is one that is quoted as it should be. */
    private Optional<String> quoted(int from) throws DepartmentUnavailable {
        int lines = 0;
        for (int i = from + 1; i < text.length() && i - from <= LONGEST_VALUE; i++) {
            if (text.charAt(i) == QUOTE) {
                if (i + 1 < text.length() && text.charAt(i + 1) == QUOTE) {
                    i++;
                } else {
                    int behind = afterBlanks(i + 1);
                    boolean closes = behind >= text.length() || isEnd(behind);
                    if (!closes || (lines > 0 && swallows(from, i))) {
                        return Optional.empty();
                    }
                    at = behind;
                    line += lines;
                    return Optional.of(text.substring(from + 1, i).replace("\"\"", "\""));
                }
            } else if (isLineEnd(i)
                    && !(text.charAt(i) == '\r' && i + 1 < text.length() && text.charAt(i + 1) == '\n')) {
                lines++;
            }
        }
        if (!vouchedFor && !swallows(from, Math.min(text.length(), from + LONGEST_VALUE))) {
            throw new DepartmentUnavailable("the file ends inside of a value, at line " + (line + lines));
        }
        return Optional.empty();
    }

    /** Whether a line that begins between these places is a row of the table. */
    private boolean swallows(int from, int to) {
        for (int i = from; i < to; i++) {
            if (isLineEnd(i) && i + 1 < text.length()) {
                int end = i + 1;
                while (end < text.length() && !isLineEnd(end)) {
                    end++;
                }
                if (isRow.test(List.of(text.substring(i + 1, end)
                        .split(String.valueOf(separator).replaceAll("[|.^$*+?()\\[\\]{}\\\\]", "\\\\$0"), -1)))) {
                    return true;
                }
            }
        }
        return false;
    }

    /** A cell in quotes with quotes inside that nobody doubled: only if the first inside opens, the outer ones are no letters. */
    private static String unwrapped(String cell) {
        String text = cell.strip();
        if (text.length() > 2 && text.charAt(0) == QUOTE && text.charAt(text.length() - 1) == QUOTE) {
            String inside = text.substring(1, text.length() - 1);
            int first = inside.indexOf(QUOTE);
            if (first > 0
                    && !Character.isLetterOrDigit(inside.charAt(first - 1))
                    && ".,!?)".indexOf(inside.charAt(first - 1)) < 0) {
                return inside;
            }
        }
        return text;
    }

    private static String plain(String value) {
        return PlainText.lines(value).strip();
    }

    private int afterBlanks(int from) {
        int i = from;
        while (i < text.length() && !isEnd(i) && PlainText.isBlank(String.valueOf(text.charAt(i)))) {
            i++;
        }
        return i;
    }

    private int endOfCell(int from) {
        int i = from;
        while (i < text.length() && !isEnd(i)) {
            i++;
        }
        return i;
    }

    private boolean isEnd(int i) {
        return text.charAt(i) == separator || isLineEnd(i);
    }

    private boolean isLineEnd(int i) {
        return text.charAt(i) == '\n' || text.charAt(i) == '\r';
    }
}
