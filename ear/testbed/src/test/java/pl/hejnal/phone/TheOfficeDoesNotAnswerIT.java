package pl.hejnal.phone;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static pl.hejnal.phone.PbxOfItsOwn.TIMEOUT;

import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TheOfficeDoesNotAnswerIT {

    private static final String MENU =
            "Dzień dobry, urząd miasta. System informacji o sprawach jest chwilowo niedostępny";
    private static final String HOURS = "Urząd pracuje od poniedziałku do piątku";
    private static final String PERSON = "Zaraz połączę z urzędnikiem.";

    @TempDir
    private static Path home;

    private static PbxOfItsOwn pbx;

    @BeforeAll
    static void open() throws Exception {
        pbx = new PbxOfItsOwn(home, PbxOfItsOwn.freePort());
    }

    @AfterAll
    static void close() throws Exception {
        pbx.close();
    }

    @Test
    void the_caller_hears_a_menu_all_the_same_and_reaches_a_clerk() throws Exception {
        try (BaresipPhone anna = pbx.clerk();
                CallingSoftPhone caller = pbx.call("126001122")) {
            assertThat(caller.awaitHeard(0, text -> text.startsWith(MENU), TIMEOUT))
                    .as("a menu")
                    .isTrue();
            caller.press("0");
            assertThat(caller.awaitHeard(1, text -> text.startsWith(PERSON), TIMEOUT))
                    .isTrue();
            assertThat(anna.awaitRinging(TIMEOUT)).as("anna's phone rings").isTrue();
            anna.answer();
            assertThat(anna.awaitTalking(TIMEOUT)).isTrue();
            anna.hangUp();
            assertThat(caller.awaitEnd(TIMEOUT))
                    .as("the call ends when the clerk hangs up")
                    .isTrue();
        }
    }

    /** Who leaves the line to hear something is passed over by whoever came later. */
    @Test
    void a_waiting_caller_is_asked_for_patience_without_leaving_the_line() throws Exception {
        try (BaresipPhone anna = pbx.clerk();
                CallingSoftPhone caller = pbx.call("126001166")) {
            pbx.rest("anna");
            assertThat(caller.awaitHeard(0, text -> text.startsWith(MENU), TIMEOUT))
                    .isTrue();
            caller.press("0");
            await("they are asked for patience")
                    .atMost(TIMEOUT)
                    .until(() -> caller.heardWhole().stream()
                            .anyMatch(heard -> heard.text().startsWith("Proszę czekać. Urzędnik")));
            assertThat(pbx.timesInQueue()).as("in the queue").isEqualTo(1);
            // Without the office a key leads nowhere, and the place is kept.
            caller.press("1");
            pbx.comeBack("anna");
            assertThat(anna.awaitRinging(TIMEOUT)).isTrue();
            anna.answer();
            assertThat(anna.awaitTalking(TIMEOUT)).isTrue();
            await("nobody talks into their talk").atMost(TIMEOUT).until(() -> pbx.voicesBeside() == 0);
            anna.hangUp();
            assertThat(caller.awaitEnd(TIMEOUT)).isTrue();
            await("the call has a record").atMost(TIMEOUT).until(() -> pbx.recordsOf("Queue") > 0);
            assertThat(pbx.recordsOf("ChanSpy"))
                    .as("records of voices beside callers")
                    .isZero();
        }
    }

    @Test
    void where_no_clerks_telephone_is_there_the_caller_can_leave_a_message() throws Exception {
        try (CallingSoftPhone caller = pbx.call("126001155")) {
            assertThat(caller.awaitHeard(0, text -> text.startsWith(MENU), TIMEOUT))
                    .isTrue();
            caller.press("0");
            assertThat(caller.awaitHeard(1, text -> text.startsWith("Przepraszamy, nikt nie mógł odebrać"), TIMEOUT))
                    .isTrue();
            caller.press("1");
            await("how to leave one")
                    .atMost(TIMEOUT)
                    .until(() -> caller.heardWhole().stream()
                            .anyMatch(heard -> heard.text().startsWith("Po sygnale proszę powiedzieć")));
            caller.say(pbx.fallbackSounds().resolve("fallback-person.alaw"), TIMEOUT);
            caller.press("#");
            assertThat(caller.awaitHeard(2, text -> text.startsWith("Dziękujemy, wiadomość"), TIMEOUT))
                    .isTrue();
        }
    }

    @Test
    void where_the_disk_is_full_the_caller_is_told_before_anything_is_lost() throws Exception {
        pbx.hasRoom(false);
        try (CallingSoftPhone caller = pbx.call("126001166")) {
            assertThat(caller.awaitHeard(
                            0, text -> text.startsWith("Z powodu awarii nie możemy teraz zapisać"), TIMEOUT))
                    .isTrue();
            assertThat(caller.awaitHeard(1, text -> text.startsWith(MENU), TIMEOUT))
                    .as("and may reach a clerk")
                    .isTrue();
            caller.press("0");
            assertThat(caller.awaitHeard(2, text -> text.startsWith("Przepraszamy, nikt nie mógł odebrać"), TIMEOUT))
                    .isTrue();
            caller.press("1");
            assertThat(caller.awaitHeard(
                            3,
                            text -> text.startsWith("Przepraszamy, z powodu awarii nie możemy teraz nagrać"),
                            TIMEOUT))
                    .isTrue();
            assertThat(caller.awaitEnd(TIMEOUT)).isTrue();
        } finally {
            pbx.hasRoom(true);
        }
    }

    @Test
    void key_one_tells_the_hours_and_then_the_menu_again() throws Exception {
        try (CallingSoftPhone caller = pbx.call("126001133")) {
            assertThat(caller.awaitHeard(0, text -> text.startsWith(MENU), TIMEOUT))
                    .isTrue();
            caller.press("1");
            assertThat(caller.awaitHeard(1, text -> text.startsWith(HOURS), TIMEOUT))
                    .isTrue();
            assertThat(caller.awaitHeard(2, text -> text.startsWith(MENU), TIMEOUT))
                    .isTrue();
        }
    }

    @Test
    void a_ringing_clerk_whose_caller_gives_up_is_left_in_peace() throws Exception {
        try (BaresipPhone anna = pbx.clerk();
                CallingSoftPhone caller = pbx.call("126001144")) {
            assertThat(caller.awaitHeard(0, text -> text.startsWith(MENU), TIMEOUT))
                    .isTrue();
            caller.press("0");
            assertThat(anna.awaitRinging(TIMEOUT)).isTrue();
            caller.hangUp();
            assertThat(anna.awaitTalking(TIMEOUT))
                    .as("nobody is on the line any more")
                    .isFalse();
            assertThat(anna.isRinging()).isFalse();
        }
    }

    @Test
    void a_phone_that_was_put_away_is_no_longer_known_to_the_pbx() throws Exception {
        BaresipPhone anna = pbx.clerk();
        assertThat(pbx.knowsPhones()).isTrue();
        anna.close();
        await("the registration is taken back").atMost(TIMEOUT).until(() -> !pbx.knowsPhones());
    }
}
