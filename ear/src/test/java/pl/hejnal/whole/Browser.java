package pl.hejnal.whole;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** The machine's own Chromium without a window; each person gets a session of their own in it. */
final class Browser implements AutoCloseable {

    private static final List<String> ARGUMENTS = List.of("--headless=new", "--no-sandbox", "--disable-gpu",
            "--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-component-update",
            "--disable-sync");

    private final String site;
    private final Playwright playwright = Playwright.create(new Playwright.CreateOptions()
            .setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
    private final com.microsoft.playwright.Browser chromium = playwright.chromium().launch(
            new BrowserType.LaunchOptions().setExecutablePath(Path.of("/usr/bin/chromium")).setArgs(ARGUMENTS));

    Browser(String site) {
        this.site = site;
    }

    /** A screen at which nobody is signed in; closing it ends its session. */
    Page screen() {
        BrowserContext session = chromium.newContext(new com.microsoft.playwright.Browser.NewContextOptions()
                .setBaseURL(site).setLocale("pl-PL").setTimezoneId("Europe/Warsaw"));
        session.setDefaultTimeout(Eventually.PATIENCE.toMillis());
        Page screen = session.newPage();
        screen.onClose(closed -> session.close());
        return screen;
    }

    /** A screen of somebody of the demonstration, on the page their work starts on. */
    Page screenOf(String login) {
        Page screen = screen();
        new SignInPage(screen).open().signIn(login, login + "-demo");
        screen.locator(".who").waitFor();
        return screen;
    }

    @Override
    public void close() {
        chromium.close();
        playwright.close();
    }
}
