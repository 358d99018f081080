package pl.hejnal.container.office;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.UserTransaction;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;

/**
 * How many rows of all tables PostgreSQL reads to answer a question when it plans for any value instead of the one that is
 * asked for, as it does for a statement that is asked often.
 */
@ApplicationScoped
public class RowsRead {

    private static final String COUNT =
            "select coalesce(sum(coalesce(seq_tup_read, 0) + coalesce(idx_tup_fetch, 0)), 0)"
                    + " from pg_stat_xact_user_tables";

    @Resource(lookup = "java:jboss/datasources/Hejnal")
    private DataSource database;

    @Resource
    private UserTransaction transaction;

    /** The question is asked within one transaction, which is rolled back. */
    public long by(Runnable question) throws Exception {
        transaction.begin();
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("set local plan_cache_mode = force_generic_plan");
            long before = count(statement);
            question.run();
            return count(statement) - before;
        } finally {
            transaction.rollback();
        }
    }

    private static long count(Statement statement) throws SQLException {
        try (ResultSet rows = statement.executeQuery(COUNT)) {
            rows.next();
            return rows.getLong(1);
        }
    }
}
