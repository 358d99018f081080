package pl.hejnal.whole.page;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.SelectOption;
import java.util.List;

/** Work on one ticket: the panel of the desk and the ticket page hold the same form. */
public record TicketWork(Page screen) {

    public static TicketWork opened(Page screen, String number) {
        screen.navigate("/tickets/ticket.xhtml?number=" + number);
        screen.locator("#ticket").waitFor();
        return new TicketWork(screen);
    }

    public String heading() {
        return screen.innerText("#ticket h2.title");
    }

    /** Writes a note and waits until the history has it. */
    public void note(String text) {
        screen.fill("#ticket-notes", text);
        screen.click("#ticket-add-note");
        line(text).waitFor();
    }

    /** Closes and waits until the ticket says so. */
    public void close(String matter, String resolution, String answer) {
        screen.selectOption("#ticket-matter", new SelectOption().setValue(matter));
        screen.selectOption("#ticket-resolution", new SelectOption().setValue(resolution));
        screen.fill("#ticket-notes", answer);
        screen.click("#ticket-close");
        screen.locator("#ticket h2.title .badge.CLOSED").waitFor();
    }

    /** Lets a department answer and waits until the ticket says so. */
    public void passTo(String department, String text) {
        screen.fill("#ticket-notes", text);
        screen.selectOption("#ticket-pass-to", new SelectOption().setValue(department));
        screen.click("#ticket-pass");
        screen.locator("#ticket-held-by", new Page.LocatorOptions().setHasText(department))
                .waitFor();
    }

    /** Gives it back to whom it came from, and waits for the page that comes then. */
    public void giveBack(String why) {
        screen.fill("#ticket-notes", why);
        screen.click("#ticket-give-back");
        screen.waitForURL("**/tickets/list.xhtml*");
    }

    /** The card of a procedure that the caller was read. */
    public String cardRead() {
        return screen.innerText("#card-read");
    }

    /** What will be the matter unless the clerk says otherwise. */
    public String matter() {
        return screen.inputValue("#ticket-matter");
    }

    public List<String> history() {
        return screen.locator("#ticket .entries li p").allInnerTexts();
    }

    private Locator line(String text) {
        return screen.locator("#ticket .entries li", new Page.LocatorOptions().setHasText(text));
    }
}
