package pl.hejnal.whole.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static pl.hejnal.whole.office.Eventually.eventually;

import com.microsoft.playwright.Page;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import pl.hejnal.whole.office.Browser;
import pl.hejnal.whole.office.Office;
import pl.hejnal.whole.office.WholeSystem;

/** A resident asks on the public page, without a login and in a browser without scripts. */
@WholeSystem
class StatusPageIT {

    private static final String PAGE = "/status.xhtml";
    private static final String REFUSED =
            "Kod albo znak sprawy i PIN nie pasują do siebie. Proszę sprawdzić jedno i drugie na kartce.";

    @ParameterizedTest
    @ValueSource(strings = {"123422440", "123 422 440", "KM-III.5410.77.2026", "km-iii 5410 77 2026"})
    void theStateIsToldByCodeOrSignWithItsAge(String typed, Office office, Browser browser) {
        try (Page screen = browser.screenWithoutScripts()) {
            ask(screen, typed, "3456 3456");
            assertThat(screen.title()).startsWith("KM-III.5410.77.2026");
            assertThat(screen.innerText("#card"))
                    .contains("Dokument jest gotowy do odbioru", "stanowisko 14", "Stan na")
                    .doesNotContain("Prowadzi");
            assertThat(screen.context().cookies()).isEmpty();
        }
    }

    @Test
    void itIsEnglishForWhoeverWantsIt(Office office, Browser browser) {
        try (Page screen = browser.screenWithoutScripts()) {
            screen.navigate(PAGE + "?lang=en");
            screen.fill("#code", "123422440");
            screen.fill("#pin", "34563456");
            screen.click("#submit");
            assertThat(screen.innerText("#card")).contains("The document is ready for collection", "As of");
            assertThat(screen.getAttribute("html", "lang")).isEqualTo("en");
        }
    }

    @Test
    void whatThePageAnswersIsCountedAndNothingOfWhoAsked(Office office, Browser browser) throws Exception {
        long told = counted(office, "PAGE_TOLD");
        long wrong = counted(office, "PAGE_NOT_RECOGNISED");
        try (Page screen = browser.screenWithoutScripts()) {
            ask(screen, "123422440", "34563456");
            ask(screen, "123433615", "00000000");
        }
        eventually("the answer is counted", () -> counted(office, "PAGE_TOLD"), now -> now > told);
        assertThat(counted(office, "PAGE_NOT_RECOGNISED")).isGreaterThan(wrong);
        assertThat(office.count("select count(*) from call_figure_now where dimension = 'PAGE' and value <> ''"))
                .isZero();
    }

    private static long counted(Office office, String name) throws Exception {
        return office.count("select coalesce(sum((counts ->> '" + name + "')::bigint), 0) from call_figure_now"
                + " where dimension = 'PAGE' and grain = 'DAY'");
    }

    @Test
    void aWrongPinAnUnknownCodeAndAnUnknownSignAreRefusedInTheSameWords(Office office, Browser browser) {
        try (Page screen = browser.screenWithoutScripts()) {
            ask(screen, "123433615", "00000000");
            assertThat(screen.innerText("#problem")).isEqualTo(REFUSED);
            assertThat(screen.inputValue("#pin")).as("a PIN is not sent back").isEmpty();
            ask(screen, "KM-III.5410.99999.2026", "00000000");
            assertThat(screen.innerText("#problem")).isEqualTo(REFUSED);
            ask(screen, "<script>alert(1)</script>", "' or 1=1 --");
            assertThat(screen.innerText("#problem")).isEqualTo(REFUSED);
        }
    }

    @Test
    void noSearchEngineNoCacheNoScriptAndNoOtherSiteGetsAtIt(Office office) throws Exception {
        try (HttpClient client = HttpClient.newHttpClient()) {
            HttpResponse<String> page = client.send(
                    HttpRequest.newBuilder(URI.create(office.site() + PAGE)).build(), BodyHandlers.ofString());
            assertThat(page.headers().firstValue("X-Robots-Tag"))
                    .hasValueSatisfying(tag -> assertThat(tag).contains("noindex"));
            assertThat(page.headers().firstValue("Cache-Control")).contains("no-store");
            assertThat(page.headers().firstValue("Content-Security-Policy"))
                    .hasValueSatisfying(policy -> assertThat(policy).contains("script-src 'none'"));
            assertThat(page.headers().firstValue("Set-Cookie")).isEmpty();
            assertThat(page.body()).doesNotContain("<script");
            String form = "ask=ask&code=123422440&pin=34563456&submit=x&jakarta.faces.ViewState=stateless";
            assertThat(client.send(
                                    HttpRequest.newBuilder(URI.create(office.site() + PAGE))
                                            .header("Content-Type", "application/x-www-form-urlencoded")
                                            .header("Origin", "https://evil.example.org")
                                            .POST(BodyPublishers.ofString(form))
                                            .build(),
                                    BodyHandlers.ofString())
                            .statusCode())
                    .isEqualTo(403);
        }
    }

    private static void ask(Page screen, String typed, String pin) {
        screen.navigate(PAGE);
        screen.fill("#code", typed);
        screen.fill("#pin", pin);
        screen.click("#submit");
    }
}
