package pl.hejnal.kernel;

import java.sql.SQLException;

/** What of a failure's causes says about the database. */
public final class DatabaseFailures {

    private DatabaseFailures() {}

    /** No connection to be had, or one that broke: SQL states 08, 53 and 57P (PostgreSQL, appendix A). */
    public static boolean isAway(Throwable failure) {
        Throwable root = root(failure);
        return root.getClass().getName().equals("jakarta.resource.ResourceException")
                || root.getClass().getName().startsWith("java.net.")
                || (root instanceof SQLException sql
                        && sql.getSQLState() != null
                        && sql.getSQLState().matches("08.*|53.*|57P.*"));
    }

    @SuppressWarnings("ReferenceEquality") // some failures name themselves as their cause
    public static Throwable root(Throwable failure) {
        Throwable root = failure;
        while (root.getCause() != null && root.getCause() != root) {
            root = root.getCause();
        }
        return root;
    }
}
