package pl.hejnal.bench.office;

import java.io.IOException;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import pl.hejnal.launcher.part.PostgresPart;
import pl.hejnal.phone.Awaiting;

/** The office's database, asked from outside: what it holds is what was really committed. */
public final class OfficeDatabase implements AutoCloseable {

    /** Asked more often it would use the processor that is being measured. */
    private static final Duration LOOK_EVERY = Duration.ofMillis(100);

    private final Connection connection;

    public OfficeDatabase(BenchOffice office) throws IOException, SQLException {
        // Between two measurements the tables are put in order, which the office itself may not do.
        connection = PostgresPart.superuser(office.secrets())
                .connect("jdbc:postgresql://127.0.0.1:" + office.port("db") + "/hejnal");
    }

    public long count(String table) throws SQLException {
        return number("select count(*) from " + table);
    }

    /** Waits until no call is under way any more; false when some still are after {@code timeout}. */
    public boolean awaitQuiet(Duration timeout) throws SQLException, InterruptedException {
        return Awaiting.happens(
                () -> number("select count(*) from phone_call where state <> 'ENDED'") == 0, timeout, LOOK_EVERY);
    }

    /** Waits until the table holds so many rows; false when it does not after {@code timeout}. */
    public boolean awaitRows(String table, long rows, Duration timeout) throws SQLException, InterruptedException {
        return Awaiting.happens(() -> count(table) >= rows, timeout, LOOK_EVERY);
    }

    public void execute(String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private long number(String query) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(query)) {
            row.next();
            return row.getLong(1);
        }
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }
}
