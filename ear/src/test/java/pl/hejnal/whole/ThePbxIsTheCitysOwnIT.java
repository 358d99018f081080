package pl.hejnal.whole;

import static org.assertj.core.api.Assertions.assertThat;
import static pl.hejnal.whole.Eventually.eventually;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import pl.hejnal.launcher.Instance;
import pl.hejnal.launcher.Settings;
import pl.hejnal.phone.PbxOfItsOwn;

/**
 * An office that starts no PBX of its own: the city's answers the calls, and its journals come over SFTP as
 * docs/OPERATIONS.md sets it up. What was called while Hejnał or the way to the journals was away becomes a ticket.
 */
@Tag("whole-system")
class ThePbxIsTheCitysOwnIT {

    private static final Path HOME = Office.CHECKOUT.resolve("ear/target/whole/citys-pbx");
    private static final String LAST_RESORT = "Dzień dobry, urząd miasta. System informacji o sprawach jest chwilowo niedostępny.";

    private static PbxOfItsOwn pbx;
    private static JournalDoor door;
    private static Settings settings;
    private static Instance instance;

    @BeforeAll
    static void open() throws Exception {
        Office.forget(HOME);
        Settings free = FreePorts.of(Settings.forTest(Office.CHECKOUT, HOME.resolve("office")));
        pbx = new PbxOfItsOwn(HOME, free.number("hejnal.agi.port"));
        door = new JournalDoor(pbx.logs(), HOME.resolve("door.key"));
        door.introduce(HOME.resolve("secrets"));
        settings = free.with("hejnal.pbx", "external").with("hejnal.ami.port", Integer.toString(pbx.amiPort()))
                .with("hejnal.ami.secret", PbxOfItsOwn.MANAGERS_SECRET).with("hejnal.pbx.journal", door.address())
                .with("hejnal.pbx.secrets", HOME.resolve("secrets").toString());
        instance = new Instance(settings, System.out::println);
        instance.start();
    }

    @AfterAll
    static void close() throws Exception {
        instance.stop();
        door.close();
        pbx.close();
    }

    @Test
    void aCallIsATicketAndTheJournalThatCameOverSftpTellsTheSame() throws Exception {
        try (Resident resident = call("126007701")) {
            resident.hears("Aby poznać stan sprawy, proszę nacisnąć jeden.").hangsUp();
            CallRecord call = api().journalledCallFrom(resident.number());
            assertThat(call.outcome()).isEqualTo("ABANDONED_EARLY");
            assertThat(call.corrections()).isEmpty();
            assertThat(api().ticket(call.ticket()).status()).isNotEmpty();
        }
    }

    @Test
    void whoCalledWhileTheServerWasAwayIsFoundInTheJournalOnceItCanBeReadAgain() throws Exception {
        instance.part("WildFly").kill();
        door.close();
        Resident resident = call("126007702");
        try (resident) {
            resident.hearsOneThatBegins(LAST_RESORT).hangsUp();
        }
        instance.begin(instance.part("WildFly"));
        eventually("the office tells that it cannot read the journals", () -> api().get("/health").body(),
                health -> health.contains("\"status\":\"files\""));
        assertThat(api().callFrom(resident.number())).isEmpty();

        door.open();
        CallRecord call = api().journalledCallFrom(resident.number());
        assertThat(call.outcome()).isEqualTo("ABANDONED_EARLY");
        assertThat(call.corrections()).isNotEmpty();
        assertThat(call.ticket()).isNotEmpty();
        assertThat(api().calls("?limit=500").items()).filteredOn(one -> one.caller().equals(resident.number())).hasSize(1);
    }

    private static Resident call(String from) {
        return Resident.calling(pbx.sipPort(), PbxOfItsOwn.NUMBER, from,
                List.of(settings.home().resolve("speech"), pbx.fallbackSounds()));
    }

    private static Api api() throws Exception {
        return new Api("http://127.0.0.1:" + settings.number("hejnal.http.port"),
                Files.readString(settings.home().resolve("demo/api-token")).strip());
    }
}
