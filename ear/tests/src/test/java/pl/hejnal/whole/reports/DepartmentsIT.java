package pl.hejnal.whole.reports;

import static org.assertj.core.api.Assertions.assertThat;
import static pl.hejnal.whole.office.Eventually.eventually;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.nio.file.Files;
import java.time.LocalDate;
import java.util.List;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Test;
import pl.hejnal.kernel.OfficeZone;
import pl.hejnal.whole.office.Browser;
import pl.hejnal.whole.office.Office;
import pl.hejnal.whole.office.Resident;
import pl.hejnal.whole.office.WholeSystem;

/** A resident is told the state of a case of KM; a manager sees who answered, opens the call, and comes back. */
@WholeSystem
class DepartmentsIT {

    private static final String TOLD_OF_KM =
            "select count(*) from phone_call where state = 'ENDED'" + " and case_answers ~ '(^| )KM:FRESH( |$)'";

    @Test
    void theDepartmentThatAnsweredStandsThereAndOpensItsCalls(Office office, Browser browser) throws Exception {
        try (Resident resident = office.call()) {
            resident.asksFor("123422440", "34563456")
                    .hears("Dokument jest gotowy do odbioru.")
                    .hears("Aby wysłuchać ponownie, proszę nacisnąć jeden.")
                    .hangsUp();
            assertThat(office.api().endedCallFrom(resident.number()).outcome()).isEqualTo("SETTLED_IN_MENU");
        }
        LocalDate today = LocalDate.now(OfficeZone.ZONE);
        try (Page maria = browser.screenOf("maria")) {
            Locator fresh =
                    maria.locator("#answers tr[data-department=KM] td a").first();
            eventually(
                    "the answer is counted",
                    () -> {
                        maria.navigate("/reports/departments.xhtml?from=" + today + "&until=" + today + "&share=80");
                        maria.locator("#answers").waitFor();
                        return fresh.count() == 1 && number(fresh) == office.count(TOLD_OF_KM);
                    },
                    shown -> shown);
            assertThat(maria.locator("#answers tr[data-department=KM] th").innerText())
                    .contains("podłączony");
            assertThat(maria.locator("#answers [style], #advice [style]").count())
                    .isZero();
            long calls = number(fresh);
            fresh.press("Enter");
            maria.locator("#calls").waitFor();
            assertThat(maria.locator("#calls tbody tr").count()).isEqualTo((int) Math.min(50, calls));
            assertThat(maria.locator("#filters").innerText()).contains("odpowiedź świeża");
            maria.locator("#back").click();
            maria.locator("#answers").waitFor();
            assertThat(maria.url()).contains("/reports/departments.xhtml", "from=" + today, "share=80");

            Locator month = maria.locator("table[data-department=KM] tbody tr").first();
            assertThat(month.innerText()).contains("niepełny");
            assertThat(number(month.locator("td a").first()))
                    .isEqualTo(
                            office.count(
                                    "select count(*) from phone_call where outcome = 'SETTLED_IN_MENU'"
                                            + " and 'KM' = any(string_to_array(told_of, ' ')) and arrived_at >= date_trunc('month', now(), 'Europe/Warsaw')"));

            Download text = maria.waitForDownload(() -> maria.click("button[name=format][value=spreadsheet]"));
            List<String> lines = Files.readAllLines(text.path());
            assertThat(lines.getFirst()).startsWith("\uFEFFSymbol;Wydział;podłączony;Odpowiedź świeża;");
            assertThat(lines).anyMatch(line -> line.startsWith("KM;KM "));
            Download book = maria.waitForDownload(() -> maria.click("button[name=format][value=xlsx]"));
            try (ZipFile zip = new ZipFile(book.path().toFile())) {
                assertThat(zip.getEntry("xl/worksheets/sheet2.xml"))
                        .as("how it is counted")
                        .isNotNull();
            }
            maria.navigate("/reports/departments.xhtml?from=2011-01-01&until=2011-01-31");
            assertThat(maria.locator("#not-measured").innerText()).contains("jeszcze nie liczyliśmy");
            maria.navigate("/reports/departments.xhtml?share=101");
            maria.locator("#messages li").first().waitFor();
            assertThat(maria.locator("#answers").count()).isZero();
        }
    }

    private static long number(Locator shown) {
        return Long.parseLong(shown.innerText().replaceAll("\\s", ""));
    }
}
