package pl.hejnal.whole.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static pl.hejnal.whole.office.Eventually.eventually;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;
import pl.hejnal.whole.office.Browser;
import pl.hejnal.whole.office.Office;
import pl.hejnal.whole.office.Resident;
import pl.hejnal.whole.office.WholeSystem;
import pl.hejnal.whole.page.CasesPage;
import pl.hejnal.whole.page.CasesPage.TakenHome;

/** Cases as people in the office: registered, printed, found and read; and the resident who takes a slip home and calls. */
@WholeSystem
class CasesIT {

    private static final String REFUSED = "Kod sprawy lub PIN jest nieprawidłowy.";
    private static final String IN_PROGRESS = "Sprawa jest w toku.";

    @Test
    void theSlipOfARegisteredCaseOpensItOnTheTelephoneUntilANewPinIsIssued(Office office, Browser browser)
            throws Exception {
        try (CasesPage anna = CasesPage.of(browser, "anna");
                Resident first = office.call();
                Resident second = office.call();
                Resident third = office.call()) {
            TakenHome slip = anna.registers("km-iii 5410/300/2026.jk");
            assertThat(anna.getsTheSlipAsPdf()).isEqualTo(slip);
            first.asksFor(slip.code(), slip.pin()).hears(IN_PROGRESS).hangsUp();

            assertThat(anna.isRefused("KM-III.5410.300.2026")).contains("jest już zarejestrowana");
            TakenHome fresh = anna.finds("KM-III.5410.300.2026").getsANewPin("strona zgubiła kartkę");
            assertThat(fresh.code()).isEqualTo(slip.code());
            second.asksFor(slip.code(), slip.pin()).hears(REFUSED).hangsUp();
            third.asksFor(fresh.code(), fresh.pin()).hears(IN_PROGRESS).hangsUp();
        }
    }

    @Test
    void aCaseThatADepartmentsFileAnnouncesIsPrintedOnceAndOpens(Office office, Browser browser) throws Exception {
        try (CasesPage anna = CasesPage.of(browser, "anna");
                Resident resident = office.call()) {
            String sign = "PD-01.3120.501.2026";
            eventually("the file has announced it", anna::waitingSlips, slips -> slips.contains(sign));
            TakenHome slip = anna.prints(sign);
            assertThat(anna.waitingSlips()).doesNotContain(sign);
            resident.asksFor(slip.code(), slip.pin())
                    .hears("Sprawa jest zarejestrowana i czeka na rozpatrzenie.")
                    .hangsUp();
        }
    }

    @Test
    void whatIsReadIsReadForAReasonAndStandsInTheLog(Office office, Browser browser) {
        try (CasesPage piotr = CasesPage.of(browser, "piotr");
                Page admin = browser.screenOf("admin")) {
            assertThat(piotr.finds("km iii 5410 77 2026").reads("pytanie przy okienku"))
                    .contains("do odbioru", "Historia stanów");
            eventually(
                    "PD's names are known",
                    () -> piotr.findsByName("zolkowska", "pełnomocnik pyta"),
                    found -> found.stream().anyMatch(each -> each.contains("PD-01.3120.77.2026")));
            admin.navigate("/audit/list.xhtml?subject=123422440&who=piotr");
            assertThat(admin.innerText("table")).contains("piotr", "KM-III.5410.77.2026", "pytanie przy okienku");
            admin.navigate("/audit/list.xhtml?subject=PD-01.3120.77.2026");
            assertThat(admin.innerText("table"))
                    .contains("Znaleziono po nazwisku", "pełnomocnik pyta")
                    .doesNotContain("olkowska");
            assertThat(piotr.screen().navigate("/audit/list.xhtml").status()).isEqualTo(403);
        }
    }

    @Test
    void theCaseThatACallerAskedAboutStandsBesideTheTicket(Office office, Browser browser) throws Exception {
        try (Page anna = browser.screenOf("anna");
                Resident resident = office.call()) {
            resident.asksFor("123400101", "12341234")
                    .hears("Aby wysłuchać ponownie, proszę nacisnąć jeden.")
                    .hangsUp();
            String ticket = office.api().endedCallFrom(resident.number()).ticket();
            anna.navigate("/tickets/ticket.xhtml?number=" + ticket);
            anna.locator("#ticket-cases dl").waitFor();
            assertThat(anna.innerText("#ticket-cases")).contains("KM-III.5410.123.2026", "Stan na");
            anna.fill("#ticket-case-link", "sa-ii.5345.31.2026");
            anna.click("#ticket-case-add");
            anna.locator("#ticket-cases", new Page.LocatorOptions().setHasText("SA-II.5345.31.2026"))
                    .waitFor();
        }
    }
}
