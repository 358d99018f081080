package pl.hejnal.integration.departments.contract;

import java.io.InputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.Statement;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import pl.hejnal.cases.departments.DepartmentSystemsContract;
import pl.hejnal.launcher.Secrets;
import pl.hejnal.launcher.Settings;
import pl.hejnal.launcher.part.PostgresPart;

/**
 * A real PostgreSQL with the sample department's own view, read by the account that may read nothing else. It stands here
 * and not beside the contract's other keepers, because the launcher knows how to run a PostgreSQL.
 */
class SqlKeepsTheContractTest extends DepartmentSystemsContract {

    private static final String OWNER = "architektura";

    @TempDir
    private static Path home;

    private static Settings settings;
    private static Secrets secrets;
    private static PostgresPart server;

    @TempDir
    private Path directory;

    @BeforeAll
    static void start() throws Exception {
        try (ServerSocket free = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            settings = Settings.forTest(Path.of(System.getProperty("hejnal.checkout")), home)
                    .with("hejnal.db.port", Integer.toString(free.getLocalPort()));
        }
        secrets = new Secrets(home);
        serve();
    }

    /** Also after a test that has stopped it. */
    private static void serve() throws Exception {
        if (server == null || !server.isRunning()) {
            server = new PostgresPart(settings, secrets);
            server.start();
        }
    }

    @AfterAll
    static void stop() throws Exception {
        server.stop();
    }

    @Override
    protected Behind open() throws Exception {
        serve();
        Files.writeString(directory.resolve("au-password"), secrets.of("departments/au-password"));
        try (InputStream tables = PostgresPart.class.getResourceAsStream("/pl/hejnal/sample/architektura.sql")) {
            asOwner(new String(tables.readAllBytes(), StandardCharsets.UTF_8));
        }
        Architecture architecture = new Architecture(directory);
        architecture.connectBy("sygnatura");
        return architecture;
    }

    private static void asOwner(String sql) throws Exception {
        try (Connection database = DriverManager.getConnection(server.url(OWNER), OWNER, secrets.of("au-owner"));
                Statement statement = database.createStatement()) {
            statement.execute(sql);
        }
    }

    private static final class Architecture extends RoutedDepartment {

        Architecture(Path directory) {
            super("AU", "AU-02.6740.12.2026", directory);
        }

        /** @param column the one by which the file's query finds a case */
        void connectBy(String column) throws Exception {
            connect("{{hejnal.sample.au.jdbc}}", server.url(OWNER), "where sygnatura", "where " + column);
        }

        @Override
        public void isWell() throws Exception {
            fill("off");
        }

        @Override
        public void isDown() throws Exception {
            fill("off");
            server.stop();
        }

        @Override
        public void talksNonsense() throws Exception {
            fill("garbage");
        }

        @Override
        public void talksWithoutEnd() throws Exception {
            fill("huge");
        }

        /** Somebody wrote a query that finds the neighbour's case. */
        @Override
        public void talksAboutAnotherCase() throws Exception {
            fill("off");
            asOwner("update sprawy set sygnatura = '" + unknown() + "', inspektor = '" + known()
                    + "' where sygnatura = '" + known() + "'");
            connectBy("inspektor");
        }

        private void fill(String fault) throws Exception {
            asOwner("delete from sprawy; update usterka set rodzaj = '" + fault + "'");
            asOwner("insert into sprawy (sygnatura, status_kod, data_mod) values ('" + known() + "', '20', now())");
        }
    }
}
