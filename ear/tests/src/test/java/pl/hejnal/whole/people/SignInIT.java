package pl.hejnal.whole.people;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.WaitUntilState;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import pl.hejnal.whole.office.Browser;
import pl.hejnal.whole.office.Office;
import pl.hejnal.whole.office.Resident;
import pl.hejnal.whole.office.WholeSystem;
import pl.hejnal.whole.page.ScreenWords;
import pl.hejnal.whole.page.SignInPage;

/** People come to the screens: who they are decides what they see, their language decides in which words. */
@WholeSystem
class SignInIT {

    private static final String DESK = "/calls/desk.xhtml";

    @Test
    void aWrongPasswordAndAnUnknownNameAreRefusedInTheSameSentence(Browser browser) {
        try (Page screen = browser.screen()) {
            SignInPage page = new SignInPage(screen).open();
            page.signIn("ewa", "not-her-password");
            String refusal = page.refusal();
            page.signIn("nobody", "not-her-password");

            assertThat(page.refusal())
                    .isEqualTo(refusal)
                    .isEqualTo("Nieprawidłowa nazwa lub hasło. Po kilku próbach trzeba chwilę odczekać.");
            assertThat(screen.url()).endsWith("/login.xhtml");
        }
    }

    @ParameterizedTest
    @CsvSource({
        "anna, /calls/desk.xhtml",
        "ewa, /tickets/list.xhtml",
        "maria, /reports/today.xhtml",
        "admin, /departments/list.xhtml"
    })
    void everybodyStartsWhereTheirWorkIs(String login, String page, Browser browser) {
        try (Page screen = browser.screenOf(login)) {
            assertThat(screen.url()).endsWith(page);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "anna, /reports/today.xhtml",
        "maria, /calls/desk.xhtml",
        "ewa, /calls/desk.xhtml",
        "ewa, /reports/today.xhtml",
        "anna, /reports/report.xhtml",
        "ewa, /reports/report.xhtml",
        "anna, /reports/overview.xhtml",
        "ewa, /reports/heat.xhtml",
        "anna, /reports/menu.xhtml",
        "ewa, /reports/menu.xhtml",
        "admin, /reports/menu.xhtml",
        "anna, /reports/departments.xhtml",
        "ewa, /reports/departments.xhtml",
        "anna, /reports/reasons.xhtml",
        "ewa, /reports/reasons.xhtml",
        "anna, /reports/staffing.xhtml",
        "ewa, /reports/staffing.xhtml",
        "anna, /reports/reconciliation.xhtml",
        "anna, /reports/cost.xhtml",
        "admin, /reports/cost.xhtml",
        "anna, /reports/opendata.xhtml",
        "ewa, /reports/opendata.xhtml",
        "anna, /reports/schedules.xhtml",
        "admin, /reports/schedules.xhtml",
        "anna, /reports/calls.xhtml",
        "ewa, /reports/calls.xhtml",
        "ewa, /reports/clerks.xhtml",
        "admin, /reports/clerks.xhtml",
        "anna, /reports/tickets.xhtml",
        "ewa, /reports/tickets.xhtml",
        "anna, /reports/unserved.xhtml",
        "ewa, /reports/unserved.xhtml",
        "ewa, /reports/wallboard.xhtml",
        "anna, /reports/supervisor.xhtml",
        "ewa, /reports/supervisor.xhtml",
        "admin, /reports/supervisor.xhtml",
        "admin, /reports/wallboard.xhtml",
        "admin, /tickets/list.xhtml",
        "maria, /shifts/mine.xhtml",
        "ewa, /shifts/mine.xhtml",
        "anna, /shifts/plan.xhtml",
        "admin, /shifts/plan.xhtml",
        "anna, /shifts/templates.xhtml",
        "maria, /identity/users.xhtml",
        "maria, /identity/teams.xhtml",
        "anna, /identity/teams.xhtml",
        "anna, /outbox/list.xhtml",
        "maria, /outbox/list.xhtml"
    })
    void aPageOfAnotherRoleIsClosed(String login, String page, Browser browser) {
        Browser.Answer answer = browser.answerTo(login, page);
        assertThat(answer.status()).isEqualTo(403);
        assertThat(answer.text()).contains(">Brak dostępu<");
    }

    /** On a page whose view is kept nowhere (the refusal) and on one whose is; {@link Browser} sees what was not run. */
    @ParameterizedTest
    @CsvSource({"anna, /outbox/list.xhtml", "admin, /outbox/list.xhtml"})
    void whatAPageAsksWhileItIsLoadedIsAnsweredWithItsOwnNonce(String login, String page, Browser browser) {
        try (Page screen = browser.screenOf(login)) {
            AtomicReference<Route> held = new AtomicReference<>();
            screen.route("**/frame.js*", held::set);
            screen.waitForResponse(
                    response -> held.get() != null
                            && "POST".equals(response.request().method()),
                    () -> screen.navigate(page, new Page.NavigateOptions().setWaitUntil(WaitUntilState.COMMIT)));
            held.get().resume();
            screen.waitForLoadState();
            assertThat(screen.evaluate("() => window.PrimeFaces.csp.NONCE_VALUE"))
                    .isEqualTo(screen.evaluate("() => document.querySelector('script[nonce]').nonce"));
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                DESK,
                "/tickets/list.xhtml",
                "/tickets/ticket.xhtml?number=1",
                "/reports/today.xhtml",
                "/reports/wallboard.xhtml",
                "/reports/supervisor.xhtml",
                "/identity/users.xhtml",
                "/account/password.xhtml"
            })
    void whoHasNotSignedInIsAskedTo(String page, Browser browser) {
        try (Page screen = browser.screen()) {
            screen.navigate(page);
            assertThat(screen.url()).contains("/login.xhtml?back=");
        }
    }

    @Test
    void whoHasToSignInFirstComesToThePageTheyAskedFor(Browser browser) {
        try (Page screen = browser.screen()) {
            screen.navigate("/tickets/list.xhtml?status=OPEN");
            SignInPage page = new SignInPage(screen);
            page.signIn("zofia", "not-her-password");
            page.refusal();
            assertThat(screen.evaluate("document.activeElement.type"))
                    .as("where the cursor is after a refusal")
                    .isEqualTo("password");
            page.signIn("zofia", "zofia-demo");
            screen.waitForURL("**/tickets/list.xhtml?status=OPEN");
        }
    }

    @Test
    void whoHasSignedOutIsAStranger(Browser browser) {
        try (Page screen = browser.screen()) {
            new SignInPage(screen).open().signIn("zofia", "zofia-demo");
            screen.click("#leave\\:out");
            screen.waitForURL("**/login.xhtml");
            screen.navigate(DESK);
            assertThat(screen.url()).contains("/login.xhtml");
        }
    }

    @ParameterizedTest
    @CsvSource({
        "'', /login.xhtml",
        "anna, /calls/desk.xhtml",
        "anna, /tickets/list.xhtml",
        "maria, /tickets/list.xhtml",
        "maria, /reports/today.xhtml",
        "maria, /reports/staffing.xhtml",
        "maria, /reports/cost.xhtml",
        "maria, /reports/schedules.xhtml",
        "maria, /reports/clerks.xhtml",
        "anna, /reports/clerks.xhtml",
        "maria, /reports/tickets.xhtml",
        "maria, /shifts/plan.xhtml",
        "maria, /shifts/templates.xhtml",
        "anna, /shifts/mine.xhtml",
        "admin, /reports/reconciliation.xhtml",
        "maria, /reports/wallboard.xhtml",
        "maria, /reports/supervisor.xhtml",
        "admin, /departments/list.xhtml",
        "admin, /identity/users.xhtml",
        "admin, /identity/teams.xhtml",
        "admin, /outbox/list.xhtml",
        "ewa, /account/password.xhtml",
        "admin, /menu/trial.xhtml",
        "admin, /menu/versions.xhtml?version=1"
    })
    void everyPageSpeaksBothLanguages(String login, String page, Browser browser) {
        try (Page screen = login.isEmpty() ? browser.screen() : browser.screenOf(login, page)) {
            assertSpeaksBothLanguages(screen, page);
        }
    }

    @Test
    void theTicketPageSpeaksBothLanguages(Office office, Browser browser) throws Exception {
        try (Resident resident = office.call();
                Page screen = browser.screenOf("anna")) {
            resident.hears("Dzień dobry, Urząd Miasta Krakowa.").hangsUp();
            String ticket = office.api().endedCallFrom(resident.number()).ticket();
            assertSpeaksBothLanguages(screen, "/tickets/ticket.xhtml?number=" + ticket);
        }
    }

    private static void assertSpeaksBothLanguages(Page screen, String page) {
        ScreenWords words = ScreenWords.read(Office.CHECKOUT);
        if (!screen.url().endsWith(page)) {
            screen.navigate(page);
        }
        assertThat(screen.getAttribute("html", "lang")).isEqualTo("pl");
        words.assertOnly("pl", screen);
        screen.click("a[hreflang=en]");
        screen.locator("html[lang=en]").waitFor();
        words.assertOnly("en", screen);
        screen.click("a[hreflang=pl]");
        screen.locator("html[lang=pl]").waitFor();
        assertThat(screen.url()).endsWith(page);
    }
}
