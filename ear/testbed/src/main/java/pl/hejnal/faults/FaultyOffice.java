package pl.hejnal.faults;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import pl.hejnal.faults.report.OfficeReports;
import pl.hejnal.faults.report.PbxReports;
import pl.hejnal.launcher.Instance;
import pl.hejnal.launcher.Part;
import pl.hejnal.launcher.PbxPart;
import pl.hejnal.launcher.PostgresPart;
import pl.hejnal.launcher.Secrets;
import pl.hejnal.launcher.Settings;
import pl.hejnal.launcher.pbx.ClassOfService;
import pl.hejnal.phone.BaresipPhone;

/** The office that is broken: all parts, ports and a home of its own, no data of an earlier run, a relay before AMI. */
public final class FaultyOffice implements AutoCloseable {

    static final List<String> CLERKS = List.of("anna", "piotr", "joanna");
    private static final Map<String, String> PORTS = Map.of(
            "hejnal.http.port",
            "28080",
            "hejnal.health.port",
            "28082",
            "hejnal.management.port",
            "29990",
            "hejnal.sip.port",
            "25060",
            "hejnal.rtp.from",
            "26000",
            "hejnal.rtp.to",
            "26999",
            "hejnal.agi.port",
            "24573",
            "hejnal.ami.port",
            "25038",
            "hejnal.db.port",
            "25433",
            "hejnal.sample.km.port",
            "28181");
    private static final String PBX_AMI_PORT = "25039";
    /** Where the server finds the database: at the relay. */
    private static final String RELAYED_DB_PORT = "25434";

    private final Settings settings;
    private final Secrets secrets;
    private final Instance instance;
    private final Thread stopping = new Thread(this::stop, "stop the office");
    private TcpFaultProxy faultProxy;
    private TcpFaultProxy databaseRelay;

    private FaultyOffice(Settings settings, Consumer<String> tell) throws IOException {
        this.settings = settings;
        secrets = new Secrets(settings.home());
        instance = new Instance(settings, tell);
    }

    /** @param home kept between runs, without the data */
    public static FaultyOffice open(Path checkout, Path home, Consumer<String> tell) throws Exception {
        Settings settings = Settings.forTest(checkout, home)
                .with("hejnal.pbx.ami.port", PBX_AMI_PORT)
                .with("hejnal.db.relay.port", RELAYED_DB_PORT);
        for (Map.Entry<String, String> port : PORTS.entrySet()) {
            settings = settings.with(port.getKey(), port.getValue());
        }
        for (String part : List.of("postgres", "pbx", "demo", "telephony")) {
            forget(home.resolve(part));
        }
        FaultyOffice office = new FaultyOffice(settings, tell);
        // A run that is broken off must not leave its processes behind.
        Runtime.getRuntime().addShutdownHook(office.stopping);
        office.databaseRelay = new TcpFaultProxy(Integer.parseInt(RELAYED_DB_PORT), settings.number("hejnal.db.port"));
        office.instance.start();
        office.seatTheClerks();
        office.faultProxy = new TcpFaultProxy(settings.number("hejnal.ami.port"), Integer.parseInt(PBX_AMI_PORT));
        return office;
    }

    private static void forget(Path directory) throws IOException {
        if (Files.exists(directory)) {
            try (Stream<Path> all = Files.walk(directory)) {
                for (Path old : (Iterable<Path>) all.sorted(Comparator.reverseOrder())::iterator) {
                    Files.delete(old);
                }
            }
        }
    }

    /** As if each had pressed "present" before the telephone was connected, which is when it asks who is there. */
    private void seatTheClerks() throws SQLException, IOException {
        for (String clerk : CLERKS) {
            sql("insert into clerk_presence values ('" + clerk + "', 'PRESENT', now(), 0)"
                    + " on conflict (login) do update set presence = 'PRESENT'");
        }
    }

    void sql(String statement) throws SQLException, IOException {
        // As the server's superuser, who may end other sessions.
        try (Connection connection = PostgresPart.superuser(secrets)
                        .connect("jdbc:postgresql://127.0.0.1:" + settings.number("hejnal.db.port") + "/hejnal");
                Statement asked = connection.createStatement()) {
            asked.execute(statement);
        }
    }

    TcpFaultProxy relay() {
        return faultProxy;
    }

    TcpFaultProxy databaseRelay() {
        return databaseRelay;
    }

    Part part(String name) {
        return instance.part(name);
    }

    void startAgain(String name) throws Exception {
        instance.begin(part(name));
    }

    String pbx(String command) throws IOException, InterruptedException {
        return ((PbxPart) part("Asterisk")).instance().cli(command);
    }

    Path pbxLog() {
        return settings.home().resolve("pbx/log");
    }

    int sipPort() {
        return settings.number("hejnal.sip.port");
    }

    String number() {
        return settings.text("hejnal.number");
    }

    BaresipPhone phoneOf(String clerk) throws IOException, InterruptedException {
        return new BaresipPhone(
                sipPort(),
                clerk,
                secrets.clerks(List.of(settings.text("hejnal.clerks").split(",")))
                        .get(clerk),
                happened -> diary().note(clerk, happened));
    }

    /** Beside the other parts' logs. */
    PhoneEventLog diary() {
        return new PhoneEventLog(settings.home().resolve("log/telephones.log"), Clock.systemUTC());
    }

    /** Inside numbers follow the order of the setting. */
    Map<String, String> numbersOf(List<String> clerks) {
        List<String> all = settings.list("hejnal.clerks");
        return clerks.stream()
                .collect(Collectors.toMap(
                        clerk -> clerk, clerk -> Integer.toString(ClassOfService.FIRST_CLERK + all.indexOf(clerk))));
    }

    PbxReports pbxWitness() {
        return new PbxReports(pbxLog());
    }

    OfficeReports officeWitness() throws IOException {
        return new OfficeReports(
                "http://127.0.0.1:" + settings.number("hejnal.http.port"),
                Files.readString(settings.home().resolve("demo/api-token")).strip());
    }

    @Override
    public void close() {
        stop();
        Runtime.getRuntime().removeShutdownHook(stopping);
    }

    private void stop() {
        try {
            if (faultProxy != null) {
                faultProxy.close();
            }
            instance.stop();
            if (databaseRelay != null) {
                databaseRelay.close();
            }
        } catch (IOException | InterruptedException failure) {
            throw new IllegalStateException("The office did not stop", failure);
        }
    }
}
