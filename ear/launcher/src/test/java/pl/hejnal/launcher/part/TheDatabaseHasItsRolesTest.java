package pl.hejnal.launcher.part;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import pl.hejnal.launcher.Secrets;
import pl.hejnal.launcher.Settings;
import pl.hejnal.launcher.database.DatabaseRole;

/** The embedded PostgreSQL, new and of an earlier version: an owner who migrates, and a role of the application that cannot. */
class TheDatabaseHasItsRolesTest {

    @TempDir
    private static Path home;

    private static Secrets secrets;
    private static PostgresPart server;
    private static DatabaseRole application;

    @BeforeAll
    static void start() throws Exception {
        secrets = new Secrets(home);
        application = new DatabaseRole("hejnal", secrets.of("db"));
        int port;
        try (ServerSocket free = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            port = free.getLocalPort();
        }
        server = new PostgresPart(
                Settings.forTest(Path.of(System.getProperty("hejnal.checkout")), home)
                        .with("hejnal.db.port", Integer.toString(port)),
                secrets);
        server.start();
        server.migrate(any -> {});
    }

    @AfterAll
    static void stop() throws Exception {
        server.stop();
    }

    @Test
    void theApplicationWorksWithRowsAndWithNothingElse() throws Exception {
        does("insert into audit_entry (at, who, what, subject, why) values (now(), 'anna', 'case.read', 'x', 'y')");
        does("update ticket set caller = caller");
        does("delete from ticket where false");
        for (String refused : new String[] {
            "update audit_entry set who = 'nobody'",
            "delete from audit_entry",
            "truncate audit_entry",
            "create table more (x int)",
            "create temporary table more (x int)",
            "alter table ticket add column x int",
            "drop table ticket",
            "copy (select 1) to program 'true'",
            "select pg_read_file('/etc/passwd')",
            "set role hejnal_owner",
            "create role more superuser",
            "delete from flyway_schema_history"
        }) {
            assertThatThrownBy(() -> does(refused))
                    .as(refused)
                    .isInstanceOf(SQLException.class)
                    .extracting(failure -> ((SQLException) failure).getSQLState())
                    .isEqualTo("42501");
        }
        // The monthly deletion of docs/OPERATIONS.md.
        does(PostgresPart.owner(secrets), "delete from audit_entry where at < now() - interval '2 years'");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "copy (select 1) to program 'true'",
                "create role more superuser",
                "alter role postgres password 'x'"
            })
    void theOwnerOfTheTablesIsNotTheServers(String statement) throws Exception {
        DatabaseRole owner = PostgresPart.owner(secrets);

        assertThatThrownBy(() -> does(owner, statement)).isInstanceOf(SQLException.class);
    }

    @Test
    void aDatabaseOfAnEarlierVersionIsHandedOver() throws Exception {
        makeEarlier();
        server.kill();
        server.start();
        server.migrate(any -> {});

        try (Connection database = application.connect(server.url("hejnal"));
                Statement statement = database.createStatement();
                ResultSet found =
                        statement.executeQuery("select (select rolsuper from pg_roles where rolname = 'hejnal'),"
                                + " (select count(*) from pg_class where relnamespace = 'public'::regnamespace and relkind in ('r', 'S')"
                                + " and relowner <> 'hejnal_owner'::regrole), (select count(*) from kept)")) {
            found.next();
            assertThat(found.getBoolean(1)).as("the application is superuser").isFalse();
            assertThat(found.getLong(2)).as("things that are not the owner's").isZero();
            assertThat(found.getLong(3)).as("rows that were there").isEqualTo(1);
        }
        assertThatThrownBy(() -> does("create table more (x int)")).isInstanceOf(SQLException.class);
    }

    /** As a server was born until today: the application is its superuser, and everything belongs to it. */
    private static void makeEarlier() throws Exception {
        DatabaseRole superuser = PostgresPart.superuser(secrets);
        DatabaseRole meanwhile = new DatabaseRole("meanwhile", "meanwhile");
        does(superuser, "create role meanwhile superuser login password 'meanwhile'");
        does(superuser, "create table kept (id bigint generated by default as identity primary key)");
        does(superuser, "insert into kept default values");
        does(superuser, "reassign owned by hejnal_owner to postgres");
        does(superuser, "drop owned by hejnal, hejnal_owner");
        try (Connection database = meanwhile.connect(server.url("postgres"));
                Statement statement = database.createStatement()) {
            statement.execute("drop role hejnal");
            statement.execute("drop role hejnal_owner");
            statement.execute("alter role postgres rename to hejnal");
            statement.execute("alter role hejnal password '" + application.password() + "'");
        }
        does("drop role meanwhile");
    }

    private static void does(String statement) throws SQLException {
        does(application, statement);
    }

    private static void does(DatabaseRole role, String statement) throws SQLException {
        try (Connection database = role.connect(server.url("hejnal"));
                Statement work = database.createStatement()) {
            work.execute(statement);
        }
    }
}
