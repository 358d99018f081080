package pl.hejnal.whole.telephony;

import static org.assertj.core.api.Assertions.assertThat;
import static pl.hejnal.whole.office.Eventually.eventually;

import java.net.CookieManager;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.net.http.WebSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import pl.hejnal.attack.web.SignedInPerson;
import pl.hejnal.launcher.Settings;
import pl.hejnal.office.OfficeInstance;
import pl.hejnal.office.OfficePorts;
import pl.hejnal.phone.PbxOfItsOwn;
import pl.hejnal.whole.office.Api;
import pl.hejnal.whole.office.CallRecord;
import pl.hejnal.whole.office.JournalDoor;
import pl.hejnal.whole.office.Office;
import pl.hejnal.whole.office.Resident;

/**
 * An office that starts no PBX of its own: the city's answers the calls, and its journals come over SFTP as
 * docs/OPERATIONS.md sets it up. What was called while Hejnał or the way to the journals was away becomes a ticket.
 */
@Tag("whole-system")
class ThePbxIsTheCitysOwnIT {

    private static final Path HOME = Office.CHECKOUT.resolve("ear/tests/target/whole/citys-pbx");
    private static final String LAST_RESORT =
            "Dzień dobry, urząd miasta. System informacji o sprawach jest chwilowo niedostępny.";

    private static PbxOfItsOwn pbx;
    private static JournalDoor door;
    private static Settings settings;
    private static OfficeInstance office;

    @BeforeAll
    static void open() throws Exception {
        OfficeInstance.forget(HOME);
        Settings free = OfficePorts.free(Settings.forTest(Office.CHECKOUT, HOME.resolve("office")), Office.LANE);
        pbx = new PbxOfItsOwn(HOME, free.number("hejnal.agi.port"));
        door = new JournalDoor(pbx.logs(), HOME.resolve("door.key"));
        door.introduce(HOME.resolve("secrets"));
        settings = free.with("hejnal.pbx", "external")
                .with("hejnal.ami.port", Integer.toString(pbx.amiPort()))
                .with("hejnal.ami.secret", PbxOfItsOwn.MANAGERS_SECRET)
                .with("hejnal.pbx.journal", door.address())
                .with("hejnal.pbx.secrets", HOME.resolve("secrets").toString())
                // Reached at another address than this machine's usual one, by https through a proxy, as a city has it.
                .with("hejnal.http.bind", "127.0.0.2")
                .with("hejnal.https", "true")
                .with("hejnal.proxy.trusted", "127.0.0.1");
        office = OfficeInstance.start(settings, System.out::println);
    }

    @AfterAll
    static void close() throws Exception {
        office.close();
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
        office.part("WildFly").kill();
        door.close();
        Resident resident = call("126007702");
        try (resident) {
            resident.hearsOneThatBegins(LAST_RESORT).hangsUp();
        }
        office.startAgain("WildFly");
        eventually(
                "the office tells that it cannot read the journals",
                () -> api().get("/health").body(),
                health -> health.contains("\"status\":\"files\""));
        assertThat(api().callFrom(resident.number())).isEmpty();

        door.open();
        eventually(
                "the journals are read again",
                () -> api().get("/health").body(),
                health -> !health.contains("\"status\":\"files\""));
        CallRecord call = api().journalledCallFrom(resident.number());
        assertThat(call.outcome()).isEqualTo("ABANDONED_EARLY");
        assertThat(call.corrections()).isNotEmpty();
        assertThat(call.ticket()).isNotEmpty();
        assertThat(api().calls("?limit=500").items())
                .filteredOn(one -> one.caller().equals(resident.number()))
                .hasSize(1);
    }

    @Test
    void whoComesThroughTheCitysProxyStaysWithHttps() throws Exception {
        CookieManager cookies = new CookieManager();
        try (CitysProxy proxy = new CitysProxy(HOME.resolve("proxy"), settings);
                HttpClient browser = proxy.browser(cookies)) {
            HttpResponse<String> first = eventually(
                    "the proxy hands on",
                    () -> get(browser, proxy.page("/calls/desk.xhtml")),
                    answer -> answer.statusCode() == 302);
            assertThat(first.headers().firstValue("Location")).contains("/login.xhtml?back=%2Fcalls%2Fdesk.xhtml");
            assertThat(first.headers().firstValue("Strict-Transport-Security").orElse(""))
                    .startsWith("max-age=");
            String page = get(browser, proxy.page("/login.xhtml")).body();
            assertThat(cookies.getCookieStore().getCookies()).isEmpty();

            HttpResponse<String> in = browser.send(
                    HttpRequest.newBuilder(proxy.page("/login.xhtml"))
                            .header("Content-Type", "application/x-www-form-urlencoded")
                            .header("Origin", proxy.site())
                            .POST(BodyPublishers.ofString(
                                    "login=login&login%3Aname=anna&login%3Apassword=anna-demo&login%3Asubmit="
                                            + "&jakarta.faces.ViewState="
                                            + SignedInPerson.fields(page, "login")
                                                    .get("jakarta.faces.ViewState")))
                            .build(),
                    BodyHandlers.ofString());
            assertThat(in.headers().firstValue("Location")).contains("/calls/desk.xhtml");
            assertThat(in.headers().firstValue("Set-Cookie").orElse("").toLowerCase(Locale.ROOT))
                    .startsWith("__host-hejnal=")
                    .contains("secure", "httponly", "samesite=lax", "path=/")
                    .doesNotContain("domain");
            HttpResponse<String> desk = get(browser, proxy.page("/calls/desk.xhtml"));
            assertThat(desk.statusCode()).isEqualTo(200);
            assertThat(desk.body()).doesNotContain("http://127");
            assertThat(pushOpens(browser, proxy, desk.body())).isTrue();
            assertThat(get(browser, proxy.page("/login.xhtml?lang=en"))
                            .headers()
                            .firstValue("Set-Cookie")
                            .orElse("")
                            .toLowerCase(Locale.ROOT))
                    .as("the cookie of the language")
                    .contains("secure", "samesite=lax");
            assertThat(get(
                                    browser,
                                    URI.create("http://127.0.0.2:" + settings.text("hejnal.http.port")
                                            + "/calls/desk.xhtml"))
                            .statusCode())
                    .as("without https nobody is signed in")
                    .isEqualTo(302);
        }
    }

    @Test
    void aDatabaseThatIsAwayIsToldByHealthAtOnceAndByTheLogInALine() throws Exception {
        assertThat(health("live").statusCode()).isEqualTo(200);
        office.part("PostgreSQL").kill();
        try {
            eventually("health tells it", () -> health("ready").statusCode(), status -> status == 503);
            // Whoever was in the middle of something when it went has said so.
            int before = log().size();
            for (int i = 0; i < 10; i++) {
                assertThat(api().get("/calls").statusCode()).isEqualTo(503);
            }
            assertThat(health("live").statusCode())
                    .as("a restart would mend nothing")
                    .isEqualTo(200);
            assertThat(health("ready").body()).contains("\"database\":\"down\"");
            // Most timers work at each tenth second; they have nothing to say about it.
            long timers = System.currentTimeMillis() / 10_000 * 10_000 + 11_000;
            eventually("the timers' next time", System::currentTimeMillis, now -> now > timers);
            List<String> written = log();
            written = written.subList(before, written.size());
            assertThat(written).filteredOn(line -> line.contains(" ERROR ")).hasSizeLessThanOrEqualTo(2);
            assertThat(written).hasSizeLessThanOrEqualTo(40);
        } finally {
            office.startAgain("PostgreSQL");
        }
        eventually("health tells it", () -> health("ready").statusCode(), status -> status == 200);
    }

    private static HttpResponse<String> health(String question) throws Exception {
        try (HttpClient monitoring = HttpClient.newHttpClient()) {
            return get(
                    monitoring,
                    URI.create(
                            "http://127.0.0.1:" + settings.text("hejnal.health.port") + "/api/v1/health/" + question));
        }
    }

    private static List<String> log() throws Exception {
        return Files.readAllLines(settings.home().resolve("log/wildfly.log"));
    }

    private static HttpResponse<String> get(HttpClient browser, URI page) throws Exception {
        return browser.send(HttpRequest.newBuilder(page).build(), BodyHandlers.ofString());
    }

    private static boolean pushOpens(HttpClient browser, CitysProxy proxy, String desk) throws Exception {
        Matcher channel = Pattern.compile("/jakarta\\.faces\\.push/[A-Za-z]+\\?[-0-9a-fA-F]+")
                .matcher(desk.replace("\\/", "/"));
        assertThat(channel.find()).isTrue();
        WebSocket push = browser.newWebSocketBuilder()
                .header("Origin", proxy.site())
                .buildAsync(
                        URI.create(proxy.site().replace("https", "wss") + channel.group()), new WebSocket.Listener() {})
                .join();
        boolean open = !push.isInputClosed();
        push.abort();
        return open;
    }

    private static Resident call(String from) {
        return Resident.calling(
                pbx.sipPort(),
                PbxOfItsOwn.NUMBER,
                from,
                List.of(settings.home().resolve("speech"), pbx.fallbackSounds()));
    }

    private static Api api() throws Exception {
        return new Api(
                "http://127.0.0.2:" + settings.number("hejnal.http.port"),
                Files.readString(settings.home().resolve("demo/api-token")).strip());
    }
}
