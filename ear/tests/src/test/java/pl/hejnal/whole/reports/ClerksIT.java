package pl.hejnal.whole.reports;

import static org.assertj.core.api.Assertions.assertThat;
import static pl.hejnal.whole.office.Eventually.eventually;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.microsoft.playwright.Download;
import com.microsoft.playwright.Page;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.text.Collator;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import pl.hejnal.kernel.OfficeZone;
import pl.hejnal.whole.office.Api;
import pl.hejnal.whole.office.Browser;
import pl.hejnal.whole.office.Office;
import pl.hejnal.whole.office.WholeSystem;
import pl.hejnal.whole.page.AccountPage;
import pl.hejnal.whole.page.DeskPage;

/** A manager reads what clerks did; a clerk reads of themselves, on the page, by its address and by program. */
@WholeSystem
class ClerksIT {

    private static final String PAGE = "/reports/clerks.xhtml";

    @Test
    void aManagerSeesEverybodyByNameAndWhyQueuesDiffer(Office office, Browser browser) throws Exception {
        LocalDate today = LocalDate.now(OfficeZone.ZONE);
        try (DeskPage anna = DeskPage.of(browser, "anna");
                DeskPage zofia = DeskPage.of(browser, "zofia");
                Page maria = browser.screenOf("maria")) {
            anna.present();
            zofia.present();
            eventually(
                    "anna's presence is told",
                    () -> signedIn(maria, today),
                    text -> !text.equals("0:00:00") && text.matches("\\d+:\\d\\d:\\d\\d"));
            List<String> names = maria.locator("#clerks tbody th").allInnerTexts();
            assertThat(names)
                    .isSortedAccordingTo(Collator.getInstance(Locale.forLanguageTag("pl")))
                    .anyMatch(name -> name.startsWith("Anna"))
                    .anyMatch(name -> name.startsWith("Zofia"));
            assertThat(maria.locator("#clerks thead th").count()).isEqualTo(15);
            assertThat(maria.locator("#clerks tbody tr[data-clerk=anna]").innerText())
                    .contains("jeszcze niemierzone");
            assertThat(maria.innerText("#difference")).startsWith("Połączenia obsłużone przez urzędników razem: ");
            maria.press("#until", "Enter");
            maria.locator("#clerks").waitFor();
            Download file = maria.waitForDownload(() -> maria.click("button[name=format][value=spreadsheet]"));
            List<String> lines = Files.readAllLines(file.path());
            assertThat(lines.getFirst()).startsWith("\uFEFFUrzędnik;Przy pracy;Gotowość;Przerwy;");
            anna.away();
            zofia.away();
        }
        Api api = office.api();
        HttpResponse<String> json = api.get("/reports/clerk-times?from=" + today);
        assertThat(json.statusCode()).isEqualTo(200);
        JsonNode answer = new ObjectMapper().readTree(json.body());
        assertThat(answer.at("/lines").size()).isGreaterThanOrEqualTo(2);
        assertThat(answer.at("/together/answered").isNumber()).isTrue();
        assertThat(api.get("/reports/clerk-times?from=" + today, "text/csv").body())
                .startsWith("clerk,SIGNED_IN,READY,ON_BREAK,");
        assertThat(api.get("/reports/clerk-times?clerk=%20").statusCode()).isEqualTo(400);
    }

    @Test
    void aClerkSeesTheirOwnPageAndNobodyElses(Office office, Browser browser) throws Exception {
        try (Page anna = browser.screenOf("anna")) {
            anna.click("nav a:has-text('Moja praca')");
            assertThat(anna.url()).endsWith(PAGE);
            assertThat(anna.innerText("h1")).isEqualTo("Moja praca");
            assertThat(anna.locator("#clerks tbody tr").count()).isEqualTo(1);
            assertThat(anna.locator("#clerks tbody tr").getAttribute("data-clerk"))
                    .isEqualTo("anna");
            assertThat(anna.locator("#clerks tfoot").count()).isZero();
            assertThat(anna.locator("#difference").count()).isZero();
            assertThat(anna.locator("nav.pages").count()).isZero();
            anna.navigate(PAGE + "?clerk=zofia");
            anna.locator("#messages:has-text('Urzędnik widzi tylko własne')").waitFor();
            assertThat(anna.locator("#clerks").count()).isZero();
            anna.navigate(PAGE + "?clerk=zofia&format=csv");
            anna.locator("#messages:has-text('Urzędnik widzi tylko własne')").waitFor();
        }
        String token;
        try (AccountPage admin = AccountPage.of(browser)) {
            token = admin.open("anna").issues("moja praca");
            try {
                Api own = new Api(office.site(), token);
                HttpResponse<String> json = own.get("/reports/clerk-times");
                assertThat(json.statusCode()).isEqualTo(200);
                JsonNode answer = new ObjectMapper().readTree(json.body());
                assertThat(answer.at("/lines").size()).isEqualTo(1);
                assertThat(answer.at("/lines/0/clerk").asText()).isEqualTo("anna");
                assertThat(answer.has("together")).isFalse();
                HttpResponse<String> other = own.get("/reports/clerk-times?clerk=zofia");
                assertThat(other.statusCode()).isEqualTo(409);
                assertThat(other.body()).contains("report.other-clerk");
                assertThat(own.get("/reports/clerk-times?clerk=zofia", "text/csv")
                                .statusCode())
                        .isEqualTo(409);
                assertThat(own.get("/reports/tickets").statusCode()).isEqualTo(403);
            } finally {
                admin.open("anna").revokes("moja praca");
            }
        }
    }

    private static String signedIn(Page manager, LocalDate day) {
        manager.navigate(PAGE + "?from=" + day + "&until=" + day);
        return manager.locator("#clerks tbody tr[data-clerk=anna] td").count() == 0
                ? ""
                : manager.locator("#clerks tbody tr[data-clerk=anna] td")
                        .first()
                        .innerText();
    }
}
