package pl.hejnal.integration.telephony;

import jakarta.resource.ResourceException;
import java.sql.SQLException;
import java.util.stream.Stream;

/** Tells a database that is away, and comes back, from data that it will never take. */
public final class DatabaseOutage {

    private DatabaseOutage() {}

    /** SQLSTATE classes 22 and 23 are about the data (PostgreSQL, appendix A); every other one may pass by itself. */
    public static boolean isAway(Throwable failed) {
        return Stream.iterate(failed, t -> t != null, Throwable::getCause)
                .limit(20)
                .anyMatch(t -> t instanceof SQLException sql
                        ? sql.getSQLState() == null || !sql.getSQLState().matches("2[23].*")
                        : t instanceof ResourceException);
    }
}
