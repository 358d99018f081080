package pl.hejnal.whole.reports;

import static org.assertj.core.api.Assertions.assertThat;
import static pl.hejnal.whole.office.Eventually.eventually;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
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

/** A resident presses a wrong key in the menu and hangs up; a manager sees where, and why people call. */
@WholeSystem
class MenuMapIT {

    private static final String HUNG_UP_AT_MATTERS =
            "select count(*) from phone_call where state = 'ENDED' and outcome = 'ABANDONED_EARLY'"
                    + " and menu_places ~ '(^| )matters:END( |$)'";

    @Test
    void whereACallerHungUpStandsInTheMapAndOpensTheirCall(Office office, Browser browser) throws Exception {
        try (Resident resident = office.call()) {
            resident.chooses("Aby dowiedzieć się, jak załatwić sprawę, proszę nacisnąć dwa.")
                    .hears("Budowa, proszę nacisnąć trzy.")
                    .presses("9")
                    .hears("Nie ma takiej opcji.")
                    .hangsUp();
            office.api().endedCallFrom(resident.number());
        }
        LocalDate today = LocalDate.now(OfficeZone.ZONE);
        String days = "from=" + today + "&until=" + today;
        try (Page maria = browser.screenOf("maria")) {
            Locator hungUp =
                    maria.locator("li[data-place=matters] > .menu-facts a").first();
            eventually(
                    "the place has its callers",
                    () -> {
                        maria.navigate("/reports/menu.xhtml?" + days);
                        maria.locator("#map").waitFor();
                        return hungUp.count() == 1
                                && hungUp.getAttribute("href").contains("HUNG_UP")
                                && number(hungUp) == office.count(HUNG_UP_AT_MATTERS);
                    },
                    shown -> shown);
            assertThat(maria.locator("#map > li > ul > li[data-place=matters] > ul > li")
                            .count())
                    .as("what the keys of this place lead to")
                    .isEqualTo(4);
            assertThat(maria.locator("li[data-place=matters] > .menu-facts").innerText())
                    .contains("rozłączenie", "zły klawisz");
            assertThat(number(maria.locator("#callers strong")))
                    .isEqualTo(office.count(
                            "select count(*) from phone_call where state = 'ENDED' and menu_places is not null"));
            assertThat(maria.locator("#map [style]").count()).isZero();
            long calls = number(hungUp);
            hungUp.press("Enter");
            maria.locator("#calls").waitFor();
            assertThat(maria.locator("#calls tbody tr").count()).isEqualTo((int) Math.min(50, calls));
            assertThat(maria.locator("#filters").innerText()).contains("rozłączenie");
            maria.locator("#back").click();
            maria.locator("#map").waitFor();
            assertThat(maria.url()).contains("/reports/menu.xhtml", "from=" + today);
            Download file = maria.waitForDownload(() -> maria.click("button[name=format][value=spreadsheet]"));
            List<String> lines = Files.readAllLines(file.path());
            assertThat(lines.getFirst()).startsWith("\uFEFFKlawisze;Miejsce (id);Miejsce;Dzwoniący;dalej w menu;");
            assertThat(lines).anyMatch(line -> line.startsWith("2;matters;Jak załatwić sprawę;"));
            maria.navigate("/reports/menu.xhtml?from=2011-01-01&until=2011-01-31");
            assertThat(maria.locator("#not-measured").innerText()).contains("jeszcze niemierzone");
            assertThat(maria.locator("#map").count()).isZero();
            assertTheReasonsTellTheSame(office, maria, days);
        }
        JsonNode map = new ObjectMapper()
                .readTree(office.api().get("/reports/menu?" + days).body());
        assertThat(map.at("/measured").asBoolean()).isTrue();
        assertThat(map.at("/beginning/places").size()).isGreaterThan(3);
        assertThat(office.api().get("/reports/menu?" + days, "text/csv").body())
                .startsWith("keys,option,name,callers,WENT_ON,HUNG_UP,");
        assertThat(office.api().get("/reports/menu?from=x").statusCode()).isEqualTo(400);
        JsonNode reasons = new ObjectMapper()
                .readTree(office.api().get("/reports/reasons?" + days).body());
        assertThat(reasons.at("/options").size()).isPositive();
        assertThat(reasons.at("/silence").isArray()).isTrue();
        assertThat(office.api().get("/reports/reasons?silent=0").statusCode()).isEqualTo(400);
        assertThat(office.api().get("/reports/reasons?" + days, "text/csv").body())
                .startsWith("by,value,name,calls,");
    }

    private static void assertTheReasonsTellTheSame(Office office, Page maria, String days) throws Exception {
        maria.navigate("/reports/reasons.xhtml?" + days + "&silent=45");
        assertThat(maria.inputValue("#silent")).isEqualTo("45");
        Locator row = maria.locator("#options tbody tr:has(th:text-is('Jak załatwić sprawę'))");
        assertThat(number(row.locator("td.number a").first()))
                .isEqualTo(office.count("select count(*) from phone_call where state = 'ENDED'"
                        + " and 'matters' = any(string_to_array(menu_path, ' '))"));
        assertThat(row.locator("td").last().innerText()).isNotBlank();
        row.locator("td.number a").first().press("Enter");
        maria.locator("#calls").waitFor();
        maria.navigate("/reports/reasons.xhtml?silent=400");
        maria.locator("#messages li").first().waitFor();
        assertThat(maria.locator("#options").count()).isZero();
    }

    /** The number before what stands in brackets. */
    private static long number(Locator shown) {
        return Long.parseLong(shown.innerText().replaceAll("\\(.*", "").replaceAll("\\s", ""));
    }
}
