package pl.hejnal.whole.people;

import static org.assertj.core.api.Assertions.assertThat;
import static pl.hejnal.whole.office.Eventually.TIMEOUT;
import static pl.hejnal.whole.office.Eventually.eventually;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import pl.hejnal.phone.BaresipPhone;
import pl.hejnal.whole.office.Browser;
import pl.hejnal.whole.office.CallRecord;
import pl.hejnal.whole.office.Office;
import pl.hejnal.whole.office.Resident;
import pl.hejnal.whole.office.WholeSystem;
import pl.hejnal.whole.page.DeskPage;
import pl.hejnal.whole.page.PoliciesPage;
import pl.hejnal.whole.page.TodayPage;

/** What an administrator switches on for calls: a question after the talk, and recording, which needs a legal basis. */
@WholeSystem
class PoliciesIT {

    private static final String BASIS = "art. 6 ust. 1 lit. e RODO, ochrona pracowników";

    @Test
    void whoStaysOnTheLineIsAskedOneQuestionAndTheMarkIsOnTheCallAndOnTheDay(Office office, Browser browser)
            throws Exception {
        try (PoliciesPage policies = PoliciesPage.of(browser, "admin").survey(true);
                DeskPage anna = DeskPage.of(browser, "anna");
                TodayPage today = TodayPage.of(browser, "maria");
                BaresipPhone phone = office.phoneOf("anna");
                Resident resident = office.call()) {
            anna.present();
            resident.asksForAPerson();
            assertThat(phone.awaitRinging(TIMEOUT)).as("anna's phone rings").isTrue();
            phone.answer();
            assertThat(phone.awaitTalking(TIMEOUT)).as("anna talks").isTrue();
            phone.hangUp();
            resident.hears(
                            "Na koniec jedno pytanie. Proszę ocenić tę rozmowę w skali od jednego do pięciu, gdzie pięć to ocena"
                                    + " najlepsza, i nacisnąć wybraną cyfrę.")
                    .presses("4")
                    .hears("Dziękujemy za ocenę. Do usłyszenia.")
                    .isHungUpOn();
            CallRecord call = office.api().endedCallFrom(resident.number());
            assertThat(call.surveyMark()).isEqualTo(4);
            assertThat(call.outcome()).isEqualTo("ANSWERED");
            assertThat(eventually(
                            "Today shows the mark",
                            () -> {
                                today.figures();
                                return today.screen()
                                        .locator("[data-metric=survey]")
                                        .allInnerTexts();
                            },
                            shown -> !shown.isEmpty()))
                    .containsExactly("4,0");
        }
    }

    @Test
    void recordingIsRefusedWithoutALegalBasisAndWithOneEveryCallerHearsItFirst(Office office, Browser browser)
            throws Exception {
        Path talks = office.settings().home().resolve("pbx/spool/talks");
        try (PoliciesPage policies = PoliciesPage.of(browser, "admin");
                DeskPage anna = DeskPage.of(browser, "anna");
                BaresipPhone phone = office.phoneOf("anna")) {
            assertThat(policies.refusesToRecordOn(" ")).contains("Proszę podać podstawę prawną");
            assertThat(policies.recording()).isEqualTo("wyłączone");
            assertThat(files(talks)).as("nothing is recorded before").isEmpty();
            policies.recordOn(BASIS);
            assertThat(policies.recording()).isEqualTo("włączone");
            assertThat(office.count(
                            "select count(*) from audit_entry where who = 'admin' and what = 'policy.on' and why = '"
                                    + BASIS + "'"))
                    .isEqualTo(1);
            anna.present();
            try (Resident resident = office.call()) {
                resident.asksForAPerson();
                eventually(
                        "the recording is announced",
                        resident::sentences,
                        heard -> heard.stream()
                                .anyMatch(sentence -> sentence.startsWith("Rozmowa z urzędnikiem jest nagrywana.")));
                assertThat(phone.awaitRinging(TIMEOUT)).as("anna's phone rings").isTrue();
                phone.answer();
                assertThat(phone.awaitTalking(TIMEOUT)).as("anna talks").isTrue();
                phone.hangUp();
                resident.isHungUpOn();
                assertThat(files(talks)).as("the talk is kept").hasSize(1);
                CallRecord call = office.api().endedCallFrom(resident.number());
                eventually(
                        "the talk is on the ticket",
                        () -> office.api().ticket(call.ticket()).messages(),
                        kept -> kept.size() == 1
                                && kept.getFirst().kind().equals("TALK")
                                && kept.getFirst().playable());
            }
        }
    }

    private static List<Path> files(Path directory) throws java.io.IOException {
        try (Stream<Path> there = Files.list(directory)) {
            return there.toList();
        }
    }
}
