package pl.hejnal.whole.page;

import com.microsoft.playwright.Locator.WaitForOptions;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.WaitForSelectorState;
import pl.hejnal.whole.office.Browser;

/** The administrator's pages of accounts. */
public record AccountPage(Page screen) implements AutoCloseable {

    public static AccountPage of(Browser browser) {
        return new AccountPage(browser.screenOf("admin"));
    }

    /** A new account for a clerk who is a manager too; ends on its page. */
    public AccountPage enrols(String login, String name, String password) {
        screen.navigate("/identity/users.xhtml");
        screen.locator("a.main").click();
        screen.locator("#account-login").fill(login);
        screen.locator("#account-name").fill(name);
        screen.getByLabel("Kierownik").check();
        screen.locator("#account-password").fill(password);
        screen.locator("#account-open").click();
        return this;
    }

    /** Another administrator, if there is none of this name yet. */
    public static void enrolAdmin(Browser browser, String login, String password) {
        try (AccountPage admin = of(browser)) {
            admin.screen.navigate("/identity/user.xhtml?login=" + login);
            if (!admin.screen.locator("#account-open").isVisible()) {
                return;
            }
            admin.screen.locator("#account-name").fill(login);
            admin.screen.getByLabel("Urzędnik").uncheck();
            admin.screen.getByLabel("Administrator").check();
            admin.screen.locator("#account-password").fill(password);
            admin.screen.locator("#account-open").click();
            admin.message();
        }
    }

    public AccountPage open(String login) {
        screen.navigate("/identity/users.xhtml");
        screen.locator("tr[data-login='" + login + "'] a").click();
        screen.locator("#access-form").waitFor();
        return this;
    }

    public void locks() {
        screen.locator("#account-lock").click();
        screen.locator("[data-state=locked]").waitFor();
    }

    public void unlocks() {
        screen.locator("#account-unlock").click();
        screen.locator("[data-state=open]").waitFor();
    }

    /** @return the token as it is shown once */
    public String issues(String purpose) {
        screen.locator("#token-purpose").fill(purpose);
        screen.locator("#token-issue").click();
        return screen.locator("#issued").innerText();
    }

    public void revokes(String purpose) {
        screen.locator("[aria-label='Unieważnij: " + purpose + "']").click();
        screen.locator("[aria-label='Unieważnij: " + purpose + "']")
                .waitFor(new WaitForOptions().setState(WaitForSelectorState.DETACHED));
    }

    public String message() {
        return screen.locator("#messages [class*=summary]").innerText();
    }

    @Override
    public void close() {
        screen.close();
    }
}
