package pl.hejnal.kernel.store;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;
import pl.hejnal.kernel.DatabaseFailures;

/** Asks the database for a sign of life, by a connection as everybody gets it. */
@ApplicationScoped
public class DatabasePing {

    private static final int SECONDS = 2;

    @Resource(lookup = "java:jboss/datasources/Hejnal")
    private DataSource database;

    private volatile String trouble = "no answer in time";

    public boolean answers() {
        try (Connection connection = database.getConnection()) {
            boolean valid = connection.isValid(SECONDS);
            trouble = "no answer in time";
            return valid;
        } catch (SQLException | RuntimeException down) {
            trouble = DatabaseFailures.root(down).toString();
            return false;
        }
    }

    /** Why it did not answer the last time. */
    public String lastTrouble() {
        return trouble;
    }
}
