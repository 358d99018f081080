package pl.hejnal.whole.reports;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.microsoft.playwright.Download;
import com.microsoft.playwright.Page;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.time.YearMonth;
import java.util.List;
import org.junit.jupiter.api.Test;
import pl.hejnal.kernel.OfficeZone;
import pl.hejnal.whole.office.Browser;
import pl.hejnal.whole.office.Office;
import pl.hejnal.whole.office.WholeSystem;

/** A manager enters what the office pays, and reads what the telephone costs. */
@WholeSystem
class CostIT {

    @Test
    void pricesAreEnteredByKeyboardAndTheMonthIsReckonedWithThem(Office office, Browser browser) throws Exception {
        YearMonth now = YearMonth.now(OfficeZone.ZONE);
        try (Page maria = browser.screenOf("maria")) {
            maria.navigate("/reports/cost.xhtml?from=" + now + "&until=" + now + "&share=50");
            maria.fill("#line-minute", "0,0625");
            maria.fill("#menu-minute", "0,03");
            maria.fill("#clerk-hour", "sześćdziesiąt");
            maria.fill("#exchange-month", "1 250,00");
            maria.fill("#contract-month", "200");
            maria.fill("#clerk-month-hours", "120");
            maria.press("#save-prices", "Enter");
            maria.locator("#clerk-hour-error").waitFor();
            assertThat(maria.inputValue("#line-minute")).isEqualTo("0,0625");
            maria.fill("#clerk-hour", "60");
            maria.press("#save-prices", "Enter");
            maria.locator("#price-lists tbody tr").first().waitFor();
            assertThat(maria.locator("#price-lists tbody tr")
                            .first()
                            .innerText()
                            .replaceAll("[\\s\u00a0]", ""))
                    .contains(now.toString(), "0,0625zł", "1250,00zł", "Maria");
            assertThat(office.count("select count(*) from audit_entry where what = 'prices.changed' and who = 'maria'"))
                    .isPositive();
            maria.navigate("/reports/cost.xhtml?from=" + now + "&until=" + now + "&share=50");
            assertThat(maria.locator("#lacks-prices").count()).isZero();
            assertThat(maria.locator("#months tbody tr").count()).isEqualTo(1);
            assertThat(maria.locator("#months tbody tr").innerText()).contains("w toku", "jeszcze niemierzone");
            assertThat(maria.inputValue("#share")).isEqualTo("50");
            Download file = maria.waitForDownload(() -> maria.click("button[name=format][value=spreadsheet]"));
            List<String> lines = Files.readAllLines(file.path());
            assertThat(lines.getFirst()).startsWith("\uFEFFMiesiąc;w toku;Kontakty;");
            assertThat(lines.get(1)).startsWith(now + ";1;");
        }
        HttpResponse<String> json = office.api().get("/reports/cost?from=" + now + "&until=" + now);
        assertThat(json.statusCode()).isEqualTo(200);
        JsonNode answer = new ObjectMapper().readTree(json.body());
        assertThat(answer.at("/months/0/underWay").asBoolean()).isTrue();
        assertThat(answer.at("/total/EXCHANGE").asText()).startsWith("1250");
        assertThat(office.api().get("/reports/cost?from=" + now, "text/csv").body())
                .startsWith("month,under_way,CONTACTS,");
        assertThat(office.api().get("/reports/cost?share=x").statusCode()).isEqualTo(400);
    }
}
