package pl.hejnal.bench.office;

import java.io.IOException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;

/** The office's database, asked from outside: what it holds is what was really committed. */
public final class Books implements AutoCloseable {

    private static final int LOOK_EVERY_MILLIS = 100;
    private final Connection connection;

    public Books(BenchOffice office) throws IOException, SQLException {
        connection = DriverManager.getConnection("jdbc:postgresql://127.0.0.1:" + office.port("db") + "/hejnal",
                office.settings().text("hejnal.db.user"), office.secrets().of("db"));
    }

    public long count(String table) throws SQLException {
        return number("select count(*) from " + table);
    }

    /** Waits until no call is under way any more; false when some still are after {@code patience}. */
    public boolean awaitQuiet(Duration patience) throws SQLException, InterruptedException {
        long until = System.nanoTime() + patience.toNanos();
        while (number("select count(*) from phone_call where state <> 'ENDED'") > 0) {
            if (System.nanoTime() > until) {
                return false;
            }
            // PostgreSQL tells nobody of a call that ended (the schema has no NOTIFY, and one for the bench's sake would be
            // paid for by every call), so it is asked in turns; asked without a pause it would use the processor time that is
            // being measured.
            Thread.sleep(LOOK_EVERY_MILLIS);
        }
        return true;
    }

    public void execute(String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private long number(String query) throws SQLException {
        try (Statement statement = connection.createStatement(); ResultSet row = statement.executeQuery(query)) {
            row.next();
            return row.getLong(1);
        }
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }
}
