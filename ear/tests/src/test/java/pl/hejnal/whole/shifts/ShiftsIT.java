package pl.hejnal.whole.shifts;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.SelectOption;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.TemporalAdjusters;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import pl.hejnal.kernel.OfficeZone;
import pl.hejnal.whole.office.Browser;
import pl.hejnal.whole.office.Office;
import pl.hejnal.whole.office.WholeSystem;
import pl.hejnal.whole.page.ShiftPlanPage;
import pl.hejnal.whole.page.SignInPage;

/** A manager plans a week with the mouse, with keys alone and with a form; what is published reaches the clerk and a calendar. */
@WholeSystem
class ShiftsIT {

    /** Each test has a week of its own, in which nobody is yet. */
    private static final LocalDate BY_MOUSE =
            LocalDate.now(OfficeZone.ZONE).with(TemporalAdjusters.next(DayOfWeek.MONDAY));

    private static final LocalDate BY_KEYS = BY_MOUSE.plusWeeks(2);
    private static final LocalDate BY_FORM = BY_MOUSE.plusWeeks(4);
    private static final LocalDate UNSCRIPTED = BY_MOUSE.plusWeeks(6);
    private static final LocalDate TOLD = BY_MOUSE.plusWeeks(7);

    @Test
    void shiftsAreDraggedFromTheListAndWithinThePlan(Browser browser) {
        templates(browser);
        try (ShiftPlanPage plan = ShiftPlanPage.of(browser, "maria", BY_MOUSE)) {
            plan.drags(plan.screen().locator("#palette li[data-key=r]"), plan.cell("anna", BY_MOUSE));
            plan.shows("anna", BY_MOUSE, "Ranna 07:40–15:30");
            plan.drags(plan.cell("anna", BY_MOUSE), plan.cell("zofia", BY_MOUSE.plusDays(2)));
            plan.shows("zofia", BY_MOUSE.plusDays(2), "Ranna");
            assertThat(plan.text("anna", BY_MOUSE)).doesNotContain("Ranna");
        }
    }

    @Test
    void everythingThatIsDraggedCanBeDoneByKeys(Browser browser) {
        templates(browser);
        try (ShiftPlanPage plan = ShiftPlanPage.of(browser, "maria", BY_KEYS)) {
            plan.cell("anna", BY_KEYS).focus();
            plan.press("r");
            plan.shows("anna", BY_KEYS, "Ranna");
            plan.focusIsOn("anna", BY_KEYS);
            plan.press("ArrowRight");
            plan.focusIsOn("anna", BY_KEYS.plusDays(1));
            plan.press("3");
            plan.shows("anna", BY_KEYS.plusDays(1), "zwolnienie lekarskie (L4)");
            plan.focusIsOn("anna", BY_KEYS.plusDays(1));

            plan.press("Home");
            plan.focusIsOn("anna", BY_KEYS);
            plan.press("Control+c");
            plan.press("End");
            plan.focusIsOn("anna", BY_KEYS.plusDays(6));
            plan.press("Control+v");
            plan.shows("anna", BY_KEYS.plusDays(6), "Ranna");
            plan.focusIsOn("anna", BY_KEYS.plusDays(6));
            plan.press("Control+x");
            plan.press("ArrowLeft");
            plan.press("Control+v");
            plan.shows("anna", BY_KEYS.plusDays(5), "Ranna");
            assertThat(plan.text("anna", BY_KEYS.plusDays(6))).doesNotContain("Ranna");
            plan.focusIsOn("anna", BY_KEYS.plusDays(5));
            plan.press("Delete");
            plan.screen().locator("#messages li:has-text('Usunięto wpis')").waitFor();
            plan.focusIsOn("anna", BY_KEYS.plusDays(5));
            assertThat(plan.text("anna", BY_KEYS.plusDays(5))).doesNotContain("Ranna");

            plan.press("ArrowLeft");
            plan.press("Enter");
            assertThat(plan.screen().evaluate("document.activeElement.id")).isEqualTo("entry-what");
            assertThat(plan.screen().inputValue("#entry-day"))
                    .isEqualTo(BY_KEYS.plusDays(4).toString());
            plan.press("Escape");
            plan.focusIsOn("anna", BY_KEYS.plusDays(4));
            plan.press("ArrowDown");
            assertThat(plan.screen().evaluate("document.activeElement.dataset.day"))
                    .isEqualTo(BY_KEYS.plusDays(4).toString());
            assertThat(plan.screen().evaluate("document.activeElement.dataset.clerk"))
                    .isNotEqualTo("anna");
        }
    }

    @Test
    void aManagerIsWarnedInWordsAndCanCopyTheWeek(Browser browser) {
        templates(browser);
        try (ShiftPlanPage plan = ShiftPlanPage.of(browser, "maria", BY_FORM)) {
            plan.enters("anna", BY_FORM, "Nocna 22:00–06:00 (do następnego dnia)");
            plan.shows("anna", BY_FORM, "Nocna");
            plan.enters("anna", BY_FORM.plusDays(1), "Ranna 07:40–15:30");
            plan.shows("anna", BY_FORM.plusDays(1), "uwaga");
            assertThat(plan.screen().innerText("#warnings"))
                    .contains("odpoczynek dobowy trwa 1:40")
                    .contains("art. 132 Kodeksu pracy");
            plan.enters("zofia", BY_FORM.plusDays(5), "Ranna 07:40–15:30");
            plan.shows("zofia", BY_FORM.plusDays(5), "Ranna");
            assertThat(plan.screen()
                            .locator("#coverage-said li, #coverage-title")
                            .count())
                    .isPositive();
            plan.screen().click("#week-after");
            plan.screen().waitForURL("**week=" + BY_FORM.plusWeeks(1));
            plan.screen().click("#copy-week");
            plan.screen()
                    .locator("#messages li:has-text('Skopiowane zmiany: 3')")
                    .waitFor();
            plan.shows("zofia", BY_FORM.plusDays(12), "Ranna");
        }
    }

    @Test
    void whatIsPublishedIsSeenByTheClerkAndFetchedByTheirCalendar(Office office, Browser browser) throws Exception {
        templates(browser);
        try (ShiftPlanPage plan = ShiftPlanPage.of(browser, "maria", TOLD);
                Page anna = browser.screenOf("anna", "/shifts/mine.xhtml?from=" + TOLD)) {
            plan.enters("anna", TOLD, "Ranna 07:40–15:30");
            plan.shows("anna", TOLD, "nieopublikowane");
            anna.reload();
            assertThat(week(anna)).contains("nieopublikowany").doesNotContain("Ranna");

            assertThat(plan.publishes()).startsWith("Wersja 1");
            anna.reload();
            assertThat(week(anna)).contains("Ranna 07:40–15:30").contains("11:00–11:15");
            anna.click("#calendar-renew");
            anna.locator("#calendar-address").waitFor();
            String address = anna.innerText("#calendar-address").strip();
            String key = address.substring(address.indexOf("?key="));
            HttpResponse<String> first = fetch(office, key);
            assertThat(first.statusCode()).isEqualTo(200);
            assertThat(first.headers().firstValue("Content-Type"))
                    .hasValueSatisfying(type -> assertThat(type).startsWith("text/calendar"));
            assertThat(first.headers().firstValue("Set-Cookie"))
                    .as("no session")
                    .isEmpty();
            assertThat(first.body()).contains("DTSTART:" + begin() + "\r\n", "STATUS:CONFIRMED\r\n");
            assertThat(fetch(office, key.substring(0, key.length() - 1) + "~").statusCode())
                    .isEqualTo(404);
            assertThat(fetch(office, "").statusCode()).isEqualTo(404);

            plan.screen().reload();
            plan.cell("anna", TOLD).focus();
            plan.press("Delete");
            plan.screen().locator("#messages li:has-text('Usunięto wpis')").waitFor();
            assertThat(plan.publishes()).startsWith("Wersja 2");
            assertThat(event(fetch(office, key).body(), line(event(first.body(), begin()), "UID:")))
                    .contains("SEQUENCE:1", "STATUS:CANCELLED");
            anna.reload();
            assertThat(week(anna)).contains("wolne").contains("zmienione");

            anna.click("#calendar-renew");
            anna.locator("#calendar-address").waitFor();
            assertThat(fetch(office, key).statusCode()).as("the key before").isEqualTo(404);
        }
    }

    @Test
    void theFormNeedsNoScript(Browser browser) {
        templates(browser);
        LocalDate day = UNSCRIPTED.plusDays(2);
        try (Page maria = browser.screenWithoutScripts()) {
            new SignInPage(maria).open().signIn("maria", "maria-demo");
            maria.locator(".who").waitFor();
            maria.navigate("/shifts/plan.xhtml?week=" + UNSCRIPTED);
            ShiftPlanPage plan = new ShiftPlanPage(maria);
            plan.cell("zofia", day).click();
            assertThat(maria.inputValue("#entry-clerk")).isEqualTo("zofia");
            maria.selectOption("#entry-what", new SelectOption().setLabel("szkolenie"));
            maria.click("#entry-place");
            plan.shows("zofia", day, "szkolenie");
            maria.click("#entry-clear");
            maria.locator("#messages li:has-text('Usunięto wpis')").waitFor();
        }
    }

    /** A link opens the form, and the form does the rest. */
    @Test
    void theAddressOfACellOpensTheFormOnIt(Browser browser) {
        try (Page maria = browser.screenOf(
                "maria", "/shifts/plan.xhtml?week=" + BY_FORM + "&clerk=zofia&day=" + BY_FORM.plusDays(3) + "#entry")) {
            assertThat(maria.inputValue("#entry-clerk")).isEqualTo("zofia");
            assertThat(maria.inputValue("#entry-day"))
                    .isEqualTo(BY_FORM.plusDays(3).toString());
            maria.navigate("/shifts/plan.xhtml?week=yesterday");
            maria.locator("#refusal li").first().waitFor();
            assertThat(maria.locator("#plan").count()).isZero();
        }
    }

    private static void templates(Browser browser) {
        ShiftPlanPage.keepTemplate(browser, "maria", "Ranna", "r", "7:40–15:30", "11:00–11:15");
        ShiftPlanPage.keepTemplate(browser, "maria", "Nocna", "n", "22:00–6:00", "");
    }

    private static String week(Page clerk) {
        return clerk.innerText("section[data-week='" + TOLD + "']");
    }

    /** Twenty to eight by the clock on the wall. */
    private static String begin() {
        return DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss'Z'")
                .withZone(ZoneOffset.UTC)
                .format(TOLD.atTime(7, 40).atZone(OfficeZone.ZONE));
    }

    private static HttpResponse<String> fetch(Office office, String query) throws Exception {
        try (HttpClient client = HttpClient.newHttpClient()) {
            return client.send(
                    HttpRequest.newBuilder(URI.create(office.site() + "/calendar/shifts.ics" + query))
                            .build(),
                    HttpResponse.BodyHandlers.ofString());
        }
    }

    /** The event that has this in it. */
    private static String event(String calendar, String part) {
        return Arrays.stream(calendar.split("BEGIN:VEVENT"))
                .skip(1)
                .filter(one -> one.contains(part))
                .findFirst()
                .orElseThrow();
    }

    private static String line(String event, String begin) {
        return Arrays.stream(event.split("\r\n"))
                .filter(one -> one.startsWith(begin))
                .findFirst()
                .orElseThrow();
    }
}
