package pl.hejnal.seed.database;

import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.postgresql.copy.CopyIn;
import org.postgresql.copy.CopyManager;

/** Rows for one table, sent by COPY some thousand at a time (PostgreSQL, "COPY", text format). */
final class CopyTable {

    /** Characters; so much memory a table, whatever is written. */
    private static final int FULL = 250_000;

    private final String statement;
    private final StringBuilder rows = new StringBuilder();

    CopyTable(String table, String columns) {
        statement = "copy " + table + " (" + columns + ") from stdin";
    }

    /** Values in the order of the columns; null is one that is not there. */
    void add(@Nullable Object... values) {
        for (int i = 0; i < values.length; i++) {
            if (i > 0) {
                rows.append('\t');
            }
            append(values[i]);
        }
        rows.append('\n');
    }

    private void append(@Nullable Object value) {
        if (value == null) {
            rows.append("\\N");
        } else if (value instanceof Number || value instanceof Boolean) {
            rows.append(value);
        } else {
            String text = value.toString();
            for (int i = 0; i < text.length(); i++) {
                char c = text.charAt(i);
                switch (c) {
                    case '\\' -> rows.append("\\\\");
                    case '\t' -> rows.append("\\t");
                    case '\n' -> rows.append("\\n");
                    case '\r' -> rows.append("\\r");
                    default -> rows.append(c);
                }
            }
        }
    }

    /** As PostgreSQL writes an array of texts. */
    static String array(Collection<String> texts) {
        List<String> quoted = texts.stream()
                .map(text -> '"' + text.replace("\\", "\\\\").replace("\"", "\\\"") + '"')
                .toList();
        return '{' + String.join(",", quoted) + '}';
    }

    void sendIfFull(CopyManager copy) throws SQLException {
        if (rows.length() > FULL) {
            send(copy);
        }
    }

    void send(CopyManager copy) throws SQLException {
        if (rows.isEmpty()) {
            return;
        }
        byte[] bytes = rows.toString().getBytes(StandardCharsets.UTF_8);
        CopyIn copying = copy.copyIn(statement);
        try {
            copying.writeToCopy(bytes, 0, bytes.length);
            copying.endCopy();
        } finally {
            if (copying.isActive()) {
                copying.cancelCopy();
            }
        }
        rows.setLength(0);
    }
}
