package pl.hejnal.office;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.stream.Stream;
import pl.hejnal.launcher.Secrets;
import pl.hejnal.launcher.Settings;
import pl.hejnal.launcher.instance.Instance;
import pl.hejnal.launcher.part.Part;
import pl.hejnal.launcher.part.PbxPart;
import pl.hejnal.launcher.part.PostgresPart;
import pl.hejnal.launcher.pbx.PbxInstance;
import pl.hejnal.phone.BaresipEvent;
import pl.hejnal.phone.BaresipPhone;
import pl.hejnal.phone.rtp.PureTone;

/**
 * A running office that ends with the program that opened it, however that ends. Its home is kept for the next run; what of
 * it the next run must not find is forgotten before the start.
 */
public final class OfficeInstance implements AutoCloseable {

    private static final Duration REGISTERED_AFTER = Duration.ofSeconds(10);

    private final Settings settings;
    private final Instance instance;
    private final Thread stopping = new Thread(this::stop, "stop the office");

    private OfficeInstance(Settings settings, Consumer<String> tell) {
        this.settings = settings;
        instance = new Instance(settings, tell);
    }

    public static OfficeInstance start(Settings settings, Consumer<String> tell) throws Exception {
        OfficeInstance office = new OfficeInstance(settings, tell);
        // A run that is broken off must not leave its processes behind.
        Runtime.getRuntime().addShutdownHook(office.stopping);
        office.instance.start();
        return office;
    }

    /** All of an earlier run, but for the run file, by which an instance ends what a killed run left behind. */
    public static void forget(Path home) throws IOException {
        delete(home, path -> !path.equals(home) && !path.startsWith(home.resolve("run")));
    }

    /** Only these directories of a home: what else it has is worth keeping. */
    public static void forget(Path home, List<String> directories) throws IOException {
        for (String directory : directories) {
            delete(home.resolve(directory), path -> true);
        }
    }

    private static void delete(Path root, Predicate<Path> goes) throws IOException {
        if (Files.exists(root)) {
            try (Stream<Path> all = Files.walk(root)) {
                for (Path old : (Iterable<Path>) all.filter(goes).sorted(Comparator.reverseOrder())::iterator) {
                    Files.delete(old);
                }
            }
        }
    }

    public Settings settings() {
        return settings;
    }

    public Path home() {
        return settings.home();
    }

    /** @param name as in the setting {@code hejnal.<name>.port} */
    public int port(String name) {
        return settings.number("hejnal." + name + ".port");
    }

    public String number() {
        return settings.text("hejnal.number");
    }

    public String site() {
        return "http://127.0.0.1:" + port("http");
    }

    /** @param name as the launcher calls the part */
    public Part part(String name) {
        return instance.part(name);
    }

    /** A part that was killed or stopped runs again when this returns. */
    public void startAgain(String name) throws Exception {
        instance.begin(part(name));
    }

    public PbxInstance pbx() {
        return ((PbxPart) part("Asterisk")).instance();
    }

    public Path pbxLog() {
        return home().resolve("pbx/log");
    }

    public Secrets secrets() throws IOException {
        return new Secrets(home());
    }

    /** The token of the demonstration's manager. */
    public String apiToken() throws IOException {
        return Files.readString(home().resolve("demo/api-token")).strip();
    }

    /** As the database's superuser, who may end other sessions. */
    public void sql(String statement) throws SQLException, IOException {
        try (Connection connection = PostgresPart.superuser(secrets()).connect(databaseUrl());
                Statement asked = connection.createStatement()) {
            asked.execute(statement);
        }
    }

    /** How many rows the office's database has of this; asked as the application. */
    public long count(String query) throws IOException, SQLException {
        try (Connection database = DriverManager.getConnection(
                        databaseUrl(),
                        settings.text("hejnal.db.user"),
                        secrets().of("db"));
                ResultSet counted = database.createStatement().executeQuery(query)) {
            counted.next();
            return counted.getLong(1);
        }
    }

    private String databaseUrl() {
        return "jdbc:postgresql://127.0.0.1:" + port("db") + "/hejnal";
    }

    /** A clerk's telephone, registered at the PBX or not. */
    public BaresipPhone phoneOf(String clerk, Consumer<BaresipEvent> happened)
            throws IOException, InterruptedException {
        return phoneOf(clerk, Optional.empty(), happened);
    }

    private BaresipPhone phoneOf(String login, Optional<PureTone> whistled, Consumer<BaresipEvent> happened)
            throws IOException, InterruptedException {
        Map<String, String> passwords = secrets().telephones(settings.groups());
        return new BaresipPhone(port("sip"), login, passwords.get(login), whistled, happened);
    }

    /** As {@link #phoneOf}, and the PBX knows where to ring. */
    public BaresipPhone registeredPhoneOf(String clerk, Consumer<BaresipEvent> happened)
            throws IOException, InterruptedException {
        return registeredPhoneOf(clerk, Optional.empty(), happened);
    }

    /** @param whistled by whoever is at it, all the time */
    public BaresipPhone registeredPhoneOf(String clerk, Optional<PureTone> whistled, Consumer<BaresipEvent> happened)
            throws IOException, InterruptedException {
        BaresipPhone phone = phoneOf(clerk, whistled, happened);
        if (!phone.awaitRegistered(REGISTERED_AFTER)) {
            phone.close();
            throw new IllegalStateException("The PBX did not register the phone of " + clerk);
        }
        return phone;
    }

    @Override
    public void close() {
        stop();
        Runtime.getRuntime().removeShutdownHook(stopping);
    }

    private void stop() {
        try {
            instance.stop();
        } catch (IOException | InterruptedException failure) {
            throw new IllegalStateException("The office did not stop", failure);
        }
    }
}
