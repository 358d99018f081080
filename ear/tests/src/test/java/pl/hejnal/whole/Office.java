package pl.hejnal.whole;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Properties;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import pl.hejnal.launcher.Instance;
import pl.hejnal.launcher.Part;
import pl.hejnal.launcher.PbxPart;
import pl.hejnal.launcher.Secrets;
import pl.hejnal.launcher.Settings;
import pl.hejnal.phone.BaresipPhone;
import pl.hejnal.phone.CalledSoftPhone;

/** The running office under test: all parts, ports of its own, a home that is new in every run. */
final class Office implements AutoCloseable {

    static final Path CHECKOUT = Path.of(System.getProperty("hejnal.checkout", "../.."))
            .toAbsolutePath()
            .normalize();
    private static final Path HOME = CHECKOUT.resolve("ear/tests/target/whole/home");

    /** A copy of the delivered route files, which tests may change. */
    private static final Path DEPARTMENTS = HOME.resolve("departments");

    private final Settings settings = withItsTrunk(FreePorts.of(Settings.forTest(CHECKOUT, HOME)))
            .with("hejnal.departments", DEPARTMENTS.toString())
            // As behind a proxy: every browser may come from an address of its own.
            .with("hejnal.proxy.trusted", "127.0.0.1");
    private final Instance instance = new Instance(settings, System.out::println);
    private final Thread stopping = new Thread(this::stop, "stop the office");
    private final ServerLog serverLog = new ServerLog(HOME.resolve("log/wildfly.log"));
    private final AtomicInteger callers = new AtomicInteger();

    /** Where the telephones of residents who are called back wait; nobody else's on this machine. */
    private static Settings withItsTrunk(Settings free) {
        return free.with("hejnal.sip.trunk", "127.0.0.1:" + (free.number("hejnal.sip.port") + 10));
    }

    private Office() {}

    static Office open() {
        Office office = new Office();
        try {
            forget(HOME);
            copyDepartments();
            // A run that is broken off must not leave its processes behind.
            Runtime.getRuntime().addShutdownHook(office.stopping);
            office.instance.start();
        } catch (Exception failure) {
            throw new AssertionError(
                    "The office did not open (logs: " + HOME.resolve("log") + "): " + failure.getMessage(), failure);
        }
        return office;
    }

    /** Yesterday's data goes; the run file stays, by which the instance ends what a killed run left behind. */
    static void forget(Path home) throws IOException {
        if (!Files.exists(home)) {
            return;
        }
        try (Stream<Path> all = Files.walk(home)) {
            for (Path old : (Iterable<Path>) all.sorted(Comparator.reverseOrder())::iterator) {
                if (!old.equals(home) && !old.startsWith(home.resolve("run"))) {
                    Files.delete(old);
                }
            }
        }
    }

    private static void copyDepartments() throws IOException {
        Files.createDirectories(DEPARTMENTS);
        try (Stream<Path> all = Files.list(CHECKOUT.resolve("config/departments"))) {
            for (Path file : (Iterable<Path>) all::iterator) {
                Files.copy(file, DEPARTMENTS.resolve(file.getFileName()));
            }
        }
    }

    Path departments() {
        return DEPARTMENTS;
    }

    Settings settings() {
        return settings;
    }

    Part part(String name) {
        return instance.part(name);
    }

    /** How many rows the office's database has of this. */
    long count(String query) throws IOException, SQLException {
        String url = "jdbc:postgresql://127.0.0.1:" + settings.number("hejnal.db.port") + "/hejnal";
        try (Connection database =
                        DriverManager.getConnection(url, settings.text("hejnal.db.user"), new Secrets(HOME).of("db"));
                ResultSet counted = database.createStatement().executeQuery(query)) {
            counted.next();
            return counted.getLong(1);
        }
    }

    /** A sound that everybody can say who needs something to say. */
    Path anySound() {
        return HOME.resolve("pbx/share/sounds/hejnal/fallback-person.alaw");
    }

    String site() {
        return "http://127.0.0.1:" + settings.number("hejnal.http.port");
    }

    /** The REST interface with maria's token; she is a manager. */
    Api api() {
        return new Api(site(), read(HOME.resolve("demo/api-token")).strip());
    }

    PbxJournal journal() {
        return new PbxJournal(HOME.resolve("pbx/log"));
    }

    /** The city's IT adds a trunk file of config/asterisk/examples to the running PBX. */
    void addTrunk(String example, String exchange) throws IOException, InterruptedException {
        String file =
                Files.readString(CHECKOUT.resolve("config/asterisk/examples").resolve(example + ".conf"));
        Files.writeString(HOME.resolve("pbx/etc/trunks.conf"), file.replace("<address of the exchange>", exchange));
        ((PbxPart) part("Asterisk")).instance().cli("module reload res_pjsip.so");
    }

    /** What the PBX writes about itself; what is no text is shown as such. */
    List<String> pbxLog(String file) throws IOException {
        return new String(Files.readAllBytes(HOME.resolve("pbx/log").resolve(file)), StandardCharsets.UTF_8)
                .lines()
                .toList();
    }

    ManagerEvents managerEvents() throws IOException {
        return new ManagerEvents(
                settings.number("hejnal.ami.port"),
                settings.text("hejnal.ami.user"),
                read(HOME.resolve("secrets/ami")).strip());
    }

    ServerLog serverLog() {
        return serverLog;
    }

    /** A resident who calls now, from a number that nobody else has in this run. */
    Resident call() {
        return callFrom("126%06d".formatted(callers.incrementAndGet()));
    }

    /** A call that says it comes from this number, whosever it is. */
    Resident callFrom(String number) {
        return Resident.calling(settings.number("hejnal.sip.port"), settings.text("hejnal.number"), number, prompts());
    }

    /** Where all that can be heard lies, as sound and as text. */
    List<Path> prompts() {
        return List.of(HOME.resolve("speech"), HOME.resolve("pbx/share/sounds/hejnal"));
    }

    /** The telephone of a resident who is called back; it answers the first call that the office makes. */
    CalledSoftPhone telephoneOfAResident() throws IOException {
        return CalledSoftPhone.answering(
                outPort(),
                Duration.ofMillis(500),
                null,
                List.of(HOME.resolve("speech"), HOME.resolve("pbx/share/sounds/hejnal")),
                line -> System.out.println("called back " + line));
    }

    CalledSoftPhone busyTelephoneOfAResident() throws IOException {
        return CalledSoftPhone.busy(outPort(), line -> System.out.println("called back " + line));
    }

    private int outPort() {
        return Integer.parseInt(settings.text("hejnal.sip.trunk").replaceFirst(".*:", ""));
    }

    /** As if its machine had lost power; returns when it serves again. */
    void killTheServerAndStartItAgain() throws Exception {
        Part server = part("WildFly");
        server.kill();
        instance.begin(server);
        serverLog.errorsSinceLastAsked();
    }

    /** The part is there and does nothing any more. */
    void freeze(String part) throws IOException, InterruptedException {
        signal(part, "STOP");
    }

    void thaw(String part) throws IOException, InterruptedException {
        signal(part, "CONT");
    }

    private void signal(String part, String signal) throws IOException, InterruptedException {
        new ProcessBuilder("kill", "-" + signal, Long.toString(part(part).pid()))
                .start()
                .waitFor();
    }

    /** A clerk's telephone, registered at the PBX. */
    BaresipPhone phoneOf(String login) throws IOException, InterruptedException {
        Properties passwords = new Properties();
        try (Reader in = Files.newBufferedReader(HOME.resolve("secrets/sip-clerks.properties"))) {
            passwords.load(in);
        }
        BaresipPhone phone = new BaresipPhone(
                settings.number("hejnal.sip.port"),
                login,
                passwords.getProperty(login),
                happened -> System.out.println(login + "'s phone: " + happened));
        if (!phone.awaitRegistered(Duration.ofSeconds(10))) {
            phone.close();
            throw new AssertionError("The PBX did not register the phone of " + login);
        }
        return phone;
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
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
