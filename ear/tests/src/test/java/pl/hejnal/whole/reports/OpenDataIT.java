package pl.hejnal.whole.reports;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.microsoft.playwright.Page;
import java.io.StringReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.YearMonth;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.xml.sax.InputSource;
import pl.hejnal.kernel.OfficeZone;
import pl.hejnal.whole.office.Browser;
import pl.hejnal.whole.office.Office;
import pl.hejnal.whole.office.WholeSystem;
import pl.hejnal.whole.page.Wcag;

/** A manager publishes a month; a stranger reads the page without scripts and by keys, and their programs fetch the files. */
@WholeSystem
class OpenDataIT {

    private static final String DCAT = "http://www.w3.org/ns/dcat#";
    private static final int CALLS = 500;

    /** Of a time of which the office has no calls, and which nobody publishes by themselves. */
    private static final YearMonth MONTH = YearMonth.now(OfficeZone.ZONE).minusMonths(14);

    @Test
    void aMonthIsPublishedAndEverybodyReadsItAndFetchesIt(Office office, Browser browser) throws Exception {
        calls(office);
        try {
            assertTheMonthIsPublished(office, browser);
            assertThePageIsRead(browser);
            assertTheFilesAreFetched(office);
        } finally {
            office.sql("delete from call_figure_source where linkedid like 'open-%'");
        }
    }

    private static void assertTheMonthIsPublished(Office office, Browser browser) {
        try (Page maria = browser.screenOf("maria", "/reports/opendata.xhtml")) {
            maria.fill("#publish-month", MONTH.toString());
            maria.press("#publish-it", "Enter");
            maria.locator("#revisions").waitFor();
            assertThat(maria.innerText("#messages")).contains("Opublikowano.");
            assertThat(maria.innerText("#revisions")).contains(MONTH.toString());
            assertThat(maria.inputValue("#bip-block"))
                    .startsWith("<section lang=\"pl\">")
                    .contains(office.site() + "/statystyki/" + MONTH + "/figures.csv");
            Wcag.assertKept(maria);
        }
    }

    /** What calls were counted as, in the middle of each hour from eight to four on all days; three at night. */
    private static void calls(Office office) throws Exception {
        String quarter = "timestamptz '" + MONTH.atDay(1) + " 00:15 Europe/Warsaw' + ";
        office.sql("insert into call_figure_source (quarter, linkedid, facts) select " + quarter
                + "(n % 28) * interval '1 day' + (8 + n % 8) * interval '1 hour', 'open-' || n,"
                + " array_remove(array[case n % 4 when 0 then 'SETTLED_IN_MENU' when 1 then 'ABANDONED_EARLY' else 'ANSWERED' end,"
                + " case when n % 4 > 1 then 'OFFERED' end, case when n % 4 > 1 then 'WAIT_ANSWERED@' || (10 + 20 * (n % 2)) end,"
                + " 'MATTER=' || case when n % 4 > 1 then 'SA-10' else '' end], null) from generate_series(1, "
                + (CALLS - 3) + ") as n");
        office.sql("insert into call_figure_source (quarter, linkedid, facts) select " + quarter
                + "n * interval '1 day' + interval '3 hours', 'open-night-' || n, array['ABANDONED_EARLY', 'MATTER=']"
                + " from generate_series(1, 3) as n");
    }

    private static void assertThePageIsRead(Browser browser) {
        try (Page stranger = browser.screenWithoutScripts()) {
            stranger.navigate("/statystyki?month=" + MONTH);
            assertThat(stranger.innerText("#contacts")).contains("Rozmowa z urzędnikiem", "Menu telefoniczne");
            assertThat(stranger.innerText("#hours")).contains("9–10");
            assertThat(stranger.locator("#week tbody tr").count()).isGreaterThanOrEqualTo(5);
            assertThat(stranger.innerText("#promises")).contains("50", "80");
            assertThat(stranger.locator("a[href*='/reports/'], a[href*='login']")
                            .count())
                    .isZero();
            assertThat(stranger.context().cookies()).isEmpty();
            stranger.press("body", "Tab");
            assertThat(stranger.innerText(":focus")).isEqualTo("Przejdź do treści");
            stranger.press(":focus", "Tab");
            assertThat(stranger.innerText(":focus")).isEqualTo("English");
            stranger.press(":focus", "Enter");
            stranger.waitForURL("**/statystyki?month=" + MONTH);
            assertThat(stranger.innerText("h1")).isEqualTo("How people contact the office");
            assertThat(stranger.getAttribute("html", "lang")).isEqualTo("en");
        }
        try (Page seen = browser.screen()) {
            seen.navigate("/statystyki?month=" + MONTH);
            Wcag.assertKept(seen);
            seen.setViewportSize(390, 844);
            assertThat((int) seen.evaluate("document.documentElement.scrollWidth"))
                    .isLessThanOrEqualTo(390);
        }
    }

    private static void assertTheFilesAreFetched(Office office) throws Exception {
        try (HttpClient client = HttpClient.newHttpClient()) {
            String month = office.site() + "/statystyki/" + MONTH;
            HttpResponse<String> frozen = get(client, month + "/1/figures.csv", "");
            assertThat(frozen.statusCode()).isEqualTo(200);
            assertThat(frozen.headers().firstValue("Cache-Control"))
                    .hasValueSatisfying(cache -> assertThat(cache).contains("immutable"));
            assertThat(frozen.headers().firstValue("Set-Cookie")).isEmpty();
            assertThat(frozen.headers().firstValue("Last-Modified")).isPresent();
            assertThat(frozen.body()).startsWith("list,first,second,count\r\ntime,,," + CALLS + "\r\n");
            String tag = frozen.headers().firstValue("ETag").orElseThrow();
            assertThat(get(client, month + "/1/figures.csv", tag).statusCode()).isEqualTo(304);
            assertThat(get(client, month + "/figures.csv", "").body()).isEqualTo(frozen.body());
            JsonNode json = new ObjectMapper()
                    .readTree(get(client, month + "/1/figures.json", "").body());
            assertThat(json.at("/lists/time/count").asInt()).isEqualTo(CALLS);
            assertThat(json.at("/least").asInt()).isEqualTo(5);
            List<String> journal =
                    get(client, month + "/1/journal.csv", "").body().lines().toList();
            assertThat(journal.stream().filter(line -> line.startsWith("matter,")))
                    .hasSize(CALLS);
            Document record = record(
                    get(client, office.site() + "/statystyki/dcat.rdf", "").body());
            assertThat(record.getElementsByTagNameNS(DCAT, "Dataset").getLength())
                    .isEqualTo(1);
            assertThat(record.getElementsByTagNameNS(DCAT, "Distribution").getLength())
                    .isGreaterThanOrEqualTo(3);
            assertThat(get(client, office.site() + "/statystyki/recompute.py", "")
                            .body())
                    .startsWith("#!/usr/bin/env python3");
            HttpResponse<String> page = get(client, office.site() + "/statystyki", "");
            assertThat(page.headers().firstValue("Content-Security-Policy"))
                    .hasValueSatisfying(policy -> assertThat(policy).contains("script-src 'none'"));
            assertThat(get(
                                    client,
                                    office.site() + "/statystyki",
                                    page.headers().firstValue("ETag").orElseThrow())
                            .statusCode())
                    .isEqualTo(304);
            for (String nothing : List.of("/1/figures.xml", "/9/figures.csv", "/1/../../../login.csv")) {
                assertThat(get(client, month + nothing, "").statusCode())
                        .as(nothing)
                        .isEqualTo(404);
            }
        }
    }

    private static Document record(String xml) throws Exception {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
        factory.setNamespaceAware(true);
        return factory.newDocumentBuilder().parse(new InputSource(new StringReader(xml)));
    }

    private static HttpResponse<String> get(HttpClient client, String address, String tag) throws Exception {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(address));
        if (!tag.isEmpty()) {
            request.header("If-None-Match", tag);
        }
        return client.send(request.build(), BodyHandlers.ofString());
    }
}
