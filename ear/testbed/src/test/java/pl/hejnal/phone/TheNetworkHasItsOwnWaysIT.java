package pl.hejnal.phone;

import static org.assertj.core.api.Assertions.assertThat;
import static pl.hejnal.phone.PbxOfItsOwn.NUMBER;
import static pl.hejnal.phone.PbxOfItsOwn.TIMEOUT;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import pl.hejnal.phone.rtp.Tones;

/** What real networks send, to a real PBX with the delivered configuration; in the office's place a script listens for keys. */
class TheNetworkHasItsOwnWaysIT {

    private static final String RESIDENT = "<sip:126001122@127.0.0.1>";
    private static final String OURS = "sip:" + NUMBER + "@127.0.0.1";

    @TempDir
    private static Path home;

    private static final BlockingQueue<Map<String, String>> ARRIVED = new LinkedBlockingQueue<>();
    private static final BlockingQueue<String> PRESSED = new LinkedBlockingQueue<>();
    private static ScriptedMenu office;
    private static PbxOfItsOwn pbx;

    @BeforeAll
    static void open() throws Exception {
        office = new ScriptedMenu(TheNetworkHasItsOwnWaysIT::listen);
        pbx = new PbxOfItsOwn(home, office.port());
    }

    @AfterAll
    static void close() throws Exception {
        pbx.close();
        office.close();
    }

    @BeforeEach
    void forget() {
        ARRIVED.clear();
        PRESSED.clear();
    }

    private static void listen(ScriptedMenu.Line line) throws IOException {
        line.answer();
        ARRIVED.add(Map.copyOf(line.call()));
        while (true) {
            PRESSED.add(line.key());
        }
    }

    /** The trunk is an address and no name; the clerks' telephones have passwords. */
    @ParameterizedTest
    @ValueSource(strings = {"trunk", "exchange", "carrier", "anna", "126001122", "anonymous"})
    void who_is_not_at_the_trunk_s_address_is_nobody_whatever_name_they_take(String name) throws Exception {
        try (RawSipCall stranger = new RawSipCall(pbx.sipPort(), "127.0.0.3")) {
            assertThat(stranger.invite(OURS, "<sip:" + name + "@127.0.0.1>", "", TIMEOUT))
                    .isEqualTo(401);
            assertThat(ARRIVED).isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "sip:126165555@127.0.0.1",
                "sip:+48126165555@127.0.0.1",
                "sip:48126165555@127.0.0.1",
                "sip:0048126165555@127.0.0.1",
                "sip:0126165555@127.0.0.1",
                "sip:126165555;npdi;rn=+48120000001@127.0.0.1;user=phone",
                "sip:%2B48126165555@127.0.0.1",
                "tel:+48126165555",
                "tel:+48-12-616-55-55",
                "tel:126165555;phone-context=+48"
            })
    void the_office_s_number_is_known_in_every_form(String uri) throws Exception {
        try (RawSipCall resident = RawSipCall.throughTheTrunk(pbx.sipPort())) {
            assertThat(resident.invite(uri, RESIDENT, "", TIMEOUT)).isEqualTo(200);
            assertThat(arrived()).containsEntry("extension", NUMBER).containsEntry("callerid", "126001122");
            resident.hangUp(OURS, RESIDENT);
        }
    }

    /** RFC 5806: the last was forwarded first. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Diversion: <sip:126169999@p>;reason=no-answer/Diversion: <sip:126161200@p>;reason=unconditional | 126161200
            Diversion: <sip:126169999@p>;reason=no-answer, <sip:126161200@p>;reason=unconditional           | 126161200
            Diversion: <sip:126161200@p>;reason=unconditional                                               | 126161200
            Diversion: "A, B" <sip:+48126161200;npdi@p;user=phone>;reason=unconditional;counter=1           | 126161200
            Diversion: <tel:+48-12-616-12-00>;reason=unconditional                                          | 126161200
            Diversion: sip:126161200@p;reason=unconditional                                                 | 126161200
            Diversion: <sip:anonymous@p>/History-Info: <sip:126161234@ex>;index=1, <sip:126165555@ex>;index=1.1 | 126161234
            History-Info: <sip:126161111@ex>;index=1/History-Info: <sip:126165555@ex>;index=1.1             | 126161111
            Diversion: <sip:${SHELL(id)}@p>                                                                 | 126165555
            Diversion: ","));[]"                                                                            | 126165555
            """)
    void the_number_that_was_forwarded_first_is_the_one_that_was_dialled(String headers, String dialled)
            throws Exception {
        try (RawSipCall resident = RawSipCall.throughTheTrunk(pbx.sipPort())) {
            assertThat(resident.invite(OURS, RESIDENT, headers.replace("/", "\r\n") + "\r\n", TIMEOUT))
                    .isEqualTo(200);
            assertThat(arrived()).containsEntry("extension", dialled);
            resident.hangUp(OURS, RESIDENT);
        }
    }

    @ParameterizedTest
    @CsvSource({"application/dtmf-relay, Signal=5, 5", "application/dtmf, 7, 7", "application/dtmf-relay, Signal=11, #"
    })
    void a_key_by_info_is_heard_and_answered(String type, String body, String key) throws Exception {
        try (RawSipCall resident = RawSipCall.throughTheTrunk(pbx.sipPort())) {
            assertThat(resident.invite(OURS, RESIDENT, "", TIMEOUT)).isEqualTo(200);
            arrived();
            assertThat(resident.within("INFO", OURS, RESIDENT, type, body + "\r\n", TIMEOUT))
                    .isEqualTo(200);
            assertThat(PRESSED.poll(TIMEOUT.toSeconds(), TimeUnit.SECONDS)).isEqualTo(key);
            resident.hangUp(OURS, RESIDENT);
        }
    }

    /** By these some networks look whether the call is still there. */
    @Test
    void an_empty_info_and_options_within_the_call_are_answered() throws Exception {
        try (RawSipCall resident = RawSipCall.throughTheTrunk(pbx.sipPort())) {
            assertThat(resident.invite(OURS, RESIDENT, "", TIMEOUT)).isEqualTo(200);
            assertThat(resident.within("INFO", OURS, RESIDENT, "", "", TIMEOUT)).isEqualTo(200);
            assertThat(resident.within("OPTIONS", OURS, RESIDENT, "", "", TIMEOUT))
                    .isEqualTo(200);
            resident.hangUp(OURS, RESIDENT);
        }
    }

    /** The caller's side offers no telephone events. */
    @Test
    void keys_are_heard_as_tones_in_the_voice() throws Exception {
        try (RawSipCall resident = RawSipCall.throughTheTrunk(pbx.sipPort())) {
            assertThat(resident.invite(OURS, RESIDENT, "", TIMEOUT)).isEqualTo(200);
            arrived();
            resident.speak(Tones.of('4'));
            assertThat(PRESSED.poll(TIMEOUT.toSeconds(), TimeUnit.SECONDS)).isEqualTo("4");
            resident.hangUp(OURS, RESIDENT);
        }
    }

    /** A caller who has gone without a word is found although their silence is none: the PBX itself asks (RFC 4028). */
    @Test
    void the_pbx_confirms_the_call_where_the_other_side_knows_no_session_timer() throws Exception {
        try (RawSipCall resident = RawSipCall.throughTheTrunk(pbx.sipPort())) {
            assertThat(resident.invite(OURS, RESIDENT, "", TIMEOUT)).isEqualTo(200);
            assertThat(RawSipCall.header(resident.answer(), "Session-Expires")).isEqualTo("600;refresher=uas");
            resident.hangUp(OURS, RESIDENT);
        }
    }

    private static Map<String, String> arrived() throws InterruptedException {
        return ARRIVED.poll(TIMEOUT.toSeconds(), TimeUnit.SECONDS);
    }
}
