package pl.hejnal.whole.reports;

import static org.assertj.core.api.Assertions.assertThat;
import static pl.hejnal.whole.office.Eventually.TIMEOUT;
import static pl.hejnal.whole.office.Eventually.eventually;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;
import pl.hejnal.phone.BaresipPhone;
import pl.hejnal.whole.office.Browser;
import pl.hejnal.whole.office.Office;
import pl.hejnal.whole.office.Resident;
import pl.hejnal.whole.office.WholeSystem;
import pl.hejnal.whole.page.DeskPage;

/** Who gave up waiting is on the manager's list, and is worked off from there. */
@WholeSystem
class NotServedIT {

    @Test
    void whoHangsUpWaitingIsOwedAnAnswerUntilAManagerSaysWhyNot(Office office, Browser browser) throws Exception {
        String ticket;
        try (DeskPage anna = DeskPage.of(browser, "anna");
                BaresipPhone phone = office.phoneOf("anna");
                Resident resident = office.call()) {
            anna.present();
            resident.asksForAPerson();
            assertThat(phone.awaitRinging(TIMEOUT)).isTrue();
            ticket = office.api().callFrom(resident.number()).orElseThrow().ticket();
            resident.hangsUp();
        }
        try (Page maria = browser.screenOf("maria")) {
            eventually(
                    "the caller is on the list",
                    () -> rows(maria, "days=1", ticket).count(),
                    count -> count == 1);
            long owed = owed(maria);
            rows(maria, "days=1", ticket).locator("td a").press("Enter");
            maria.locator("#unserved-settle").click();
            maria.locator("#why-error").waitFor();
            maria.locator("#why").fill("Pomyłka.");
            maria.locator("#unserved-settle").click();
            maria.locator("#messages:has-text('Skreślono')").waitFor();
            assertThat(rows(maria, "days=1", ticket).count()).isZero();
            assertThat(owed(maria)).isEqualTo(owed - 1);
            assertThat(rows(maria, "days=1&show=all", ticket).innerText()).contains("Pomyłka.");
        }
    }

    private static Locator rows(Page manager, String question, String ticket) {
        manager.navigate("/reports/unserved.xhtml?" + question);
        return manager.locator("#unserved tbody tr:has(th:has-text('" + ticket + "'))");
    }

    /** Of all reasons together. */
    private static long owed(Page manager) {
        return Long.parseLong(
                manager.locator("#totals tbody tr").last().locator("td").first().innerText());
    }
}
