package pl.hejnal.container.office;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.stream.Stream;
import org.jboss.arquillian.container.spi.event.StartSuiteContainers;
import org.jboss.arquillian.core.api.annotation.Observes;
import org.jboss.arquillian.core.spi.LoadableExtension;
import org.jboss.arquillian.test.spi.event.suite.AfterSuite;
import pl.hejnal.launcher.Secrets;
import pl.hejnal.launcher.Settings;
import pl.hejnal.launcher.part.PostgresPart;

/** A real PostgreSQL, empty at first, that runs as long as the container does. */
public class OwnDatabase implements LoadableExtension {

    static final String SUPERUSER = "postgres";
    static final String PASSWORD = "only-for-this-test";
    private static final Path HOME = Path.of("target/container").toAbsolutePath();
    private static PostgresPart database;

    @Override
    public void register(ExtensionBuilder builder) {
        builder.observer(OwnDatabase.class);
    }

    /** Before the container: its data source wants connections when it starts. */
    void open(@Observes(precedence = 100) StartSuiteContainers starting) throws Exception {
        forget();
        Files.createDirectories(HOME.resolve("secrets"));
        // The server signs in with the first; the tests themselves may use the second.
        Files.writeString(HOME.resolve("secrets/db"), PASSWORD + "\n");
        Files.writeString(HOME.resolve("secrets/db-superuser"), PASSWORD + "\n");
        Settings settings = Settings.forTest(Path.of("../.."), HOME).with("hejnal.db.port", "16433");
        database = new PostgresPart(settings, new Secrets(HOME));
        Runtime.getRuntime().addShutdownHook(new Thread(OwnDatabase::end, "stop the container's database"));
        database.start();
        database.migrate(System.out::println);
    }

    void close(@Observes(precedence = -100) AfterSuite ended) {
        end();
    }

    private static void end() {
        try {
            database.stop();
        } catch (InterruptedException hurried) {
            Thread.currentThread().interrupt();
        }
    }

    private static void forget() throws IOException {
        if (Files.exists(HOME)) {
            try (Stream<Path> all = Files.walk(HOME)) {
                for (Path old : (Iterable<Path>) all.sorted(Comparator.reverseOrder())::iterator) {
                    Files.delete(old);
                }
            }
        }
    }
}
