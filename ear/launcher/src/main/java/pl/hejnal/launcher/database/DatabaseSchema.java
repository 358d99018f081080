package pl.hejnal.launcher.database;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.flywaydb.core.api.callback.Callback;
import org.flywaydb.core.api.callback.Context;
import org.flywaydb.core.api.callback.Event;
import org.flywaydb.core.api.configuration.FluentConfiguration;

/**
 * Brings a database to the schema of this version, as its owner, and gives the application's role what it needs and no more.
 * WildFly never learns the owner's password.
 *
 * @param url JDBC address of the database
 * @param owner of the tables; the application's role itself where a city has only one
 * @param application the name of the role that WildFly signs in with
 * @param tell hears of each migration before it runs: one over many years of calls takes minutes
 */
public record DatabaseSchema(String url, DatabaseRole owner, DatabaseRole application, Consumer<String> tell) {

    private static final int MOST_TRIES = 10;
    /** Connection broken or refused (08), ended by an administrator, crash or start (57P01 to 57P03), too many of them. */
    private static final String PASSING = "08...|57P0[123]|53300";

    /** Returns when the schema is this version's, however long that takes; a connection that breaks meanwhile is made anew. */
    public void migrate() throws SQLException, InterruptedException {
        for (int tries = 1; ; tries++) {
            try {
                once();
                return;
            } catch (SQLException failure) {
                if (tries == MOST_TRIES
                        || failure.getSQLState() == null
                        || !failure.getSQLState().matches(PASSING)) {
                    throw failure;
                }
                tell.accept("  the database went away while its schema was looked at; tried again in " + tries + " s");
                // What broke the connection is given time to pass.
                TimeUnit.SECONDS.sleep(tries);
            }
        }
    }

    private void once() throws SQLException {
        try {
            FluentConfiguration here = Flyway.configure(DatabaseSchema.class.getClassLoader())
                    .dataSource(url, owner.name(), owner.password())
                    .locations("classpath:db/migration")
                    // Numbers are given out in ranges: one of an earlier range may come after a later one was applied.
                    .outOfOrder(true);
            // Of a new database nobody wants to hear every step.
            (here.load().info().applied().length == 0 ? here : here.callbacks(new Telling()))
                    .load()
                    .migrate();
        } catch (FlywayException failure) {
            for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
                if (cause instanceof SQLException refused) {
                    throw refused;
                }
            }
            throw failure;
        }
        if (!owner.name().equals(application.name())) {
            grant();
        }
    }

    /** After every migration, which may have added tables. What stands in the log can be added to and read, never changed. */
    private void grant() throws SQLException {
        String role = application.quoted();
        try (Connection database = owner.connect(url);
                Statement statement = database.createStatement()) {
            database.setAutoCommit(false);
            statement.execute("grant usage on schema public to " + role);
            statement.execute("grant select, insert, update, delete on all tables in schema public to " + role);
            statement.execute("grant usage, select on all sequences in schema public to " + role);
            statement.execute("revoke insert, update, delete on flyway_schema_history from " + role);
            statement.execute("revoke update, delete on audit_entry from " + role);
            database.commit();
        }
    }

    private final class Telling implements Callback {

        @Override
        public boolean supports(Event event, Context context) {
            return event == Event.BEFORE_EACH_MIGRATE;
        }

        @Override
        public boolean canHandleInTransaction(Event event, Context context) {
            return true;
        }

        @Override
        public String getCallbackName() {
            return "telling";
        }

        @Override
        public void handle(Event event, Context context) {
            tell.accept("  database: migration " + context.getMigrationInfo().getVersion() + " ("
                    + context.getMigrationInfo().getDescription() + ")");
        }
    }
}
