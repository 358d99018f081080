package pl.hejnal.whole.reports;

import static org.assertj.core.api.Assertions.assertThat;
import static pl.hejnal.whole.office.Eventually.TIMEOUT;
import static pl.hejnal.whole.office.Eventually.eventually;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.EmulateMediaOptions;
import com.microsoft.playwright.options.ColorScheme;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import pl.hejnal.kernel.OfficeZone;
import pl.hejnal.phone.BaresipPhone;
import pl.hejnal.whole.office.Browser;
import pl.hejnal.whole.office.Office;
import pl.hejnal.whole.office.Resident;
import pl.hejnal.whole.office.WholeSystem;
import pl.hejnal.whole.page.DeskPage;
import pl.hejnal.whole.page.SignInPage;
import pl.hejnal.whole.page.WallboardPage;
import pl.hejnal.whole.page.Wcag;

/** The room sees how it stands, on a screen that nobody touches. */
@WholeSystem
class WallboardIT {

    /** Anna Kowalska, in an office that shows initials; nobody else has these. */
    private static final String ANNA = "AK";

    @Test
    void aCallerWhoWaitsIsSeenWithoutAReloadAndGoesToTheAbandonedWhenTheyGiveUp(Office office, Browser browser)
            throws Exception {
        try (WallboardPage board = WallboardPage.on(browser.screenOf("maria"), "rotate=0&pages=queues&wait=3")) {
            board.awaitFigure("waiting", "0");
            long abandoned = Long.parseLong(board.figure("abandoned"));
            board.screen().evaluate("() => { window.sameDocument = true; }");
            try (Resident resident = office.call()) {
                resident.waitsForAPerson();
                board.awaitFigure("waiting", "1");
                board.screen().locator("#wall-queues tr[data-queue=office]").waitFor();
                board.screen().locator("[data-cell=longest].trouble .badge").waitFor();
                board.screen().locator("[data-cell=READY].trouble .badge").waitFor();
                resident.hangsUp();
            }
            board.awaitFigure("waiting", "0");
            board.awaitFigure("longest", "—");
            board.awaitFigure("abandoned", Long.toString(abandoned + 1));
            assertThat(board.screen().evaluate("window.sameDocument")).isEqualTo(true);
        }
    }

    @Test
    void aClerkIsALightThatGoesWithWhatTheyDo(Office office, Browser browser) throws Exception {
        try (WallboardPage board = WallboardPage.on(browser.screenOf("maria"), "rotate=0&pages=clerks");
                DeskPage anna = DeskPage.of(browser, "anna");
                BaresipPhone phone = office.phoneOf("anna");
                Resident resident = office.call()) {
            anna.present();
            board.light(ANNA, "READY").waitFor();
            resident.asksForAPerson();
            assertThat(phone.awaitRinging(TIMEOUT)).isTrue();
            board.light(ANNA, "RINGING").waitFor();
            phone.answer();
            assertThat(phone.awaitTalking(TIMEOUT)).isTrue();
            board.light(ANNA, "TALKING").waitFor();
            board.awaitFigure("TALKING", "1");
            assertThat(board.light(ANNA, "TALKING").innerText()).contains("rozmowa");
            phone.hangUp();
            resident.isHungUpOn();
            board.light(ANNA, "READY").waitFor();
            anna.screen().click("#presence-break");
            board.light(ANNA, "ON_BREAK").waitFor();
            anna.away();
            eventually(
                    "she is gone",
                    () -> board.screen()
                            .locator(".wall-light b:text-is('" + ANNA + "')")
                            .count(),
                    left -> left == 0);
        }
    }

    @Test
    void itSaysTheSameAsTodayAndTheReport(Office office, Browser browser) throws Exception {
        try (Page today = browser.screenOf("maria");
                WallboardPage board = WallboardPage.on(browser.screenOf("maria"), "rotate=0");
                Resident resident = office.call()) {
            resident.waitsForAPerson();
            board.awaitFigure("waiting", "1");
            resident.hangsUp();
            board.awaitFigure("waiting", "0");
            LocalDate day = LocalDate.now(OfficeZone.ZONE);
            eventually(
                    "board, Today and report agree",
                    () -> {
                        today.navigate("/reports/today.xhtml");
                        JsonNode total = new ObjectMapper()
                                .readTree(office.api()
                                        .get("/reports/queues?from=" + day + "&until=" + day)
                                        .body())
                                .at("/total");
                        return told(today, "offered").equals(board.figure("offered"))
                                && told(today, "answered").equals(board.figure("answered"))
                                && told(today, "abandoned").equals(board.figure("abandoned"))
                                && told(today, "serviceLevel").equals(board.figure("today"))
                                && total.at("/OFFERED").asLong() == Long.parseLong(board.figure("offered"))
                                && total.at("/ABANDONED_WAITING").asLong() == Long.parseLong(board.figure("abandoned"));
                    },
                    agree -> agree);
            assertThat(Long.parseLong(board.figure("offered"))).isPositive();
        }
    }

    private static String told(Page today, String metric) {
        return today.innerText("[data-metric=" + metric + "]").strip();
    }

    @Test
    void whoReadsHoldsTheViewsStillByKeyboard(Browser browser) {
        try (Page screen = browser.screenOf("maria")) {
            screen.clock().install();
            WallboardPage board = WallboardPage.on(screen, "rotate=60&pages=hours,queues");
            assertThat(board.shows("hours")).isTrue();
            screen.clock().runFor(61_000);
            assertThat(board.shows("queues")).isTrue();
            assertThat(board.shows("hours")).isFalse();

            screen.focus("#wall-pause");
            screen.keyboard().press("Enter");
            screen.locator("#wall-paused").waitFor();
            screen.clock().runFor(120_000);
            assertThat(board.shows("queues")).as("held still").isTrue();

            screen.keyboard().press("Enter");
            screen.clock().runFor(61_000);
            assertThat(board.shows("hours")).as("goes on").isTrue();

            screen.focus("[data-show=queues]");
            screen.keyboard().press("Enter");
            screen.clock().runFor(120_000);
            assertThat(board.shows("queues"))
                    .as("whoever chooses wants to read")
                    .isTrue();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"hours", "queues", "clerks"})
    void aTelevisionShowsAllOfAViewWithoutScrollingInBothSchemes(String view, Browser browser) {
        try (Page screen = browser.screenOf("maria")) {
            screen.setViewportSize(1920, 1080);
            WallboardPage.on(screen, "rotate=0&pages=" + view);
            for (ColorScheme scheme : new ColorScheme[] {ColorScheme.LIGHT, ColorScheme.DARK}) {
                screen.emulateMedia(new EmulateMediaOptions().setColorScheme(scheme));
                Wcag.assertKept(screen);
                assertThat((int) screen.evaluate("document.documentElement.scrollHeight"))
                        .isLessThanOrEqualTo(1080);
                assertThat((int) screen.evaluate("document.documentElement.scrollWidth"))
                        .isLessThanOrEqualTo(1920);
            }
        }
    }

    @Test
    void aScreenThatWasLeftShowsTheBoardAndOpensNothingElse(Browser browser) {
        try (Page screen = browser.screen()) {
            new SignInPage(screen).open().signIn("maria", "maria-demo");
            screen.locator(".who").waitFor();
            WallboardPage.on(screen, "rotate=0&goal=90");
            screen.click(".wall-controls summary");
            screen.click("#wall-leave");
            screen.locator("#wall[data-left=true]").waitFor();
            new WallboardPage(screen).live();
            assertThat(screen.locator("#wall-leave").count()).isZero();
            assertThat(screen.locator("#wall").getAttribute("data-goal")).isEqualTo("90");

            screen.navigate("/reports/today.xhtml");
            assertThat(screen.url()).contains("/login.xhtml?back=");
            screen.navigate("/account/password.xhtml");
            assertThat(screen.url()).contains("/login.xhtml?back=");

            WallboardPage.on(screen, "rotate=0");
            screen.evaluate("() => { document.getElementById('session').dataset.shown = 'over'; }");
            screen.locator("#wall-over a").waitFor();
            assertThat(screen.locator("#wall").isVisible())
                    .as("old figures on a screen that was signed out")
                    .isFalse();
        }
    }

    @Test
    void aClerkMayLookAtItToo(Browser browser) {
        try (WallboardPage board = WallboardPage.on(browser.screenOf("anna"), "rotate=0")) {
            assertThat(board.figure("offered")).matches("\\d+");
        }
    }
}
