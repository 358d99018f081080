package pl.hejnal.phone;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static pl.hejnal.phone.PbxOfItsOwn.TIMEOUT;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import pl.hejnal.phone.order.ManagerLine;
import pl.hejnal.phone.rtp.PureTone;

/**
 * The delivered dialplan and manager account, and what the office says there when a manager listens. Everybody whistles a tone of
 * their own, by which it is known who hears whom; a clerk whose name begins with another's talks beside.
 */
class AManagerListensIT {

    private static final PureTone RESIDENT = new PureTone(500);
    private static final PureTone ANN = new PureTone(700);
    private static final PureTone OTHER = new PureTone(900);
    private static final PureTone MARIA = new PureTone(1_100);
    private static final Duration LONG = Duration.ofMinutes(2);

    @TempDir
    private static Path home;

    private static ScriptedMenu menu;
    private static PbxOfItsOwn pbx;
    private static ManagerLine office;
    private static final List<Map<String, String>> EVENTS = new CopyOnWriteArrayList<>();
    private static int lines;

    @BeforeAll
    static void open() throws Exception {
        menu = new ScriptedMenu(AManagerListensIT::serve);
        pbx = new PbxOfItsOwn(home, menu.port());
        office = new ManagerLine(pbx.amiPort(), "hejnal", PbxOfItsOwn.MANAGERS_SECRET, EVENTS::add);
    }

    @AfterAll
    static void close() throws Exception {
        office.close();
        pbx.close();
        menu.close();
    }

    @BeforeEach
    void anotherLine() {
        lines++;
        EVENTS.clear();
    }

    private static void serve(ScriptedMenu.Line line) throws IOException {
        line.answer();
        line.goTo("queue");
    }

    @Test
    void hears_one_talk_whispers_and_joins_in_until_it_is_over() throws Exception {
        try (BaresipPhone ann = pbx.telephone("ann", Optional.of(ANN));
                BaresipPhone anna = pbx.telephone("anna", Optional.empty());
                BaresipPhone maria = pbx.telephone("maria", Optional.of(MARIA));
                CallingSoftPhone resident = talk("126001122", "ann", ann);
                CallingSoftPhone other = besideAnn("126001133", anna)) {
            resident.whistle(RESIDENT, LONG);
            other.whistle(OTHER, LONG);
            begin("listen", pbx.channelOf("ann"));
            assertThat(maria.awaitRinging(TIMEOUT)).isTrue();
            maria.answer();
            await("maria hears both").atMost(TIMEOUT).until(() -> maria.hears(RESIDENT) && maria.hears(ANN));
            assertThat(maria.hears(OTHER)).as("the talk of another clerk").isFalse();
            assertThat(ann.hears(MARIA)).as("a manager who only listens").isFalse();
            assertThat(resident.hears(MARIA)).as("a manager who only listens").isFalse();
            assertThat(begun()).containsExactly("listen");

            choose("whisper", line());
            await("ann hears maria").atMost(TIMEOUT).until(() -> ann.hears(MARIA));
            assertThat(resident.hears(MARIA))
                    .as("what is whispered to the clerk")
                    .isFalse();

            choose("barge", line());
            await("the resident hears maria").atMost(TIMEOUT).until(() -> resident.hears(MARIA) && ann.hears(MARIA));
            assertThat(other.hears(MARIA)).as("somebody else's caller").isFalse();

            choose("listen", line());
            await("nobody hears maria").atMost(TIMEOUT).until(() -> !resident.hears(MARIA) && !ann.hears(MARIA));
            assertThat(maria.hears(RESIDENT)).isTrue();
            assertThat(begun()).containsExactly("listen", "whisper", "barge", "listen");

            resident.hangUp();
            assertThat(maria.awaitEnd(TIMEOUT)).as("it ends with the talk").isTrue();
            await("its end is told")
                    .atMost(TIMEOUT)
                    .until(() -> told("Hangup", "Uniqueid").contains(line()));
            assertThat(told("Hangup", "Channel")).noneMatch(channel -> channel.contains("@hejnal-supervision"));
            anna.hangUp();
        }
        await("all have gone").atMost(TIMEOUT).until(pbx::isIdle);
        assertThat(pbx.recordsOf("ChanSpy")).as("records of a manager's calls").isZero();
    }

    @Test
    void leaves_by_the_offices_word_and_the_talk_goes_on() throws Exception {
        try (BaresipPhone ann = pbx.telephone("ann", Optional.of(ANN));
                BaresipPhone maria = pbx.telephone("maria", Optional.of(MARIA));
                CallingSoftPhone resident = talk("126001144", "ann", ann)) {
            resident.whistle(RESIDENT, LONG);
            begin("barge", pbx.channelOf("ann"));
            assertThat(maria.awaitRinging(TIMEOUT)).isTrue();
            maria.answer();
            await("the resident hears maria").atMost(TIMEOUT).until(() -> resident.hears(MARIA));
            choose(
                    "end",
                    EVENTS.stream()
                            .filter(event -> "ChanSpyStart".equals(event.get("Event")))
                            .map(event -> event.get("SpyerChannel"))
                            .findFirst()
                            .orElseThrow());
            assertThat(maria.awaitEnd(TIMEOUT)).isTrue();
            assertThat(ann.isTalking()).isTrue();
            await("the resident hears ann alone")
                    .atMost(TIMEOUT)
                    .until(() -> resident.hears(ANN) && !resident.hears(MARIA));
            ann.hangUp();
        }
    }

    /** ChanSpy without a channel would listen to whoever talks. */
    @Test
    void without_a_channels_id_or_with_a_names_beginning_nobody_is_heard() throws Exception {
        try (BaresipPhone ann = pbx.telephone("ann", Optional.of(ANN));
                BaresipPhone maria = pbx.telephone("maria", Optional.of(MARIA));
                CallingSoftPhone resident = talk("126001155", "ann", ann)) {
            for (String spied : List.of("", "PJSIP/ann", "PJSIP/", "9999.9")) {
                anotherLine();
                maria.forget();
                begin("listen", spied);
                assertThat(maria.awaitRinging(TIMEOUT)).isTrue();
                maria.answer();
                assertThat(maria.awaitEnd(TIMEOUT))
                        .as("„%s” is no channel", spied)
                        .isTrue();
                assertThat(begun()).isEmpty();
            }
            assertThat(resident.hears(MARIA)).isFalse();
            ann.hangUp();
        }
    }

    /** By the queue, in which nobody else is free. */
    private static CallingSoftPhone talk(String from, String clerk, BaresipPhone phone) throws Exception {
        pbx.isPresent(clerk);
        CallingSoftPhone resident = pbx.call(from);
        assertThat(phone.awaitRinging(TIMEOUT)).isTrue();
        phone.answer();
        assertThat(phone.awaitTalking(TIMEOUT)).isTrue();
        return resident;
    }

    /** Ann's telephone is busy. */
    private static CallingSoftPhone besideAnn(String from, BaresipPhone anna) throws Exception {
        CallingSoftPhone resident = talk(from, "anna", anna);
        pbx.rest("anna");
        return resident;
    }

    private static String line() {
        return "supervision-" + lines;
    }

    /** As SupervisionActions says it. */
    private static void begin(String mode, String spied) throws IOException {
        office.send(
                "Originate",
                "Channel",
                "PJSIP/maria",
                "Context",
                "hejnal-supervision",
                "Exten",
                mode,
                "Priority",
                "1",
                "CallerID",
                "ann",
                "Timeout",
                "30000",
                "Async",
                "true",
                "ChannelId",
                line(),
                "Variable",
                "HEJNAL_SPIED=" + spied);
    }

    private static void choose(String deed, String channel) throws IOException {
        office.send(
                "Originate",
                "Channel",
                "Local/" + deed + "@hejnal-supervision-change/n",
                "Context",
                "hejnal-supervision-change",
                "Exten",
                "done",
                "Priority",
                "1",
                "Async",
                "true",
                "Variable",
                "HEJNAL_SUPERVISION=" + channel);
    }

    /** In which modes the manager has come to the talk so far, as the office is told. */
    private static List<String> begun() {
        return told("ChanSpyStart", "SpyerExten");
    }

    private static List<String> told(String event, String field) {
        return EVENTS.stream()
                .filter(each -> event.equals(each.get("Event")))
                .map(each -> each.getOrDefault(field, ""))
                .toList();
    }
}
