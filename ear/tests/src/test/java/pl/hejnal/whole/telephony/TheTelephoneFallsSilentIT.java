package pl.hejnal.whole.telephony;

import static org.assertj.core.api.Assertions.assertThat;
import static pl.hejnal.whole.office.Eventually.TIMEOUT;
import static pl.hejnal.whole.office.Eventually.eventually;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;
import pl.hejnal.phone.BaresipPhone;
import pl.hejnal.whole.office.Browser;
import pl.hejnal.whole.office.CallRecord;
import pl.hejnal.whole.office.Office;
import pl.hejnal.whole.office.Resident;
import pl.hejnal.whole.office.WholeSystem;
import pl.hejnal.whole.page.DeskPage;
import pl.hejnal.whole.page.TodayPage;

/** The PBX stops in the middle of a talk, connected and without a word: every screen says so until it is heard again. */
@WholeSystem
class TheTelephoneFallsSilentIT {

    @Test
    void everyScreenSaysSinceWhenAndTheTalkIsStillTheSameAfterwards(Office office, Browser browser) throws Exception {
        try (DeskPage anna = DeskPage.of(browser, "anna");
                TodayPage today = TodayPage.of(browser, "maria");
                Page settings = browser.screenOf("admin");
                BaresipPhone phone = office.phoneOf("anna");
                Resident resident = office.call()) {
            anna.present();
            resident.asksForAPerson();
            assertThat(phone.awaitRinging(TIMEOUT)).as("anna's phone rings").isTrue();
            phone.answer();
            assertThat(phone.awaitTalking(TIMEOUT)).as("anna talks").isTrue();
            CallRecord call = eventually(
                    "the office knows",
                    () -> office.api().callFrom(resident.number()).orElseThrow(),
                    known -> known.state().equals("TALKING"));

            office.freeze("Asterisk");
            try {
                for (Page screen : new Page[] {anna.screen(), today.screen(), settings}) {
                    eventually(
                            "the screen says since when",
                            () -> screen.innerText("#telephony"),
                            line -> line.matches("Brak połączenia z centralą telefoniczną od \\d\\d:\\d\\d:\\d\\d"));
                }
            } finally {
                office.thaw("Asterisk");
            }

            eventually(
                    "the desk hears the telephone",
                    () -> anna.screen().innerText("#telephony"),
                    "Telefon działa"::equals);
            eventually("nothing to say elsewhere", () -> today.screen().innerText("#telephony"), String::isEmpty);
            assertThat(anna.work().heading()).contains(call.ticket());
            phone.hangUp();
            resident.isHungUpOn();
            CallRecord over = office.api().endedCallFrom(resident.number());
            assertThat(over.linkedid()).isEqualTo(call.linkedid());
            assertThat(over.outcome()).isEqualTo("ANSWERED");
            assertThat(over.answeredBy()).isEqualTo("anna");
        }
    }
}
