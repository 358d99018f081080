package pl.hejnal.whole.reports;

import static org.assertj.core.api.Assertions.assertThat;
import static pl.hejnal.whole.office.Eventually.eventually;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.microsoft.playwright.Download;
import com.microsoft.playwright.Page;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import pl.hejnal.kernel.OfficeZone;
import pl.hejnal.whole.office.Browser;
import pl.hejnal.whole.office.Office;
import pl.hejnal.whole.office.Resident;
import pl.hejnal.whole.office.WholeSystem;

/** A manager sees what waits and what happened to tickets, and comes from a number to its tickets. */
@WholeSystem
class TicketsIT {

    private static final String PAGE = "/reports/tickets.xhtml";

    @Test
    void numbersAreThoseOfTheTicketsAndLeadToThem(Office office, Browser browser) throws Exception {
        LocalDate today = LocalDate.now(OfficeZone.ZONE);
        try (Resident resident = office.call()) {
            resident.hears("Dzień dobry, Urząd Miasta Krakowa.").hangsUp();
            office.api().endedCallFrom(resident.number());
        }
        String opened = "select count(*) from ticket where opened_at >= date_trunc('day', now(), 'Europe/Warsaw')";
        String open = "select count(*) from ticket where status <> 'CLOSED'";
        try (Page maria = browser.screenOf("maria")) {
            eventually(
                    "every ticket of today is told",
                    () -> shows(maria, today, "OPENED") - count(office, opened),
                    difference -> difference == 0);
            assertThat(shows(maria, today, "OPEN")).isEqualTo(count(office, open));
            assertThat(shows(maria, today, "CLOSED"))
                    .isEqualTo(
                            count(
                                    office,
                                    "select count(*) from ticket where closed_at >= date_trunc('day', now(), 'Europe/Warsaw')"));
            assertThat(maria.locator("#office tr[data-figure=LATE]").innerText())
                    .contains("jeszcze niemierzone");
            assertThat(maria.locator("#office tbody tr").count()).isEqualTo(12);
            assertThat(maria.locator("#departments tbody tr").count()).isPositive();

            maria.locator("#office tr[data-figure=OPENED] a").press("Enter");
            maria.locator("#scope:has-text('otwartych od')").waitFor();
            assertThat((long) maria.locator("main table tbody tr").count())
                    .isEqualTo(Math.min(50, count(office, opened)));
            maria.goBack();
            maria.locator("#office").waitFor();

            Download file = maria.waitForDownload(() -> maria.click("button[name=format][value=spreadsheet]"));
            List<String> lines = Files.readAllLines(file.path());
            assertThat(lines.getFirst()).startsWith("\uFEFFZakres;Symbol;Niezamknięte teraz;");
            assertThat(lines.get(1)).startsWith("Cały urząd;;");
        }
        HttpResponse<String> json = office.api().get("/reports/tickets?from=" + today);
        assertThat(json.statusCode()).isEqualTo(200);
        JsonNode answer = new ObjectMapper().readTree(json.body());
        assertThat(answer.at("/office/OPENED").asLong()).isPositive();
        assertThat(answer.at("/office").has("LATE")).isFalse();
        assertThat(answer.at("/earlier").has("OPEN")).isFalse();
        assertThat(office.api().get("/reports/tickets", "text/csv").body())
                .startsWith("by,symbol,OPEN,OPEN_0_1,OPEN_2_7,OPEN_8_30,OPEN_31,LATE,OPENED,");
        assertThat(office.api().get("/reports/tickets?compare=never").statusCode())
                .isEqualTo(400);
    }

    private static long shows(Page manager, LocalDate day, String figure) {
        manager.navigate(PAGE + "?from=" + day + "&until=" + day);
        return Long.parseLong(manager.locator("#office tr[data-figure=" + figure + "] td")
                .first()
                .innerText()
                .replaceAll("[\\s\u00a0]", ""));
    }

    private static long count(Office office, String query) {
        try {
            return office.count(query);
        } catch (Exception failure) {
            throw new AssertionError(failure);
        }
    }
}
