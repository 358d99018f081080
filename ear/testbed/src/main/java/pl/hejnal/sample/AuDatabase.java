package pl.hejnal.sample;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.Duration;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import pl.hejnal.sample.fault.Fault;
import pl.hejnal.sample.fault.Faults;

/**
 * The database of architecture and urban planning: others may read its view {@code v_sprawy_ccc} as {@code hejnal_au}
 * and nothing else. The view answers through a function, so that it can misbehave like a busy or broken database.
 */
final class AuDatabase implements Renewed {

    static final String SYMBOL = "AU";
    static final String OWNER = "architektura";
    private static final List<String> TEXTS = List.of(
            "sygnatura",
            "status_kod",
            "nast_czynnosc",
            "inspektor",
            "uzupelnic",
            "oplata",
            "odbior_miejsce",
            "odbior_godz",
            "data_plan",
            "termin_kpa",
            "data_mod");
    private static final String INSERT = "insert into sprawy (" + String.join(", ", TEXTS)
            + ") values (?, ?, ?, ?, ?, ?, ?, ?, cast(? as date), cast(? as date), cast(? as timestamptz))";

    private static final int FIRST_TRIES = 150;
    private static final Duration BETWEEN_TRIES = Duration.ofMillis(200);

    private final Ledger cases;
    private final Faults faults;
    private final String url;
    private final String password;
    private boolean made;

    private AuDatabase(Ledger cases, Faults faults, String url, String password) {
        this.cases = cases;
        this.faults = faults;
        this.url = url;
        this.password = password;
        faults.join(SYMBOL, fault -> renew());
    }

    /** @param password the owner's, who makes the tables */
    static AuDatabase with(Path data, Faults faults, Clock clock, String url, String password) throws IOException {
        return new AuDatabase(
                Ledger.reading(
                        data.resolve("au-cases.json"),
                        DateTimeFormatter.ISO_LOCAL_DATE,
                        DateTimeFormatter.ISO_OFFSET_DATE_TIME,
                        clock),
                faults,
                url,
                password);
    }

    /** The database starts beside this process, so the first time it is waited for. */
    @Override
    public synchronized void renew() {
        boolean done = write();
        for (int tries = 0; !made && !done && tries < FIRST_TRIES; tries++) {
            Fault.pause(BETWEEN_TRIES);
            done = write();
        }
        if (!done) {
            System.out.println("AU: its database does not answer at " + url);
        }
    }

    private boolean write() {
        try (Connection database = DriverManager.getConnection(url, OWNER, password)) {
            database.setAutoCommit(false);
            if (!made) {
                make(database);
            }
            fill(database);
            database.commit();
            made = true;
            return true;
        } catch (SQLException away) {
            return tell(away);
        }
    }

    /** Not there yet, or refusing: only what is neither is worth a line. */
    private boolean tell(SQLException failure) {
        if (made || failure.getSQLState() == null || !failure.getSQLState().matches("08.*|57P03|3D000|28P01")) {
            System.out.println("AU: " + failure.getMessage());
        }
        return false;
    }

    private static void make(Connection database) throws SQLException {
        try (var in = AuDatabase.class.getResourceAsStream("architektura.sql");
                Statement statement = database.createStatement()) {
            statement.execute(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException unreadable) {
            throw new SQLException("architektura.sql is missing", unreadable);
        }
    }

    private void fill(Connection database) throws SQLException {
        try (Statement statement = database.createStatement();
                PreparedStatement insert = database.prepareStatement(INSERT)) {
            statement.execute("delete from sprawy");
            statement.execute(
                    "update usterka set rodzaj = '" + faults.of(SYMBOL).word() + "'");
            for (Map<String, String> one : cases.all()) {
                for (int i = 0; i < TEXTS.size(); i++) {
                    insert.setString(i + 1, one.get(TEXTS.get(i)));
                }
                insert.addBatch();
            }
            insert.executeBatch();
        }
    }
}
