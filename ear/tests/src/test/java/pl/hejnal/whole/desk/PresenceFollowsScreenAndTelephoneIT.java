package pl.hejnal.whole.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static pl.hejnal.whole.office.Eventually.TIMEOUT;
import static pl.hejnal.whole.office.Eventually.eventually;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import pl.hejnal.phone.BaresipPhone;
import pl.hejnal.whole.office.Browser;
import pl.hejnal.whole.office.Office;
import pl.hejnal.whole.office.Resident;
import pl.hejnal.whole.office.WholeSystem;
import pl.hejnal.whole.page.DeskPage;
import pl.hejnal.whole.page.TodayPage;

/** Whoever has no page open, or no telephone, is nobody for a caller, whatever they said before. */
@WholeSystem
class PresenceFollowsScreenAndTelephoneIT {

    /** Half a minute after the last page was closed, and how seldom is looked. */
    private static final Duration UNSEEN = TIMEOUT.plusSeconds(40);

    private static final String PRESENCE = "#presence [aria-pressed=true]";
    private static final String MISSING =
            "Telefon nie jest zalogowany. Dopóki się nie zaloguje, połączenia do niego nie trafią.";

    @Test
    void whoClosesTheBrowserIsAwaySoonAfterAndSeesItWhenTheyComeBack(Office office, Browser browser) throws Exception {
        try (BaresipPhone phone = office.phoneOf("zofia")) {
            DeskPage zofia = DeskPage.of(browser, "zofia").present();
            zofia.screen().reload();
            zofia.screen().locator("body[data-live=true]").waitFor();
            zofia.screen().close();
            String present = "select count(*) from clerk_presence where login = 'zofia' and presence = 'PRESENT'";
            assertThat(office.count(present)).as("at once").isEqualTo(1);
            await("zofia is away").atMost(UNSEEN).until(() -> counted(office, present) == 0);
            try (Resident resident = office.call()) {
                resident.waitsForAPerson().hangsUp();
            }
            try (DeskPage back = DeskPage.of(browser, "zofia")) {
                assertThat(back.screen().getAttribute(PRESENCE, "id")).isEqualTo("presence-away");
            }
        }
    }

    @Test
    void whoseTelephoneIsGoneSeesItAndCallersAreToldThatNobodyIsThere(Office office, Browser browser) throws Exception {
        try (DeskPage anna = DeskPage.of(browser, "anna");
                TodayPage today = TodayPage.of(browser, "maria")) {
            Page screen = anna.screen();
            try (BaresipPhone phone = office.phoneOf("anna")) {
                anna.present();
                notice(screen, WaitForSelectorState.HIDDEN);
            }
            notice(screen, WaitForSelectorState.VISIBLE);
            assertThat(screen.innerText("#telephone-missing")).isEqualTo(MISSING);
            screen.reload();
            notice(screen, WaitForSelectorState.VISIBLE);
            eventually(
                    "Today names her",
                    () -> {
                        today.figures();
                        return today.screen().locator("#without-telephone").allInnerTexts();
                    },
                    shown -> shown.size() == 1 && shown.getFirst().contains("Anna"));
            try (Resident resident = office.call()) {
                resident.waitsForAPerson();
                // The telephone is back: she is told so, and the caller who waits rings there.
                try (BaresipPhone phone = office.phoneOf("anna")) {
                    notice(screen, WaitForSelectorState.HIDDEN);
                    assertThat(phone.awaitRinging(TIMEOUT))
                            .as("anna's phone rings")
                            .isTrue();
                    resident.hangsUp();
                    anna.away();
                }
            }
            notice(screen, WaitForSelectorState.HIDDEN);
        }
    }

    private static void notice(Page screen, WaitForSelectorState state) {
        screen.locator("#telephone-missing").waitFor(new Locator.WaitForOptions().setState(state));
    }

    private static long counted(Office office, String query) {
        try {
            return office.count(query);
        } catch (Exception failure) {
            throw new AssertionError(failure);
        }
    }
}
