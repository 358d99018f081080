package pl.hejnal.whole.reports;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import pl.hejnal.kernel.OfficeZone;
import pl.hejnal.whole.office.Office;
import pl.hejnal.whole.office.WholeSystem;

/** What the city's Grafana asks by config/grafana is answered, and has the figures that its panels draw. */
@WholeSystem
class ADashboardAsksIT {

    private static final String API = "/api/v1";
    private static final String FIGURES = "figures.";

    @Test
    void eachPanelIsAnsweredWithWhatItDraws(Office office) throws Exception {
        JsonNode dashboard = new ObjectMapper()
                .readTree(office.settings()
                        .checkout()
                        .resolve(Path.of("config/grafana/contact-centre.json"))
                        .toFile());
        List<String> asked = new ArrayList<>();
        for (JsonNode panel : dashboard.get("panels")) {
            for (JsonNode target : panel.get("targets")) {
                String address = target.get("url").asText();
                assertThat(address).startsWith(API + "/reports/");
                HttpResponse<String> answer = office.api().get(filled(address).substring(API.length()));
                assertThat(answer.statusCode())
                        .as(address + ": " + answer.body())
                        .isEqualTo(200);
                JsonNode body = new ObjectMapper().readTree(answer.body());
                String root = target.get("root_selector").asText();
                assertThat(body.has(root)).as(root + " of " + address).isTrue();
                List<String> columns = new ArrayList<>();
                body.get("columns").forEach(column -> columns.add(column.asText()));
                for (JsonNode column : target.get("columns")) {
                    String selector = column.get("selector").asText();
                    if (selector.startsWith(FIGURES) || root.equals("total")) {
                        assertThat(columns).as(address).contains(selector.replace(FIGURES, ""));
                    } else {
                        assertThat(selector).as(address).isIn("start", "value");
                    }
                }
                asked.add(address);
            }
        }
        assertThat(asked).hasSizeGreaterThan(10);
    }

    /** As Grafana fills in its variables. */
    private static String filled(String address) {
        String today = LocalDate.now(OfficeZone.ZONE).toString();
        return address.replace("${__from:date:YYYY-MM-DD}", today)
                .replace("${__to:date:YYYY-MM-DD}", today)
                .replace("$within", "30");
    }
}
