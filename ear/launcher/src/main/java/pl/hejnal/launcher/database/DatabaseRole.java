package pl.hejnal.launcher.database;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;

/** A role that logs in to PostgreSQL. */
public record DatabaseRole(String name, String password) {

    public DatabaseRole {
        if (!name.matches("[A-Za-z_][A-Za-z0-9_-]{0,62}")) {
            throw new IllegalArgumentException("not the name of a database role: " + name);
        }
    }

    /** @throws SQLException also while the server is away */
    public Connection connect(String url) throws SQLException {
        return DriverManager.getConnection(url, name, password);
    }

    /** The name as it stands in a statement. */
    String quoted() {
        return '"' + name + '"';
    }

    @Override
    public String toString() {
        return name;
    }
}
