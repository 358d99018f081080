package pl.hejnal.phone;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static pl.hejnal.phone.PbxOfItsOwn.TIMEOUT;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whatever the office does wrong once it has been asked, the caller is answered and comes to a person. */
class TheOfficeFailsInTheMiddleIT {

    private static final String MENU =
            "Dzień dobry, urząd miasta. System informacji o sprawach jest chwilowo niedostępny";
    private static final String HOURS = "Urząd pracuje od poniedziałku do piątku";
    private static final String PERSON = "Zaraz połączę z urzędnikiem.";

    @TempDir
    private static Path home;

    private static PbxOfItsOwn pbx;
    private static ScriptedMenu office;
    private static volatile ScriptedMenu.Script script;
    private static final CountDownLatch over = new CountDownLatch(1);

    @BeforeAll
    static void open() throws Exception {
        office = new ScriptedMenu(line -> script.serve(line));
        pbx = new PbxOfItsOwn(home, office.port());
    }

    @AfterAll
    static void close() throws Exception {
        over.countDown();
        pbx.close();
        office.close();
    }

    @Test
    void it_takes_the_call_and_never_says_anything() throws Exception {
        script = line -> stayAway();
        theCallerComesToAPerson("126002201");
    }

    @Test
    void it_has_more_calls_than_it_can_take_and_closes_the_door() throws Exception {
        script = line -> {};
        theCallerComesToAPerson("126002202");
    }

    @Test
    void it_dies_in_the_middle_of_a_sentence() throws Exception {
        script = line -> {
            line.answer();
            tellHours(line);
        };
        theCallerComesToAPerson("126002203");
    }

    @Test
    void it_falls_silent_in_the_middle_without_hanging_up() throws Exception {
        script = line -> {
            line.answer();
            line.set("TIMEOUT(absolute)", "2");
            stayAway();
        };
        theCallerComesToAPerson("126002204");
    }

    @Test
    void it_talks_nonsense() throws Exception {
        script = line -> {
            line.say("HTTP/1.1 200 OK\r\n\r\n<html>");
            line.say("x".repeat(10_000));
            line.out().write(new byte[] {0, (byte) 0xff, '\n', '"', '\n', '\\', '\n'});
            line.say("SET VARIABLE HEJNAL_NEXT \"nowhere\"");
        };
        theCallerComesToAPerson("126002205");
    }

    @Test
    void it_says_goodbye_before_it_has_said_where_the_call_goes() throws Exception {
        script = ScriptedMenu.Line::answer;
        theCallerComesToAPerson("126002206");
    }

    @Test
    void who_hangs_up_while_it_is_silent_is_gone_at_once() throws Exception {
        script = line -> {
            line.answer();
            tellHours(line);
            stayAway();
        };
        try (CallingSoftPhone caller = pbx.call("126002207")) {
            assertThat(caller.awaitHeard(0, text -> text.startsWith(HOURS), TIMEOUT))
                    .isTrue();
            caller.hangUp();
            await("no channel is left").atMost(TIMEOUT).until(pbx::isIdle);
        }
    }

    private static void tellHours(ScriptedMenu.Line line) throws IOException {
        line.say("STREAM FILE " + pbx.fallbackSounds().resolve("fallback-hours") + " 0123456789*");
    }

    private static void theCallerComesToAPerson(String from) throws Exception {
        try (BaresipPhone anna = pbx.clerk();
                CallingSoftPhone caller = pbx.call(from)) {
            assertThat(caller.awaitHeard(0, text -> text.startsWith(MENU), TIMEOUT))
                    .as("a menu")
                    .isTrue();
            caller.press("0");
            assertThat(caller.awaitHeard(0, text -> text.startsWith(PERSON), TIMEOUT))
                    .isTrue();
            assertThat(anna.awaitRinging(TIMEOUT)).as("anna's phone rings").isTrue();
        }
    }

    /** As a server that is frozen, or behind a line that was cut without a word. */
    private static void stayAway() {
        try {
            over.await();
        } catch (InterruptedException ended) {
            throw new UncheckedIOException(new IOException(ended));
        }
    }
}
