package pl.hejnal.whole.people;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.EmulateMediaOptions;
import com.microsoft.playwright.options.ColorScheme;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import pl.hejnal.whole.office.Browser;
import pl.hejnal.whole.office.Office;
import pl.hejnal.whole.office.Resident;
import pl.hejnal.whole.office.WholeSystem;
import pl.hejnal.whole.page.TicketWork;
import pl.hejnal.whole.page.Wcag;

/** Whoever sees little, hears their screen or works on a small one can use every page. */
@WholeSystem
class EveryPageIsForEverybodyIT {

    private static final Path PAGES = Office.CHECKOUT.resolve("web/src/main/webapp");
    private static final int TELEPHONE = 390;
    /** Who uses it, and its address; nobody for the pages without a login. */
    private static final String[] WALK = {
        " /login.xhtml",
        " /status.xhtml",
        " /statystyki.xhtml",
        " /statystyki?month=yesterday",
        " /missing.xhtml",
        " /expired.xhtml",
        " /failed.xhtml",
        " /nothing-here.xhtml",
        "anna /calls/desk.xhtml",
        "anna /tickets/list.xhtml",
        "anna /tickets/ticket.xhtml?number=unknown",
        "anna /cases/list.xhtml",
        "anna /cases/list.xhtml?text=KM-III.5410.77.2026",
        "anna /cases/case.xhtml?number=123422440",
        "anna /cases/register.xhtml",
        "anna /cases/slips.xhtml",
        "anna /account/password.xhtml",
        "ewa /tickets/list.xhtml",
        "maria /reports/today.xhtml",
        "maria /reports/departments.xhtml",
        "maria /reports/departments.xhtml?from=2026-01-01&until=2026-11-30&share=80&talk=240",
        "maria /reports/departments.xhtml?share=101",
        "maria /reports/report.xhtml",
        "maria /reports/overview.xhtml",
        "maria /reports/overview.xhtml?period=LAST_MONTH&compare=YEAR_BEFORE",
        "maria /reports/heat.xhtml?figure=SERVICE_LEVEL",
        "maria /reports/report.xhtml?report=MATTERS&interval=HOUR",
        "maria /reports/report.xhtml?report=CLERKS&interval=",
        "maria /reports/report.xhtml?from=yesterday",
        "maria /reports/menu.xhtml",
        "maria /reports/menu.xhtml?from=2011-01-01&until=2011-01-31",
        "maria /reports/menu.xhtml?from=yesterday",
        "maria /reports/reasons.xhtml",
        "maria /reports/reasons.xhtml?compare=YEAR_BEFORE&silent=45",
        "maria /reports/reasons.xhtml?from=2026-01-01&until=2026-11-30",
        "maria /reports/reasons.xhtml?silent=0",
        "maria /reports/staffing.xhtml",
        "maria /reports/staffing.xhtml?span=WEEK&interval=HOUR&handling=240",
        "maria /reports/staffing.xhtml?goal=100",
        "maria /reports/reconciliation.xhtml",
        "maria /reports/reconciliation.xhtml?day=2026-11-23&figure=CORRECTED",
        "maria /reports/reconciliation.xhtml?from=yesterday",
        "admin /reports/reconciliation.xhtml",
        "maria /reports/cost.xhtml",
        "maria /reports/cost.xhtml?from=2026-01&until=2026-11&share=80",
        "maria /reports/cost.xhtml?from=yesterday",
        "maria /reports/schedules.xhtml",
        "maria /reports/schedules.xhtml?report=QUEUES&interval=HOUR&within=30",
        "maria /reports/schedules.xhtml?report=NONE&interval=x",
        "maria /reports/calls.xhtml?measure=CALLS",
        "maria /reports/calls.xhtml?report=QUEUES&measure=ANSWERED&queue=-&interval=DAY&start=2026-11-23T09:00:00Z",
        "maria /reports/calls.xhtml?measure=ASA",
        "maria /reports/clerks.xhtml",
        "maria /reports/clerks.xhtml?from=2026-01-01&until=2026-11-30",
        "maria /reports/clerks.xhtml?from=yesterday",
        "maria /reports/clerks.xhtml?team=1",
        "maria /reports/report.xhtml?report=TEAMS&interval=DAY",
        "maria /reports/report.xhtml?report=REPEATS&interval=MONTH",
        "maria /reports/report.xhtml?report=DEFLECTION&interval=MONTH",
        "anna /reports/clerks.xhtml",
        "anna /reports/clerks.xhtml?clerk=zofia",
        "maria /reports/tickets.xhtml",
        "maria /reports/tickets.xhtml?from=2026-01-01&until=2026-11-30&compare=YEAR_BEFORE",
        "maria /reports/tickets.xhtml?from=yesterday",
        "maria /tickets/list.xhtml?unsettled=true&from=2026-01-01&about=KM",
        "maria /reports/unserved.xhtml",
        "maria /reports/unserved.xhtml?show=all&days=30&reason=MESSAGE",
        "maria /reports/opendata.xhtml",
        "admin /reports/opendata.xhtml",
        "maria /reports/wallboard.xhtml?rotate=0",
        "anna /reports/wallboard.xhtml?rotate=0&pages=queues",
        "maria /reports/wallboard.xhtml?rotate=0&pages=clerks",
        "maria /reports/supervisor.xhtml",
        "maria /shifts/plan.xhtml",
        "maria /shifts/plan.xhtml?week=yesterday",
        "maria /shifts/templates.xhtml",
        "anna /shifts/mine.xhtml",
        "maria /hours/hours.xhtml",
        "admin /departments/list.xhtml",
        "admin /departments/office.xhtml",
        "admin /departments/office.xhtml?symbol=KM",
        "admin /outbox/list.xhtml",
        "admin /outbox/list.xhtml?state=DEAD",
        "admin /policies/calls.xhtml",
        "admin /identity/users.xhtml",
        "admin /identity/teams.xhtml",
        "admin /identity/user.xhtml",
        "admin /identity/user.xhtml?login=anna",
        "admin /identity/user.xhtml?login=ewa",
        "admin /audit/list.xhtml",
        "admin /menu/plan.xhtml",
        "admin /menu/trial.xhtml",
        "admin /menu/texts.xhtml?language=en",
        "admin /menu/recordings.xhtml",
        "admin /menu/versions.xhtml?version=1"
    };

    static Stream<Arguments> walk() {
        return Arrays.stream(WALK)
                .map(step -> Arguments.of(step.substring(0, step.indexOf(' ')), step.substring(step.indexOf(' ') + 1)));
    }

    @ParameterizedTest
    @MethodSource("walk")
    void thePageKeepsTheRulesInBothSchemesFitsATelephoneAndRunsNoForeignScript(
            String login, String page, Browser browser) {
        try (Page screen = opened(login, page, browser)) {
            assertOwnScriptsOnly(screen, browser);
            Wcag.assertKept(screen);
            screen.emulateMedia(new EmulateMediaOptions().setColorScheme(ColorScheme.DARK));
            Wcag.assertColoursKept(screen);
            screen.setViewportSize(TELEPHONE, 844);
            assertThat((int) screen.evaluate("document.documentElement.scrollWidth"))
                    .as("width of %s", page)
                    .isLessThanOrEqualTo(TELEPHONE);
        }
    }

    private static Page opened(String login, String page, Browser browser) {
        if (!login.isEmpty()) {
            return browser.screenOf(login, page);
        }
        Page screen = browser.screen();
        screen.navigate(page);
        return screen;
    }

    /** The browser says on its console what it was told not to run, or not to look like. */
    private static void assertOwnScriptsOnly(Page screen, Browser browser) {
        assertThat(browser.refusedSinceLastAsked()).isEmpty();
        screen.waitForConsoleMessage(() -> screen.evaluate("""
                () => {
                  const foreign = document.createElement('script');
                  foreign.textContent = 'window.foreign = true';
                  document.body.append(foreign);
                }"""));
        assertThat(browser.refusedSinceLastAsked()).hasSize(1);
        assertThat(screen.evaluate("window.foreign === undefined")).isEqualTo(true);
    }

    @ParameterizedTest
    @CsvSource({"admin, pl", "admin, en", "maria, pl", "maria, en"})
    void theBarNeedsOneLineOfASmallDesktop(String login, String language, Browser browser) {
        try (Page screen = browser.screenOf(login, "/hours/hours.xhtml?lang=" + language)) {
            screen.setViewportSize(1366, 768);
            assertThat((int) screen.evaluate("document.querySelector('.bar').offsetHeight"))
                    .as("two lines are 80 and more")
                    .isLessThan(70);
            // The language is the session's, and others go on in Polish.
            screen.navigate("/hours/hours.xhtml?lang=pl");
        }
    }

    @Test
    void aTicketWithItsCallKeepsTheRules(Office office, Browser browser) throws Exception {
        try (Resident resident = office.call();
                Page screen = browser.screenOf("anna")) {
            resident.hears("Dzień dobry, Urząd Miasta Krakowa.").hangsUp();
            TicketWork.opened(
                    screen, office.api().endedCallFrom(resident.number()).ticket());
            Wcag.assertKept(screen);
        }
    }

    @Test
    void aFieldWithoutALabelWouldBeFound(Browser browser) {
        try (Page screen = browser.screen()) {
            screen.setContent(
                    "<!DOCTYPE html><html lang='pl'><title>x</title><body><main><input></main></body></html>");
            assertThat(Wcag.broken(screen)).anyMatch(rule -> rule.startsWith("label:"));
        }
    }

    @Test
    void noPageIsLeftOut() throws IOException {
        Set<String> walked = Arrays.stream(WALK)
                .map(step -> step.replaceFirst("^\\w* /", "").replaceFirst("\\?.*", ""))
                .collect(Collectors.toSet());
        try (Stream<Path> files = Files.walk(PAGES)) {
            assertThat(files.map(file -> PAGES.relativize(file).toString())
                            .filter(name -> name.endsWith(".xhtml"))
                            .filter(name -> !name.startsWith("WEB-INF")))
                    .allMatch(walked::contains);
        }
    }
}
