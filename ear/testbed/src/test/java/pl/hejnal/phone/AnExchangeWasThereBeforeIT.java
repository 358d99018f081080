package pl.hejnal.phone;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static pl.hejnal.phone.PbxOfItsOwn.TIMEOUT;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import pl.hejnal.kernel.SpeechAddress;

/** Residents call the old exchange, which hands over to Hejnał's PBX; both are real, set up as config/asterisk/examples say. */
class AnExchangeWasThereBeforeIT {

    private static final String HOURS = "Urząd pracuje od poniedziałku do piątku";

    @TempDir
    private static Path home;

    private static final BlockingQueue<Map<String, String>> ARRIVED = new LinkedBlockingQueue<>();
    private static final AtomicInteger FETCHED = new AtomicInteger();
    private static ScriptedMenu office;
    private static PbxOfItsOwn pbx;
    private static OldExchange exchange;
    private static HttpServer speech;

    @BeforeAll
    static void open() throws Exception {
        int trunk = OldExchange.freeTrunkPort();
        office = new ScriptedMenu(AnExchangeWasThereBeforeIT::tellTheHours);
        Path config = home.resolve("config/asterisk");
        OldExchange.copy(PbxOfItsOwn.CONFIG.resolve("asterisk"), config);
        Path modules = config.resolve("modules.conf");
        Files.writeString(modules, Files.readString(modules).replace(";load = res_", "load = res_"));
        Files.writeString(
                config.resolve("trunks.conf"),
                example("exchange-by-address").replace("<address of the exchange>", "127.0.0.2")
                        + example("exchange-by-registration")
                                .replace("<address of the exchange>", "127.0.0.2:" + trunk)
                                .replace("<address of the exchange's calls>", "127.0.0.3")
                                .replace("<user>", "office")
                                .replace("<password>", "a-password-of-a-test"));
        pbx = new PbxOfItsOwn(home.resolve("config"), home, office.port());
        exchange = OldExchange.open(home.resolve("old"), trunk, pbx.sipPort());
        speech = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        speech.createContext("/speech/", asked -> {
            FETCHED.incrementAndGet();
            byte[] sound = Files.readAllBytes(pbx.fallbackSounds().resolve("fallback-hours.alaw"));
            asked.getResponseHeaders().add("Content-Type", "application/octet-stream");
            asked.getResponseHeaders().add("Cache-Control", "public, max-age=31536000, immutable");
            asked.getResponseHeaders().add("ETag", "\"hours\"");
            asked.sendResponseHeaders(200, sound.length);
            asked.getResponseBody().write(sound);
            asked.close();
        });
        speech.start();
    }

    private static String example(String name) throws IOException {
        return Files.readString(PbxOfItsOwn.CONFIG.resolve("asterisk/examples").resolve(name + ".conf"));
    }

    @AfterAll
    static void close() throws Exception {
        speech.stop(0);
        exchange.close();
        pbx.close();
        office.close();
    }

    /** The PBX has no such file: it fetches it, as from a Hejnał on another machine. */
    private static void tellTheHours(ScriptedMenu.Line line) throws IOException {
        ARRIVED.add(Map.copyOf(line.call()));
        line.answer();
        line.say("STREAM FILE http://127.0.0.1:" + speech.getAddress().getPort()
                + SpeechAddress.of("0123456789abcdef0123456789abcdef", "the key of a test")
                        .path() + " 0123456789*");
        line.in().readLine();
        line.goTo("hangup");
    }

    @Test
    void a_call_over_the_trunk_arrives_with_caller_and_number() throws Exception {
        assertThat(callTo("126165555"))
                .containsEntry("extension", "126165555")
                .containsEntry("callerid", "126003301")
                .hasEntrySatisfying("channel", channel -> assertThat(channel).startsWith("PJSIP/exchange-"));
    }

    @Test
    void a_department_s_forwarded_number_is_kept() throws Exception {
        assertThat(callTo("126161234")).containsEntry("extension", "126161234").containsEntry("callerid", "126003301");
    }

    @Test
    void who_withholds_their_number_is_not_known_by_it() throws Exception {
        assertThat(callTo("126160001")).containsEntry("extension", "126165555").containsEntry("callerid", "unknown");
    }

    @Test
    void a_call_comes_where_the_pbx_has_registered() throws Exception {
        await("registered").atMost(TIMEOUT).until(exchange::knowsTheOffice);
        assertThat(callTo("126165556"))
                .containsEntry("extension", "126165555")
                .containsEntry("callerid", "126003301")
                .hasEntrySatisfying("channel", channel -> assertThat(channel).startsWith("PJSIP/carrier-"));
    }

    @Test
    void a_number_that_is_none_of_ours_is_refused() throws Exception {
        try (CallingSoftPhone caller = exchange.call("126169999", "126003301", List.of())) {
            assertThat(caller.awaitEnd(TIMEOUT)).as("not answered").isFalse();
        }
        assertThat(ARRIVED).isEmpty();
    }

    @Test
    void a_sentence_that_was_fetched_once_is_played_again_without_asking() throws Exception {
        callTo("126165555");
        int before = FETCHED.get();
        callTo("126165555");
        assertThat(FETCHED).hasValue(before).hasPositiveValue();
    }

    /** What the office was told of the call, which heard the hours and was hung up. */
    private static Map<String, String> callTo(String number) throws Exception {
        try (CallingSoftPhone caller = exchange.call(number, "126003301", List.of(pbx.fallbackSounds()))) {
            assertThat(caller.awaitHeard(0, text -> text.startsWith(HOURS), TIMEOUT))
                    .as("the hours")
                    .isTrue();
            assertThat(caller.awaitEnd(TIMEOUT)).isTrue();
        }
        return ARRIVED.poll(TIMEOUT.toSeconds(), TimeUnit.SECONDS);
    }
}
