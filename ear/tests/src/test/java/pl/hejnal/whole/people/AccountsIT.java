package pl.hejnal.whole.people;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;
import pl.hejnal.whole.office.Api;
import pl.hejnal.whole.office.Browser;
import pl.hejnal.whole.office.Office;
import pl.hejnal.whole.office.WholeSystem;
import pl.hejnal.whole.page.AccountPage;
import pl.hejnal.whole.page.SignInPage;

/** An administrator gives accounts, and takes away what they open. */
@WholeSystem
class AccountsIT {

    private static final String PASSWORD = "trzy żółte parasole";
    private static final String REFUSED = "Nieprawidłowa nazwa lub hasło. Po kilku próbach trzeba chwilę odczekać.";

    @Test
    void whoIsEnrolledSignsInAndWhoIsLockedIsOutAtOnce(Browser browser) {
        try (AccountPage admin = AccountPage.of(browser);
                Page screen = browser.screen()) {
            admin.enrols("jan.kot", "Jan Kot", PASSWORD);
            assertThat(admin.message()).isEqualTo("Konto założone.");
            new SignInPage(screen).open().signIn("jan.kot", PASSWORD);
            screen.waitForURL("**/calls/desk.xhtml");
            admin.open("jan.kot").locks();
            screen.navigate("/calls/desk.xhtml");
            assertThat(screen.url()).contains("/login.xhtml");
            new SignInPage(screen).signIn("jan.kot", PASSWORD);
            assertThat(new SignInPage(screen).refusal()).isEqualTo(REFUSED);
            admin.unlocks();
            new SignInPage(screen).open().signIn("jan.kot", PASSWORD);
            screen.waitForURL("**/calls/desk.xhtml");
        }
    }

    @Test
    void everybodyChangesTheirOwnPasswordAndStaysAtTheScreen(Browser browser) {
        try (AccountPage admin = AccountPage.of(browser);
                Page screen = browser.screen();
                Page other = browser.screen()) {
            admin.enrols("ola.wrona", "Ola Wrona", PASSWORD);
            admin.message();
            for (Page page : new Page[] {screen, other}) {
                new SignInPage(page).open().signIn("ola.wrona", PASSWORD);
                page.waitForURL("**/calls/desk.xhtml");
            }
            screen.locator("a.who").click();
            screen.locator("#own-old").fill(PASSWORD);
            screen.locator("#own-wanted").fill("cztery zielone rowery");
            screen.locator("#own-change").click();
            assertThat(screen.locator("#own-messages [class*=summary]").innerText())
                    .isEqualTo("Hasło zmienione. Inne otwarte sesje są zakończone.");
            screen.navigate("/calls/desk.xhtml");
            assertThat(screen.url()).endsWith("/calls/desk.xhtml");
            other.navigate("/calls/desk.xhtml");
            assertThat(other.url()).contains("/login.xhtml");
        }
    }

    @Test
    void aTokenIsShownOnceAndOpensUntilItIsTakenBack(Office office, Browser browser) throws Exception {
        try (AccountPage admin = AccountPage.of(browser)) {
            String token = admin.open("maria").issues("arkusz");
            assertThat(new Api(office.site(), token).get("/calls").statusCode()).isEqualTo(200);
            admin.open("maria");
            assertThat(admin.screen().content()).doesNotContain(token);
            admin.revokes("arkusz");
            assertThat(new Api(office.site(), token).get("/calls").statusCode()).isEqualTo(401);
        }
    }

    @Test
    void nobodyLocksThemselvesOut(Browser browser) {
        try (AccountPage admin = AccountPage.of(browser)) {
            admin.open("admin").screen().locator("#account-lock").click();
            assertThat(admin.message())
                    .isEqualTo("Własnego konta nie można zablokować; może to zrobić inny administrator.");
        }
    }
}
