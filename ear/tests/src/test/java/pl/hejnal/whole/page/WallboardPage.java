package pl.hejnal.whole.page;

import static pl.hejnal.whole.office.Eventually.eventually;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;

/** The board for a television; it shows what is pushed to it. */
public record WallboardPage(Page screen) implements AutoCloseable {

    private static final String BOARD = "/reports/wallboard.xhtml";

    /** @param parameters what follows the question mark */
    public static WallboardPage on(Page screen, String parameters) {
        screen.navigate(BOARD + "?" + parameters);
        return new WallboardPage(screen).live();
    }

    /** Once it has been told by a push how the office stands. */
    public WallboardPage live() {
        screen.locator("body[data-board=live]").waitFor();
        return this;
    }

    /** What a figure of the strip says. */
    public String figure(String name) {
        return screen.locator(".wall-strip [data-figure=" + name + "]").first().innerText();
    }

    public void awaitFigure(String name, String value) {
        eventually("the board's " + name + " is " + value, () -> figure(name), value::equals);
    }

    /** The light of a clerk in this state. */
    public Locator light(String label, String state) {
        return screen.locator(".wall-light." + state + ":has(b:text-is('" + label + "'))");
    }

    public boolean shows(String view) {
        return screen.locator("[data-view=" + view + "]").isVisible();
    }

    @Override
    public void close() {
        screen.close();
    }
}
