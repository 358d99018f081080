package pl.hejnal.phone;

import static org.assertj.core.api.Assertions.assertThat;
import static pl.hejnal.phone.PbxOfItsOwn.TIMEOUT;
import static pl.hejnal.phone.SoundFixture.noise;
import static pl.hejnal.phone.SoundFixture.prompt;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import pl.hejnal.phone.load.CdrFile.Entry;
import pl.hejnal.phone.rtp.RecognisedPrompt;

class ACallerIsOnTheLineIT {

    private static final int SECOND = 50;
    private static final BlockingQueue<String> KEYS = new LinkedBlockingQueue<>();

    @TempDir
    private static Path home;

    private static ScriptedMenu menu;
    private static PbxOfItsOwn pbx;

    @BeforeAll
    static void open() throws Exception {
        prompt(home.resolve("speech"), "greeting", noise(1, SECOND), "Dzień dobry.");
        prompt(home.resolve("speech"), "menu", noise(2, 20 * SECOND), "Naciśnij, co chcesz.");
        menu = new ScriptedMenu(ACallerIsOnTheLineIT::serve);
        pbx = new PbxOfItsOwn(home, menu.port());
    }

    @AfterAll
    static void close() throws Exception {
        pbx.close();
        menu.close();
    }

    /** Greets, takes keys until a hash, says a sentence that is made only then, and hangs up. */
    private static void serve(ScriptedMenu.Line line) throws IOException {
        Path speech = home.resolve("speech");
        line.answer();
        line.play(speech.resolve("greeting"));
        StringBuilder keys = new StringBuilder(line.play(speech.resolve("menu")));
        while (!keys.toString().endsWith("#")) {
            keys.append(line.key());
        }
        line.play(prompt(speech, "answer-" + keys.length(), noise(keys.length(), SECOND), "Wybrano " + keys));
        KEYS.add(keys.toString());
        line.goTo("hangup");
    }

    @Test
    void hears_what_is_played_byte_by_byte_and_every_key_arrives() throws Exception {
        try (CallingSoftPhone caller = pbx.call("126001122")) {
            assertThat(caller.awaitHeard(0, "Naciśnij, co chcesz."::equals, TIMEOUT))
                    .isTrue();
            caller.press("11235*#");
            assertThat(caller.awaitEnd(TIMEOUT)).as("the far end hangs up").isTrue();
            assertThat(KEYS.poll(TIMEOUT.toSeconds(), TimeUnit.SECONDS)).isEqualTo("11235*#");
            assertThat(caller.heard())
                    .extracting(RecognisedPrompt::text)
                    .containsExactly("Dzień dobry.", "Naciśnij, co chcesz.", "Wybrano 11235*#");
            assertThat(caller.heardWhole())
                    .extracting(RecognisedPrompt::text)
                    .as("the menu was broken off by the first key")
                    .containsExactly("Dzień dobry.", "Wybrano 11235*#");
        }
    }

    @Test
    void hangs_up_when_told_to_and_is_in_the_call_records() throws Exception {
        try (CallingSoftPhone caller = pbx.call("126001133")) {
            assertThat(caller.awaitHeard(0, "Dzień dobry."::equals, TIMEOUT)).isTrue();
            caller.hangUp();
            assertThat(caller.awaitEnd(TIMEOUT)).isTrue();
            Entry record = record(caller.callId());
            assertThat(record.from()).isEqualTo("126001133");
            assertThat(record.disposition()).isEqualTo("ANSWERED");
        }
    }

    @Test
    void hangs_up_after_the_time_given() throws Exception {
        try (CallingSoftPhone caller = new CallingSoftPhone(
                pbx.sipPort(),
                PbxOfItsOwn.NUMBER,
                "126001144",
                Duration.ofSeconds(2),
                List.of(),
                System.out::println)) {
            assertThat(caller.awaitEnd(TIMEOUT)).isTrue();
            Entry record = record(caller.callId());
            assertThat(Duration.between(record.answer().orElseThrow(), record.end()))
                    .isBetween(Duration.ofMillis(1900), Duration.ofSeconds(4));
        }
    }

    @Test
    void whoever_is_closed_while_talking_leaves_no_line_open() throws Exception {
        CallingSoftPhone caller = pbx.call("126001155");
        assertThat(caller.awaitHeard(0, "Dzień dobry."::equals, TIMEOUT)).isTrue();
        caller.close();
        assertThat(record(caller.callId()).disposition()).isEqualTo("ANSWERED");
    }

    @Test
    void a_number_that_is_not_the_offices_is_refused() throws Exception {
        List<String> told = new ArrayList<>();
        try (CallingSoftPhone caller =
                new CallingSoftPhone(pbx.sipPort(), "126169999", "126001166", null, List.of(), told::add)) {
            assertThat(caller.awaitEnd(TIMEOUT)).isFalse();
            assertThat(told).last().asString().endsWith("call failed: the PBX answered 404 Not Found");
        }
    }

    private static Entry record(String callId) throws InterruptedException {
        return pbx.recordsWith(List.of(callId)).stream()
                .filter(entry -> entry.sipCallId().equals(callId))
                .findFirst()
                .orElseThrow();
    }
}
