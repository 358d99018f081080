package pl.hejnal.whole.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static pl.hejnal.whole.office.Eventually.eventually;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;
import pl.hejnal.whole.office.Browser;
import pl.hejnal.whole.office.Office;
import pl.hejnal.whole.office.Resident;
import pl.hejnal.whole.office.TicketRecord;
import pl.hejnal.whole.office.WholeSystem;
import pl.hejnal.whole.page.TicketListPage;
import pl.hejnal.whole.page.TicketWork;

/** What a clerk cannot answer, the department does: ewa works in the vehicles' department. */
@WholeSystem
class PassedOnIT {

    @Test
    void aDepartmentAnswersWhatWasPassedOnToItAndSeesNothingElse(Office office, Browser browser) throws Exception {
        String passed = missedTicket(office);
        String other = missedTicket(office);
        try (Page clerk = browser.screenOf("anna");
                TicketListPage list = TicketListPage.of(browser, "ewa")) {
            assertThat(list.numbers()).doesNotContain(passed, other);
            TicketWork.opened(clerk, passed).passTo("KM", "Prosi o termin odbioru tablic.");

            list.screen().reload();
            assertThat(list.numbers()).contains(passed).doesNotContain(other);
            TicketWork work = TicketWork.opened(list.screen(), passed);
            assertThat(work.history()).contains("Prosi o termin odbioru tablic.");
            work.close("KM-2", "ANSWERED_ON_THE_PHONE", "Oddzwoniłam: tablice od jutra.");
            assertThat(office.api().ticket(passed).status()).isEqualTo("CLOSED");
            assertThat(office.api().ticket(passed).assignee()).isEqualTo("ewa");

            list.screen().navigate("/tickets/ticket.xhtml?number=" + other);
            assertThat(list.screen().innerText("main")).contains("Nie ma takiego zgłoszenia.");
        }
    }

    @Test
    void whoPassesOnAndWhoGivesBackSayWhyAndItReturnsToWhomItCameFrom(Office office, Browser browser) throws Exception {
        String number = missedTicket(office);
        try (Page clerk = browser.screenOf("anna");
                TicketListPage list = TicketListPage.of(browser, "ewa")) {
            TicketWork work = TicketWork.opened(clerk, number);
            clerk.selectOption("#ticket-pass-to", "KM");
            clerk.click("#ticket-pass");
            clerk.locator("#ticket-notes-error").waitFor();
            assertThat(clerk.locator(
                                    ":text-is('Proszę napisać, czego potrzebuje mieszkaniec; wydział zobaczy tę treść.')")
                            .count())
                    .as("times that the refusal is said")
                    .isOne();
            assertThat(clerk.evaluate("document.activeElement.id")).isEqualTo("ticket-notes");
            clerk.selectOption("#ticket-matter", "KM-2");
            work.passTo("KM", "Prosi o termin odbioru tablic.");
            assertThat(clerk.innerText("#ticket-messages")).contains(number, "KM");

            list.screen().reload();
            assertThat(list.row(number))
                    .contains("KM-2", "Prosi o termin odbioru tablic.", "Anna", "nieprzeczytane")
                    .containsPattern("\\d\\d\\.\\d\\d\\.\\d{4} \\d\\d:\\d\\d");
            TicketWork.opened(list.screen(), number);
            list.screen().click("#ticket-give-back");
            list.screen().locator("#ticket-notes-error").waitFor();
            list.screen().navigate("/tickets/list.xhtml");
            assertThat(list.row(number)).doesNotContain("nieprzeczytane");

            TicketWork.opened(list.screen(), number).giveBack("To sprawa wydziału AU.");
            assertThat(list.screen().innerText("#told")).contains(number, "zwrócono do infolinii", "Anna");
            assertThat(list.numbers()).doesNotContain(number);
            TicketRecord ticket = office.api().ticket(number);
            assertThat(ticket.status()).isEqualTo("OPEN");
            assertThat(ticket.assignee()).isEqualTo("anna");
            assertThat(ticket.history())
                    .extracting(TicketRecord.Entry::kind)
                    .containsOnlyOnce("PASSED_ON", "GIVEN_BACK");
            clerk.navigate("/calls/desk.xhtml");
            assertThat(clerk.innerText("#returned li:has-text('" + number + "')"))
                    .contains("To sprawa wydziału AU.", "nieprzeczytane");
        }
    }

    private static String missedTicket(Office office) throws Exception {
        try (Resident resident = office.call()) {
            resident.waitsForAPerson();
            eventually(
                    "the resident waits",
                    () -> office.api().callFrom(resident.number()).orElseThrow(),
                    call -> call.state().equals("WAITING"));
            resident.hangsUp();
            return office.api().endedCallFrom(resident.number()).ticket();
        }
    }
}
