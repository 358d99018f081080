package pl.hejnal.whole.reports;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.microsoft.playwright.Download;
import com.microsoft.playwright.Page;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import pl.hejnal.kernel.OfficeZone;
import pl.hejnal.whole.office.Api;
import pl.hejnal.whole.office.Browser;
import pl.hejnal.whole.office.Office;
import pl.hejnal.whole.office.WholeSystem;

/** A manager sees how many clerks are needed; {@code ClerksArePlannedIT} says that the numbers are right. */
@WholeSystem
class StaffingIT {

    private static final String PAGE = "/reports/staffing.xhtml?";

    @Test
    void thePageItsFileAndTheInterfaceHaveTheSameIntervals(Office office, Browser browser) throws Exception {
        LocalDate today = LocalDate.now(OfficeZone.ZONE);
        try (Page maria = browser.screenOf("maria")) {
            maria.navigate(PAGE + "interval=HOUR&handling=240&day=" + today);
            maria.locator("#plan").waitFor();
            int intervals = maria.locator("#plan tbody tr").count();
            assertThat(intervals).isPositive();
            assertThat(maria.locator("[data-metric=handling]").innerText()).isEqualTo("240 s (wartość wpisana)");
            assertThat(maria.inputValue("#handling")).isEqualTo("240");
            assertThat(maria.locator("#plan thead tr").last().locator("th").count())
                    .isEqualTo(14);

            Download file = maria.waitForDownload(() -> maria.click("button[name=format][value=spreadsheet]"));
            List<String> lines = Files.readAllLines(file.path());
            assertThat(lines).hasSize(intervals + 1);
            assertThat(lines.getFirst()).startsWith("\uFEFFCzas;Czynne minuty;Połączenia: prognoza;Urzędnicy (C);");

            Api api = office.api();
            HttpResponse<String> json = api.get("/reports/staffing?interval=hour&handling=240&from=" + today);
            assertThat(json.statusCode()).isEqualTo(200);
            JsonNode answer = new ObjectMapper().readTree(json.body());
            assertThat(answer.at("/lines").size()).isEqualTo(intervals);
            assertThat(answer.at("/handling/source").asText()).isEqualTo("typed");
            assertThat(api.get("/reports/staffing?from=" + today, "text/csv").body())
                    .startsWith("start,openMinutes,FORECAST,CLERKS,");
            assertThat(api.get("/reports/staffing?interval=day").body()).contains("\"parameter\":\"interval\"");
            assertThat(api.get("/reports/staffing?goal=100").body()).contains("staffing.goal");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"goal=100", "within=soon", "occupancy=5", "weeks=0", "volume=1000", "patience=0", "day=jutro"})
    void whatCannotBePlannedIsSaidAndNothingElse(String question, Browser browser) {
        try (Page maria = browser.screenOf("maria")) {
            maria.navigate(PAGE + question);
            maria.locator("#messages li").first().waitFor();
            assertThat(maria.locator("#plan").count()).isZero();
        }
    }
}
