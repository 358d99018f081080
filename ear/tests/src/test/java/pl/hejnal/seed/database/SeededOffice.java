package pl.hejnal.seed.database;

import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import pl.hejnal.launcher.Secrets;
import pl.hejnal.launcher.Settings;
import pl.hejnal.launcher.part.PostgresPart;

/** A PostgreSQL with the office's tables and nothing in them, and what stands in it by plain SQL. */
final class SeededOffice implements AutoCloseable {

    /** Rows of the child that refer to nothing, a line for each foreign key that has some: they are not looked at while it is filled. */
    private static final String REFERRING_TO_NOTHING = """
            select format('select %L from %s c where %s is not null and not exists (select from %s p where p.%I = c.%I) limit 1',
                       k.conname, k.conrelid::regclass, 'c.' || quote_ident(a.attname), k.confrelid::regclass, f.attname, a.attname)
            from pg_constraint k
            join pg_attribute a on a.attrelid = k.conrelid and a.attnum = k.conkey[1]
            join pg_attribute f on f.attrelid = k.confrelid and f.attnum = k.confkey[1]
            where k.contype = 'f' and array_length(k.conkey, 1) = 1
            """;

    private final PostgresPart server;
    private final SeedDatabase database;

    private SeededOffice(PostgresPart server, SeedDatabase database) {
        this.server = server;
        this.database = database;
    }

    static SeededOffice start(Path home) throws Exception {
        int port;
        try (ServerSocket free = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            port = free.getLocalPort();
        }
        Settings settings = Settings.forTest(Path.of(System.getProperty("hejnal.checkout")), home)
                .with("hejnal.db.port", Integer.toString(port));
        Secrets secrets = new Secrets(home);
        PostgresPart server = new PostgresPart(settings, secrets);
        server.start();
        server.migrate(any -> {});
        return new SeededOffice(server, SeedDatabase.embedded(port, secrets));
    }

    SeedDatabase database() {
        return database;
    }

    void change(String sql) throws SQLException {
        try (Connection connection = database.superuser().connect(database.url());
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    long number(String sql) throws SQLException {
        return Long.parseLong(lines(sql).getFirst());
    }

    /** The first column of all rows. */
    List<String> lines(String sql) throws SQLException {
        List<String> lines = new ArrayList<>();
        try (Connection connection = database.superuser().connect(database.url());
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            while (rows.next()) {
                lines.add(rows.getString(1));
            }
        }
        return lines;
    }

    List<String> referringToNothing() throws SQLException {
        List<String> broken = new ArrayList<>();
        for (String look : lines(REFERRING_TO_NOTHING)) {
            broken.addAll(lines(look));
        }
        return broken;
    }

    @Override
    public void close() throws InterruptedException {
        server.stop();
    }
}
