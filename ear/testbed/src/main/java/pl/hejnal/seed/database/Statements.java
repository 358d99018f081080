package pl.hejnal.seed.database;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Plain SQL over one connection; a value is {@code :name} in it. */
final class Statements {

    private static final Pattern NAME = Pattern.compile("(?<!:):([a-z]+)");

    private final Connection connection;

    Statements(Connection connection) {
        this.connection = connection;
    }

    void execute(String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    long change(String sql, Map<String, Object> values) throws SQLException {
        try (PreparedStatement statement = prepared(sql, values)) {
            return statement.executeLargeUpdate();
        }
    }

    long number(String sql) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(sql)) {
            row.next();
            return row.getLong(1);
        }
    }

    /** The first column of all rows. */
    List<String> texts(String sql, Map<String, Object> values) throws SQLException {
        List<String> texts = new ArrayList<>();
        try (PreparedStatement statement = prepared(sql, values);
                ResultSet rows = statement.executeQuery()) {
            while (rows.next()) {
                texts.add(rows.getString(1));
            }
        }
        return texts;
    }

    /** The one moment that is asked for, if there is one. */
    Optional<Instant> moment(String sql, Map<String, Object> values) throws SQLException {
        try (PreparedStatement statement = prepared(sql, values);
                ResultSet row = statement.executeQuery()) {
            row.next();
            return Optional.ofNullable(row.getTimestamp(1)).map(Timestamp::toInstant);
        }
    }

    /** Moments by what they are of, which are the first two columns. */
    Map<String, Instant> moments(String sql) throws SQLException {
        Map<String, Instant> moments = new HashMap<>();
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            while (rows.next()) {
                moments.put(rows.getString(1), rows.getTimestamp(2).toInstant());
            }
        }
        return moments;
    }

    private PreparedStatement prepared(String sql, Map<String, Object> values) throws SQLException {
        List<Object> inOrder = new ArrayList<>();
        Matcher names = NAME.matcher(sql);
        String plain = names.replaceAll((MatchResult name) -> {
            Object value = values.get(name.group(1));
            if (value == null) {
                throw new IllegalArgumentException("no value for " + name.group());
            }
            inOrder.add(value instanceof Instant moment ? Timestamp.from(moment) : value);
            return "?";
        });
        PreparedStatement statement = connection.prepareStatement(plain);
        for (int i = 0; i < inOrder.size(); i++) {
            statement.setObject(i + 1, inOrder.get(i));
        }
        return statement;
    }
}
