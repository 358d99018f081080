package pl.hejnal.launcher.part;

import java.io.IOException;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import pl.hejnal.launcher.Secrets;
import pl.hejnal.launcher.Settings;

/**
 * The database of the sample department AU, on the embedded PostgreSQL server but not ours: an owner who makes its
 * tables, and an account that may only read what the owner grants. Made in demo mode only.
 */
public final class SampleDatabase {

    static final String NAME = "architektura";
    static final String READER = "hejnal_au";
    static final String OWNER_SECRET = "au-owner";
    private static final String READER_SECRET = "departments/au-password";
    private final Secrets secrets;

    SampleDatabase(Secrets secrets) {
        this.secrets = secrets;
    }

    public static String url(Settings settings) {
        return "jdbc:postgresql://127.0.0.1:" + settings.groups().db().port() + "/" + NAME;
    }

    /** @param server a connection of the server's superuser; nothing happens when the database is there */
    void make(Connection server) throws SQLException, IOException {
        try (Statement statement = server.createStatement()) {
            role(statement, NAME, secrets.of(OWNER_SECRET));
            role(statement, READER, secrets.of(READER_SECRET));
            try (ResultSet found = statement.executeQuery("select 1 from pg_database where datname = '" + NAME + "'")) {
                if (found.next()) {
                    return;
                }
            }
            statement.execute("create database " + NAME + " owner " + NAME);
            statement.execute("revoke temporary on database " + NAME + " from public");
        }
    }

    /** The password is set each time: a start that was broken off may have left the role without the one that is kept. */
    private static void role(Statement statement, String name, String password) throws SQLException {
        statement.execute(
                "do $$ begin create role " + name + " login; exception when duplicate_object then null; end $$");
        statement.execute("alter role " + name + " password '" + password + "'");
    }
}
