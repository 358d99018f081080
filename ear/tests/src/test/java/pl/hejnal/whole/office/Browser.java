package pl.hejnal.whole.office;

import com.microsoft.playwright.APIRequest;
import com.microsoft.playwright.APIRequestContext;
import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import pl.hejnal.whole.page.SignInPage;

/** The machine's own Chromium without a window; each person has a session of their own in it. */
public final class Browser implements AutoCloseable {

    private static final List<String> ARGUMENTS = List.of(
            "--headless=new",
            "--no-sandbox",
            "--disable-gpu",
            "--disable-quic",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync");

    private final String site;
    private final Map<String, String> sessions = new HashMap<>();
    /** Whose screens keep scripts and styles from page to page, as a person's own browser does. */
    private final Map<String, BrowserContext> browsers = new HashMap<>();

    private final List<String> refused = new ArrayList<>();
    private int households;
    private final Playwright playwright =
            Playwright.create(new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
    private final com.microsoft.playwright.Browser chromium = playwright
            .chromium()
            .launch(new BrowserType.LaunchOptions()
                    .setExecutablePath(Path.of("/usr/bin/chromium"))
                    .setArgs(ARGUMENTS));

    Browser(String site) {
        this.site = site;
    }

    /** A screen at which nobody is signed in. */
    public Page screen() {
        return screen(new NewContextOptions());
    }

    /**
     * The same, in a browser that runs no scripts, of a household of its own: the public page makes those wait who have
     * tried in vain before.
     */
    public Page screenWithoutScripts() {
        return screen(new NewContextOptions()
                .setJavaScriptEnabled(false)
                .setExtraHTTPHeaders(Map.of("X-Forwarded-For", "198.51.100." + ++households)));
    }

    /**
     * A screen of somebody of the demonstration, on the page their work starts on; they sign in once in a run, and again
     * when the server has forgotten them because it was killed.
     */
    public Page screenOf(String login) {
        Page screen = openedOf(login, "/", () -> newScreenOf(login));
        screen.locator(".who").waitFor();
        return screen;
    }

    /** The same on a page of their choice, without the start page before, and in the browser they had such pages in before. */
    public Page screenOf(String login, String page) {
        return openedOf(login, page, () -> pageIn(browsers.computeIfAbsent(login, this::newBrowserOf)));
    }

    private Page openedOf(String login, String page, Supplier<Page> opening) {
        Page screen = opening.get();
        screen.navigate(page);
        if (isSignIn(screen.url())) {
            screen.close();
            sessions.remove(login);
            Optional.ofNullable(browsers.remove(login)).ifPresent(BrowserContext::close);
            screen = opening.get();
            screen.navigate(page);
        }
        return screen;
    }

    private Page newScreenOf(String login) {
        return screen(new NewContextOptions().setStorageState(session(login)));
    }

    private BrowserContext newBrowserOf(String login) {
        return context(new NewContextOptions().setStorageState(session(login)));
    }

    /** What the office answers to somebody of the demonstration, without a screen that draws it. */
    public Answer answerTo(String login, String page) {
        Answer answer = asked(login, page);
        if (isSignIn(answer.address())) {
            sessions.remove(login);
            answer = asked(login, page);
        }
        return answer;
    }

    /** An answer as it came, after redirects. */
    public record Answer(int status, String address, String text) {}

    private Answer asked(String login, String page) {
        APIRequestContext session = playwright
                .request()
                .newContext(new APIRequest.NewContextOptions().setBaseURL(site).setStorageState(session(login)));
        try {
            APIResponse answer = session.get(page);
            return new Answer(answer.status(), answer.url(), answer.text());
        } finally {
            session.dispose();
        }
    }

    private static boolean isSignIn(String address) {
        return address.contains("/login.xhtml");
    }

    private String session(String login) {
        return sessions.computeIfAbsent(login, this::signIn);
    }

    private String signIn(String login) {
        try (Page screen = screen()) {
            new SignInPage(screen).open().signIn(login, login + "-demo");
            screen.locator(".who").waitFor();
            return screen.context().storageState();
        }
    }

    private Page screen(NewContextOptions options) {
        BrowserContext session = context(options);
        Page screen = pageIn(session);
        screen.onClose(closed -> session.close());
        return screen;
    }

    private BrowserContext context(NewContextOptions options) {
        BrowserContext session =
                chromium.newContext(options.setBaseURL(site).setLocale("pl-PL").setTimezoneId("Europe/Warsaw"));
        session.setDefaultTimeout(Eventually.TIMEOUT.toMillis());
        return session;
    }

    private Page pageIn(BrowserContext session) {
        Page screen = session.newPage();
        screen.onConsoleMessage(message -> {
            if (message.text().contains("Content Security Policy")) {
                refused.add(screen.url() + ": " + message.text());
            }
        });
        return screen;
    }

    /** What it was told by our pages not to run or not to look like, and would have; once. */
    public List<String> refusedSinceLastAsked() {
        List<String> told = List.copyOf(refused);
        refused.clear();
        return told;
    }

    @Override
    public void close() {
        chromium.close();
        playwright.close();
    }
}
