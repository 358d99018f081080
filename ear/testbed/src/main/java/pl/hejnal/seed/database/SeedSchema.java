package pl.hejnal.seed.database;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import java.util.Optional;

/**
 * A schema {@code seed} that is there as long as a run is not over: what the run is about, which indexes it has set aside, and the
 * figures of months, which are added to the office's at the end. A run that was broken off is known by it, and cleared away.
 */
final class SeedSchema {

    private static final String MADE = """
            create schema seed;
            create table seed.run (calls bigint, first_ticket bigint, first_callback bigint, begins timestamptz, ends timestamptz);
            create table seed.set_aside (name text primary key, definition text not null);
            create unlogged table seed.month_figure (dimension text collate "C", grain text collate "C", start timestamptz,
                value text collate "C", counts jsonb)
            """;

    private final Connection connection;
    private final Statements sql;

    SeedSchema(Connection connection) {
        this.connection = connection;
        sql = new Statements(connection);
    }

    void make(SeededRange range) throws SQLException {
        sql.execute(MADE);
        sql.change(
                "insert into seed.run values (:calls, :ticket, :callback, :begins, :ends)",
                Map.of(
                        "calls", range.calls(),
                        "ticket", range.firstTicket(),
                        "callback", range.firstCallback(),
                        "begins", range.begin(),
                        "ends", range.end()));
    }

    void drop() throws SQLException {
        sql.execute("drop schema if exists seed cascade");
    }

    /** What a run that was broken off has left, wholly or in part. */
    Optional<SeededRange> leftover() throws SQLException {
        if (sql.number("select count(*) from pg_namespace where nspname = 'seed'") == 0) {
            return Optional.empty();
        }
        try (Statement statement = connection.createStatement();
                ResultSet run = statement.executeQuery("select * from seed.run")) {
            run.next();
            return Optional.of(new SeededRange(
                    run.getLong("calls"),
                    run.getLong("first_ticket"),
                    run.getLong("first_callback"),
                    run.getTimestamp("begins").toInstant(),
                    run.getTimestamp("ends").toInstant(),
                    Map.of()));
        }
    }
}
