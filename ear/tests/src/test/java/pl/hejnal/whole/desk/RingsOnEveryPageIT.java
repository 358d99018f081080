package pl.hejnal.whole.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static pl.hejnal.whole.office.Eventually.TIMEOUT;
import static pl.hejnal.whole.office.Eventually.eventually;

import com.microsoft.playwright.Page;
import java.util.List;
import org.junit.jupiter.api.Test;
import pl.hejnal.phone.BaresipPhone;
import pl.hejnal.whole.office.Browser;
import pl.hejnal.whole.office.Office;
import pl.hejnal.whole.office.Resident;
import pl.hejnal.whole.office.WholeSystem;
import pl.hejnal.whole.page.DeskPage;

/** A clerk who looks for a ticket, or reads one, sees and hears a ring as at the desk, and goes on typing. */
@WholeSystem
class RingsOnEveryPageIT {

    @Test
    void theCardComesToAnyPageAndTakesNeitherFocusNorText(Office office, Browser browser) throws Exception {
        try (DeskPage anna = DeskPage.of(browser, "anna");
                BaresipPhone phone = office.phoneOf("anna");
                Resident resident = office.call()) {
            anna.present();
            Page screen = anna.screen();
            screen.navigate("/tickets/list.xhtml");
            screen.locator("body[data-live=true]").waitFor();
            String title = screen.title();
            screen.click("#text");
            screen.keyboard().type("12 616");

            resident.asksForAPerson();
            assertThat(phone.awaitRinging(TIMEOUT)).as("anna's phone rings").isTrue();
            DeskPage.Pop pop = anna.pop();
            screen.keyboard().type(" 55 55");

            assertThat(pop.caller().replace(" ", "")).isEqualTo(resident.number());
            assertThat(pop.path()).isEqualTo("Rozmowa z urzędnikiem");
            assertThat(screen.title()).startsWith("☎ ").contains(pop.caller());
            assertThat(screen.inputValue("#text")).isEqualTo("12 616 55 55");
            assertThat(screen.locator("#pop-said[role=status]").innerText()).contains(pop.caller(), pop.ticket());
            screen.locator("#pop[data-sounding=true]").waitFor();
            screen.click("#ring-sound");
            screen.locator("#pop[data-sounding=false]").waitFor();
            screen.click("#ring-sound");

            phone.answer();
            screen.locator("#pop.answered").waitFor();
            assertThat(screen.title()).isEqualTo(title);
            // The wait is what it was, whatever is done with the page while they talk.
            String waited = eventually(
                                    "the office knows",
                                    () -> office.api()
                                            .callFrom(resident.number())
                                            .orElseThrow(),
                                    call -> call.waitSeconds() != null)
                            .waitSeconds()
                            .longValue()
                    + " s";
            for (String page :
                    List.of("/tickets/list.xhtml", "/tickets/list.xhtml?lang=en", "/tickets/list.xhtml?lang=pl")) {
                screen.navigate(page);
                screen.locator("#pop.answered").waitFor();
                assertThat(anna.pop().waited()).as("on %s", page).isEqualTo(waited);
            }
            screen.goBack();
            screen.locator("#pop.answered").waitFor();
            assertThat(anna.pop().waited()).as("after going back").isEqualTo(waited);
            screen.navigate("/tickets/list.xhtml?lang=pl");
            screen.locator("#pop.answered").waitFor();
            screen.click("#pop-open");
            screen.waitForURL("**/tickets/ticket.xhtml?number=" + pop.ticket());
            phone.hangUp();
            resident.isHungUpOn();
            anna.awaitNoPop();
            screen.navigate("/calls/desk.xhtml");
        }
    }
}
