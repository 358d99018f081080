package pl.hejnal.whole.reports;

import static org.assertj.core.api.Assertions.assertThat;
import static pl.hejnal.whole.office.Eventually.eventually;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Page;
import java.nio.file.Files;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import pl.hejnal.kernel.OfficeZone;
import pl.hejnal.whole.office.Browser;
import pl.hejnal.whole.office.Office;
import pl.hejnal.whole.office.Resident;
import pl.hejnal.whole.office.WholeSystem;

/** A real call is in the PBX's journal seconds later, and the page has counted both. */
@WholeSystem
class ReconciliationIT {

    @Test
    void aCallIsInTheOfficeAndThenInTheJournalToo(Office office, Browser browser) throws Exception {
        try (Resident resident = office.call()) {
            resident.hears("Dzień dobry, Urząd Miasta Krakowa.").hangsUp();
            office.api().endedCallFrom(resident.number());
        }
        LocalDate today = LocalDate.now(OfficeZone.ZONE);
        try (Page maria = browser.screenOf("maria")) {
            eventually(
                    "every call of today is in the journal",
                    () -> {
                        maria.navigate("/reports/reconciliation.xhtml?from=" + today + "&until=" + today);
                        List<String> figures = maria.locator("#days tbody tr[data-day='" + today + "'] td.number")
                                .allInnerTexts();
                        return figures.size() > 1 && figures.get(0).equals(figures.get(1));
                    },
                    agreed -> agreed);
            assertThat(maria.locator("#days tbody tr td.number")
                            .first()
                            .innerText()
                            .replaceAll("\\s", ""))
                    .isEqualTo(Long.toString(office.count("select count(*) from phone_call where journal_at is not null"
                            + " and (arrived_at at time zone 'Europe/Warsaw')::date = '" + today + "'")));
            Download file = maria.waitForDownload(() -> maria.click("button[name=format][value=spreadsheet]"));
            assertThat(Files.readAllLines(file.path()).getFirst()).startsWith("\uFEFFDzień;Centrala;W dzienniku;");
            maria.navigate("/reports/reconciliation.xhtml?day=" + today + "&figure=CORRECTED#calls");
            maria.locator("#calls").waitFor();
            if (maria.locator("#differing tbody tr").count() > 0) {
                maria.locator("#differing tbody a").first().click();
                maria.waitForURL("**/tickets/ticket.xhtml?number=*");
            }
        }
        try (Page admin = browser.screenOf("admin")) {
            admin.navigate("/reports/reconciliation.xhtml?day=" + today + "&figure=UNCONFIRMED");
            admin.locator("#calls").waitFor();
            assertThat(admin.locator("#calls a[href*='/tickets/']").count()).isZero();
        }
    }
}
