package pl.hejnal.bench.screenpop;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;

/**
 * Debian's Chromium without a window. Every page gets cookies of its own, as if it stood on another desk. Used by the
 * thread that made it and by no other, as Playwright wants it.
 */
final class Chromium implements AutoCloseable {

    private static final Duration TIMEOUT = Duration.ofSeconds(60);
    private static final Path PROGRAM = Path.of("/usr/bin/chromium");
    /** None of the pages may be treated as one that nobody looks at: on twenty desks all of them are looked at. */
    private static final List<String> ARGUMENTS = List.of(
            "--headless=new",
            "--no-sandbox",
            "--disable-gpu",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync",
            "--disable-background-timer-throttling",
            "--disable-renderer-backgrounding",
            "--disable-backgrounding-occluded-windows");

    private final Playwright playwright =
            Playwright.create(new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
    private final Browser browser = playwright
            .chromium()
            .launch(new BrowserType.LaunchOptions().setExecutablePath(PROGRAM).setArgs(ARGUMENTS));

    Page open(String url) {
        BrowserContext desk = browser.newContext();
        desk.setDefaultTimeout(TIMEOUT.toMillis());
        Page page = desk.newPage();
        page.navigate(url);
        return page;
    }

    @Override
    public void close() {
        playwright.close();
    }
}
