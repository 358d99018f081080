package pl.hejnal.seed.database;

import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import pl.hejnal.launcher.Secrets;
import pl.hejnal.launcher.database.DatabaseRole;
import pl.hejnal.launcher.part.PostgresPart;

/**
 * The office's embedded database, as its superuser: nobody else may leave triggers and foreign keys aside, which would look at each
 * of millions of rows.
 *
 * @param url its JDBC address
 */
public record SeedDatabase(String url, DatabaseRole superuser) {

    public static SeedDatabase embedded(int port, Secrets secrets) throws IOException {
        return new SeedDatabase("jdbc:postgresql://127.0.0.1:" + port + "/hejnal", PostgresPart.superuser(secrets));
    }

    /** Whose foreign keys hold because of how the rows are made, and whose figures come with them. */
    Connection open() throws SQLException {
        Connection connection = superuser.connect(url);
        Statements sql = new Statements(connection);
        sql.execute("set session_replication_role = replica");
        // What a crash loses of a run is made again with the rest of it.
        sql.execute("set synchronous_commit = off");
        return connection;
    }
}
