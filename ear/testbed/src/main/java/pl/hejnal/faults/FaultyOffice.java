package pl.hejnal.faults;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import pl.hejnal.faults.report.OfficeReports;
import pl.hejnal.faults.report.PbxReports;
import pl.hejnal.launcher.Settings;
import pl.hejnal.launcher.part.Part;
import pl.hejnal.launcher.pbx.ClassOfService;
import pl.hejnal.office.OfficeInstance;
import pl.hejnal.office.OfficePorts;
import pl.hejnal.phone.BaresipPhone;

/** The office that is broken: all parts, ports and a home of its own, no data of an earlier run, a relay before AMI. */
public final class FaultyOffice implements AutoCloseable {

    static final List<String> CLERKS = List.of("anna", "piotr", "joanna");
    private static final String PBX_AMI_PORT = "25039";
    /** Where the server finds the database: at the relay. */
    private static final String RELAYED_DB_PORT = "25434";

    private final OfficeInstance office;
    private final TcpFaultProxy databaseRelay;
    private final TcpFaultProxy faultProxy;
    private final Clock clock;

    private FaultyOffice(OfficeInstance office, TcpFaultProxy databaseRelay, Clock clock)
            throws IOException, SQLException {
        this.office = office;
        this.clock = clock;
        this.databaseRelay = databaseRelay;
        seatTheClerks();
        faultProxy = new TcpFaultProxy(office.port("ami"), Integer.parseInt(PBX_AMI_PORT));
    }

    /** @param home kept between runs, without the data */
    public static FaultyOffice open(Path checkout, Path home, Clock clock, Consumer<String> tell) throws Exception {
        Settings settings = OfficePorts.apart(Settings.forTest(checkout, home), 10_000, 26_000, 1_000)
                .with("hejnal.pbx.ami.port", PBX_AMI_PORT)
                .with("hejnal.db.relay.port", RELAYED_DB_PORT);
        OfficeInstance.forget(home, List.of("postgres", "pbx", "demo", "telephony"));
        TcpFaultProxy relay = new TcpFaultProxy(Integer.parseInt(RELAYED_DB_PORT), settings.number("hejnal.db.port"));
        return new FaultyOffice(OfficeInstance.start(settings, tell), relay, clock);
    }

    /** As if each had pressed "present" before the telephone was connected, which is when it asks who is there. */
    private void seatTheClerks() throws SQLException, IOException {
        for (String clerk : CLERKS) {
            sql("insert into clerk_presence values ('" + clerk + "', 'PRESENT', now(), 0)"
                    + " on conflict (login) do update set presence = 'PRESENT'");
        }
    }

    void sql(String statement) throws SQLException, IOException {
        office.sql(statement);
    }

    TcpFaultProxy relay() {
        return faultProxy;
    }

    TcpFaultProxy databaseRelay() {
        return databaseRelay;
    }

    Part part(String name) {
        return office.part(name);
    }

    void startAgain(String name) throws Exception {
        office.startAgain(name);
    }

    String pbx(String command) throws IOException, InterruptedException {
        return office.pbx().cli(command);
    }

    Path pbxLog() {
        return office.pbxLog();
    }

    int sipPort() {
        return office.port("sip");
    }

    String number() {
        return office.number();
    }

    BaresipPhone phoneOf(String clerk) throws IOException, InterruptedException {
        return office.phoneOf(clerk, happened -> diary().note(clerk, happened));
    }

    /** Beside the other parts' logs. */
    PhoneEventLog diary() {
        return new PhoneEventLog(office.home().resolve("log/telephones.log"), clock);
    }

    /** Inside numbers follow the order of the setting. */
    Map<String, String> numbersOf(List<String> clerks) {
        List<String> all = office.settings().list("hejnal.clerks");
        return clerks.stream()
                .collect(Collectors.toMap(
                        clerk -> clerk, clerk -> Integer.toString(ClassOfService.FIRST_CLERK + all.indexOf(clerk))));
    }

    PbxReports pbxWitness() {
        return new PbxReports(pbxLog());
    }

    OfficeReports officeWitness() throws IOException {
        return new OfficeReports(office.site(), office.apiToken());
    }

    @Override
    public void close() {
        try {
            faultProxy.close();
            office.close();
            databaseRelay.close();
        } catch (IOException failure) {
            throw new IllegalStateException("The office did not stop", failure);
        }
    }
}
