package pl.hejnal.whole.office;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import pl.hejnal.launcher.Settings;
import pl.hejnal.launcher.part.Part;
import pl.hejnal.office.OfficeInstance;
import pl.hejnal.office.OfficePorts;
import pl.hejnal.phone.BaresipPhone;
import pl.hejnal.phone.CalledSoftPhone;
import pl.hejnal.phone.rtp.PureTone;

/** The running office under test: all parts, ports of its own, a home that is new in every run. */
public final class Office implements AutoCloseable {

    public static final Path CHECKOUT = Path.of(System.getProperty("hejnal.checkout", "../.."))
            .toAbsolutePath()
            .normalize();

    /** Which of the test runs that go on side by side this is, from 1. */
    public static final int LANE = Integer.getInteger("hejnal.test.lane", 1);

    private static final Path HOME = CHECKOUT.resolve("ear/tests/target/whole/home-" + LANE);

    /** A copy of the delivered route files, which tests may change. */
    private static final Path DEPARTMENTS = HOME.resolve("departments");

    private final OfficeInstance office;
    private final ServerLog serverLog = new ServerLog(HOME.resolve("log/wildfly.log"));
    private final AtomicInteger callers = new AtomicInteger();

    private Office(OfficeInstance office) {
        this.office = office;
    }

    static Office open() {
        try {
            OfficeInstance.forget(HOME);
            copyDepartments();
            Settings settings = withItsSurroundings(OfficePorts.free(Settings.forTest(CHECKOUT, HOME), LANE))
                    .with("hejnal.departments", DEPARTMENTS.toString())
                    // Two offices side by side are slower than a city's; less than the samples' slowness
                    // (Fault.SLOWNESS).
                    .with("hejnal.departments.timeout", "3000")
                    // What a silent department last told is waited for, and sentences are listened to.
                    .with("hejnal.departments.fresh", "10")
                    .with("hejnal.speech.pace", "450")
                    // A test that wants letters opens a mail server there; without one they wait.
                    .with("hejnal.mail.host", "127.0.0.1")
                    .with("hejnal.mail.security", "none")
                    .with("hejnal.mail.from", "hejnal@um.example.org")
                    .with("hejnal.opendata.enabled", "yes")
                    // As behind a proxy: every browser may come from an address of its own.
                    .with("hejnal.proxy.trusted", "127.0.0.1");
            return new Office(OfficeInstance.start(settings, System.out::println));
        } catch (Exception failure) {
            throw new AssertionError(
                    "The office did not open (logs: " + HOME.resolve("log") + "): " + failure.getMessage(), failure);
        }
    }

    /** Where the telephones of residents who are called back wait, and the mail server; nobody else's on this machine. */
    private static Settings withItsSurroundings(Settings free) {
        return free.with("hejnal.sip.trunk", "127.0.0.1:" + (free.number("hejnal.sip.port") + 10))
                .with("hejnal.mail.port", Integer.toString(free.number("hejnal.sip.port") + 20));
    }

    private static void copyDepartments() throws IOException {
        Files.createDirectories(DEPARTMENTS);
        try (Stream<Path> all = Files.list(CHECKOUT.resolve("config/departments"))) {
            for (Path file : (Iterable<Path>) all::iterator) {
                Files.copy(file, DEPARTMENTS.resolve(file.getFileName()));
            }
        }
    }

    public Path departments() {
        return DEPARTMENTS;
    }

    public Settings settings() {
        return office.settings();
    }

    public Part part(String name) {
        return office.part(name);
    }

    /** How many rows the office's database has of this. */
    public long count(String query) throws IOException, SQLException {
        return office.count(query);
    }

    /** As the database's superuser. */
    public void sql(String statement) throws IOException, SQLException {
        office.sql(statement);
    }

    /** What the database writes about itself. */
    public Path databaseLog() {
        return HOME.resolve("log/postgres.log");
    }

    /** A sound that everybody can say who needs something to say. */
    public Path anySound() {
        return HOME.resolve("pbx/share/sounds/hejnal/fallback-person.alaw");
    }

    public String site() {
        return office.site();
    }

    /** The REST interface with maria's token; she is a manager. */
    public Api api() {
        try {
            return new Api(site(), office.apiToken());
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    public PbxJournal journal() {
        return new PbxJournal(office.pbxLog());
    }

    /** The city's IT adds a trunk file of config/asterisk/examples to the running PBX. */
    public void addTrunk(String example, String exchange) throws IOException, InterruptedException {
        String file =
                Files.readString(CHECKOUT.resolve("config/asterisk/examples").resolve(example + ".conf"));
        Files.writeString(HOME.resolve("pbx/etc/trunks.conf"), file.replace("<address of the exchange>", exchange));
        office.pbx().cli("module reload res_pjsip.so");
    }

    /** What the PBX writes about itself; what is no text is shown as such. */
    public List<String> pbxLog(String file) throws IOException {
        return new String(Files.readAllBytes(HOME.resolve("pbx/log").resolve(file)), StandardCharsets.UTF_8)
                .lines()
                .toList();
    }

    public ManagerEvents managerEvents() throws IOException {
        return new ManagerEvents(
                office.port("ami"),
                settings().text("hejnal.ami.user"),
                office.secrets().of("ami"));
    }

    public ServerLog serverLog() {
        return serverLog;
    }

    /** A resident who calls now, from a number that nobody else has in this run. */
    public Resident call() {
        return callFrom("126%06d".formatted(callers.incrementAndGet()));
    }

    /** A call that says it comes from this number, whosever it is. */
    public Resident callFrom(String number) {
        return Resident.calling(office.port("sip"), office.number(), number, prompts());
    }

    /** Where all that can be heard lies, as sound and as text. */
    public List<Path> prompts() {
        return List.of(HOME.resolve("speech"), HOME.resolve("pbx/share/sounds/hejnal"));
    }

    /** The telephone of a resident who is called back; it answers the first call that the office makes. */
    public CalledSoftPhone telephoneOfAResident() throws IOException {
        return CalledSoftPhone.answering(
                outPort(),
                Duration.ofMillis(500),
                null,
                List.of(HOME.resolve("speech"), HOME.resolve("pbx/share/sounds/hejnal")),
                line -> System.out.println("called back " + line));
    }

    public CalledSoftPhone busyTelephoneOfAResident() throws IOException {
        return CalledSoftPhone.busy(outPort(), line -> System.out.println("called back " + line));
    }

    private int outPort() {
        return Integer.parseInt(settings().text("hejnal.sip.trunk").replaceFirst(".*:", ""));
    }

    /** As if its machine had lost power; returns when it serves again. */
    public void killTheServerAndStartItAgain() throws Exception {
        part("WildFly").kill();
        office.startAgain("WildFly");
        serverLog.errorsSinceLastAsked();
    }

    /** The part is there and does nothing any more. */
    public void freeze(String part) throws IOException, InterruptedException {
        signal(part, "STOP");
    }

    public void thaw(String part) throws IOException, InterruptedException {
        signal(part, "CONT");
    }

    private void signal(String part, String signal) throws IOException, InterruptedException {
        new ProcessBuilder("kill", "-" + signal, Long.toString(part(part).pid()))
                .start()
                .waitFor();
    }

    /** A clerk's telephone, registered at the PBX. */
    public BaresipPhone phoneOf(String login) throws IOException, InterruptedException {
        return office.registeredPhoneOf(login, happened -> System.out.println(login + "'s phone: " + happened));
    }

    /** The same, at which somebody whistles all the time, and of which it can be asked what it hears. */
    public BaresipPhone phoneOf(String login, PureTone whistled) throws IOException, InterruptedException {
        return office.registeredPhoneOf(
                login, Optional.of(whistled), happened -> System.out.println(login + "'s phone: " + happened));
    }

    @Override
    public void close() {
        office.close();
    }
}
