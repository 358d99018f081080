package pl.hejnal.whole;

import com.microsoft.playwright.Page;

/** The sign-in form. */
record SignInPage(Page screen) {

    SignInPage open() {
        screen.navigate("/login.xhtml");
        return this;
    }

    void signIn(String login, String password) {
        screen.fill("#login\\:name", login);
        screen.fill("#login\\:password", password);
        screen.click("#login\\:submit");
    }

    /** The one sentence of refusal; waits until it stands there. */
    String refusal() {
        return screen.locator("#login\\:messages [class*=summary]").innerText();
    }
}
