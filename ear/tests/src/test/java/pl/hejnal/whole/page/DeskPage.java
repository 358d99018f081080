package pl.hejnal.whole.page;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.TimeoutError;
import com.microsoft.playwright.options.WaitForSelectorState;
import pl.hejnal.whole.office.Browser;

/** A clerk's desk, where the ticket pops up while the phone rings. */
public final class DeskPage implements AutoCloseable {

    private final Page screen;

    private DeskPage(Page screen) {
        this.screen = screen;
    }

    /** The clerk has signed in and the desk hears what the telephone does. */
    public static DeskPage of(Browser browser, String login) {
        Page screen = browser.screenOf(login);
        try {
            screen.locator("body[data-live=true]").waitFor();
        } catch (TimeoutError silent) {
            throw new AssertionError(
                    screen.url() + " is not told what rings; it warns of that: "
                            + screen.locator("#lost").isVisible(),
                    silent);
        }
        return new DeskPage(screen);
    }

    public Page screen() {
        return screen;
    }

    public DeskPage present() {
        return choose("present");
    }

    public void away() {
        choose("away");
    }

    private DeskPage choose(String presence) {
        screen.click("#presence-" + presence);
        screen.locator("#presence-" + presence + "[aria-pressed=true]").waitFor();
        return this;
    }

    /** The card of the call, once it is there. */
    public Pop pop() {
        Locator card = screen.locator("#pop");
        card.waitFor();
        return new Pop(
                card.getAttribute("data-linkedid"),
                card.getAttribute("data-ticket"),
                screen.innerText("#pop-title"),
                screen.innerText("#pop-caller"),
                screen.innerText("#pop-path"),
                screen.innerText("#pop-case"),
                screen.innerText("#pop-waited"));
    }

    /** What the card says. */
    public record Pop(
            String linkedid,
            String ticket,
            String title,
            String caller,
            String path,
            String caseState,
            String waited) {}

    public void awaitNoPop() {
        screen.locator("#pop").waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.HIDDEN));
    }

    /** Whether any call has popped up since the page was opened, even if it went away again. */
    public boolean hasEverPopped() {
        return (Boolean) screen.evaluate("() => window.hejnalPopAt !== undefined");
    }

    /** The ticket of the answered call, open for work beside the card. */
    public TicketWork work() {
        screen.locator("#ticket").waitFor();
        return new TicketWork(screen);
    }

    /** Nobody leaves the desk without saying so, or the next test's calls would ring here. */
    @Override
    public void close() {
        away();
        screen.close();
    }
}
