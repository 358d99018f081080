package pl.hejnal.whole.reports;

import static org.assertj.core.api.Assertions.assertThat;
import static pl.hejnal.whole.office.Eventually.TIMEOUT;
import static pl.hejnal.whole.office.Eventually.eventually;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import pl.hejnal.kernel.OfficeZone;
import pl.hejnal.phone.BaresipPhone;
import pl.hejnal.whole.office.Api;
import pl.hejnal.whole.office.Browser;
import pl.hejnal.whole.office.Office;
import pl.hejnal.whole.office.Resident;
import pl.hejnal.whole.office.WholeSystem;
import pl.hejnal.whole.page.DeskPage;
import pl.hejnal.whole.page.TicketWork;

/** What a manager reads adds up to the calls that there were. */
@WholeSystem
class ReportsIT {

    private static final String ENDED = "select count(*) from phone_call where state = 'ENDED'";

    @Test
    void everyCallIsInTheTotalAndInTheLinesOfItsQueueAndMatter(Office office, Browser browser) throws Exception {
        try (DeskPage anna = DeskPage.of(browser, "anna");
                BaresipPhone phone = office.phoneOf("anna");
                Resident resident = office.call()) {
            anna.present();
            resident.asksForAPerson();
            assertThat(phone.awaitRinging(TIMEOUT)).isTrue();
            anna.pop();
            phone.answer();
            assertThat(phone.awaitTalking(TIMEOUT)).isTrue();
            String ticket =
                    office.api().callFrom(resident.number()).orElseThrow().ticket();
            anna.screen().locator("#ticket .title:has-text('" + ticket + "')").waitFor();
            phone.hangUp();
            resident.isHungUpOn();
            new TicketWork(anna.screen()).close("KM-2", "ANSWERED_ON_THE_PHONE", "Tablice są do odbioru.");
        }
        try (Page maria = browser.screenOf("maria")) {
            eventually(
                    "every call is in the total",
                    () -> shows(maria, "report=CALLS&interval=DAY") - office.count(ENDED),
                    difference -> difference == 0);
            shows(maria, "report=MATTERS&interval=");
            assertThat(row(maria, "KM-2")).isNotEmpty();
            assertThat(Long.parseLong(row(maria, "KM-2").getFirst().replaceAll("\\s", "")))
                    .isEqualTo(office.count("select count(*) from phone_call c join ticket t on t.id = c.ticket_id"
                            + " where c.state = 'ENDED' and t.matter = 'KM-2'"));
            shows(maria, "report=CLERKS&interval=");
            assertThat(row(maria, "Anna")).isNotEmpty();
            assertAFigureOpensItsCalls(maria);
            shows(maria, "report=CALLS&interval=DAY&compare=PERIOD_BEFORE");
            assertThat(maria.locator("#figures tfoot tr").count()).isEqualTo(3);
            assertThat(maria.locator("#figures tfoot tr").last().locator("th").innerText())
                    .isEqualTo("Zmiana");
            assertTheSameLeavesAsAFileAndByRest(office, maria);
            assertTheOverviewAndTheWeekTellTheSame(office, maria);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "from=2026-11-02&until=2026-11-01",
                "from=2026-01-01&until=2026-11-30&interval=HOUR",
                "from=wczoraj",
                "within=0"
            })
    void aPeriodThatIsNoneIsSaidAndNothingElse(String question, Browser browser) {
        try (Page maria = browser.screenOf("maria")) {
            maria.navigate("/reports/report.xhtml?" + question);
            maria.locator("#messages li").first().waitFor();
            assertThat(maria.locator("#figures").count()).isZero();
        }
    }

    private static void assertTheOverviewAndTheWeekTellTheSame(Office office, Page manager) throws Exception {
        manager.navigate("/reports/overview.xhtml?period=TODAY");
        assertThat(number(manager.locator(".tile[data-metric=CALLS] .figure a").first()))
                .isEqualTo(office.count(ENDED + " and arrived_at >= date_trunc('day', now(), 'Europe/Warsaw')"));
        assertThat(manager.locator(".tile svg polyline").count()).isPositive();
        manager.click("nav.chips a:has-text('Ten miesiąc')");
        assertThat(manager.url()).contains("period=THIS_MONTH");
        assertThat(manager.locator("nav.chips a[aria-current=page]").innerText())
                .isEqualTo("Ten miesiąc");
        manager.navigate("/reports/heat.xhtml?figure=CALLS");
        assertThat(manager.locator("#heat td").all().stream()
                        .filter(cell -> !cell.innerText().isBlank())
                        .mapToLong(ReportsIT::number)
                        .sum())
                .isEqualTo(office.count(ENDED));
    }

    private static long number(Locator shown) {
        return Long.parseLong(shown.innerText().replaceAll("\\s", ""));
    }

    /** By the keyboard, as links are; the place in the list is kept for who comes back from a ticket. */
    private static void assertAFigureOpensItsCalls(Page manager) {
        Locator figure = manager.locator("#figures tbody tr:has(th:has-text('Anna')) td.number a")
                .first();
        String handled = figure.innerText();
        figure.press("Enter");
        manager.locator("#calls").waitFor();
        assertThat(manager.locator("#figure").innerText()).isEqualTo(handled);
        assertThat(manager.locator("#calls tbody tr").count())
                .isEqualTo(Math.min(50, Integer.parseInt(handled.replaceAll("\\s", ""))));
        assertThat(manager.locator("#filters li").count()).isEqualTo(3);
        String list = manager.url();
        manager.locator("#calls tbody th a").first().click();
        manager.locator("h1").first().waitFor();
        manager.goBack();
        manager.locator("#calls").waitFor();
        assertThat(manager.url()).isEqualTo(list);
        manager.locator("#filters li:has-text('Anna') a").click();
        manager.locator("#calls").waitFor();
        assertThat(manager.locator("#filters li").count()).isEqualTo(2);
        manager.locator("#back").click();
        manager.locator("#figures").waitFor();
        assertThat(manager.url()).contains("report=CLERKS");
    }

    private static void assertTheSameLeavesAsAFileAndByRest(Office office, Page manager) throws Exception {
        long offered = office.count(ENDED + " and (queued_at is not null or outcome = 'ANSWERED')");
        assertThat(offered).isPositive();
        LocalDate today = LocalDate.now(OfficeZone.ZONE);
        String period = "&from=" + today.minusDays(1) + "&until=" + today;
        manager.navigate("/reports/report.xhtml?report=WAITS&interval=&within=30" + period);
        Download file = manager.waitForDownload(() -> manager.click("button[name=format][value=spreadsheet]"));
        List<String> lines = Files.readAllLines(file.path());
        assertThat(lines.getFirst()).startsWith("\uFEFFCzas;Kolejka;Skierowane do urzędników;Odebrane;");
        assertThat(lines.stream()
                        .skip(1)
                        .mapToLong(line -> Long.parseLong(line.split(";", -1)[2]))
                        .sum())
                .isEqualTo(offered);
        Download book = manager.waitForDownload(() -> manager.click("button[name=format][value=xlsx]"));
        assertThat(Files.readAllBytes(book.path())).startsWith('P', 'K');
        Api maria = office.api();
        HttpResponse<String> json = maria.get("/reports/waits?within=30" + period);
        assertThat(json.statusCode()).isEqualTo(200);
        JsonNode answer = new ObjectMapper().readTree(json.body());
        assertThat(answer.at("/total/OFFERED").asLong()).isEqualTo(offered);
        assertThat(answer.at("/columns").size()).isEqualTo(14);
        assertThat(maria.get("/reports/waits?x=y" + period, "text/csv").body())
                .startsWith("start,value,OFFERED,ANSWERED,");
        assertThat(maria.get("/reports/waits?within=0").statusCode()).isEqualTo(400);
        assertThat(maria.get("/reports/waits?interval=minute").body()).contains("\"parameter\":\"interval\"");
        assertThat(maria.get("/reports/none").statusCode()).isEqualTo(404);
        assertThat(maria.get("/reports/calls?from=2026-11-02&until=2026-11-01").body())
                .contains("report.backwards");
    }

    /** @return the number of all calls, which stands first in the last line */
    private static long shows(Page manager, String question) {
        LocalDate today = LocalDate.now(OfficeZone.ZONE);
        manager.navigate("/reports/report.xhtml?" + question + "&from=" + today.minusDays(1) + "&until=" + today);
        manager.locator("#figures").waitFor();
        return Long.parseLong(
                manager.locator("#figures tfoot td.number").first().innerText().replaceAll("\\s", ""));
    }

    private static List<String> row(Page manager, String value) {
        return manager.locator("#figures tbody tr:has(th:has-text('" + value + "'))")
                .first()
                .locator("td.number")
                .allInnerTexts();
    }
}
