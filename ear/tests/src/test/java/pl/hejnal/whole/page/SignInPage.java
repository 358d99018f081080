package pl.hejnal.whole.page;

import com.microsoft.playwright.Page;

/** The sign-in form. */
public record SignInPage(Page screen) {

    public SignInPage open() {
        screen.navigate("/login.xhtml");
        return this;
    }

    public void signIn(String login, String password) {
        screen.fill("#login\\:name", login);
        screen.fill("#login\\:password", password);
        screen.click("#login\\:submit");
    }

    /** The one sentence of refusal; waits until it stands there. */
    public String refusal() {
        return screen.locator("#login\\:messages [class*=summary]").innerText();
    }
}
