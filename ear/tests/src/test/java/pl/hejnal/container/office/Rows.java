package pl.hejnal.container.office;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;

/** Looks at the database itself, past every counter. */
@ApplicationScoped
public class Rows {

    @Resource(lookup = "java:jboss/datasources/Hejnal")
    private DataSource database;

    public long number(String sql, Object... values) throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement query = connection.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) {
                query.setObject(i + 1, values[i]);
            }
            try (ResultSet rows = query.executeQuery()) {
                rows.next();
                return rows.getLong(1);
            }
        }
    }

    public void change(String sql) throws SQLException {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    /** As PostgreSQL does it by itself from time to time; the office's own role may not. */
    public void analyze() throws SQLException {
        asSuperuser("analyze");
    }

    public void asSuperuser(String sql) throws SQLException {
        try (Connection connection = database.getConnection(OwnDatabase.SUPERUSER, OwnDatabase.PASSWORD);
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    /** PostgreSQL's own plan of a query, a line a step. */
    public List<String> plan(String sql) throws SQLException {
        return lines("explain " + sql);
    }

    /** The first column of all rows. */
    public List<String> lines(String sql) throws SQLException {
        List<String> lines = new ArrayList<>();
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            while (rows.next()) {
                lines.add(rows.getString(1));
            }
        }
        return lines;
    }
}
