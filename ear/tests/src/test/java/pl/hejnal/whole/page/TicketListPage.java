package pl.hejnal.whole.page;

import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.List;
import pl.hejnal.whole.office.Browser;

/** The list of tickets, newest first. */
public record TicketListPage(Page screen) implements AutoCloseable {

    public static TicketListPage of(Browser browser, String login) {
        Page screen = browser.screenOf(login);
        screen.navigate("/tickets/list.xhtml");
        return new TicketListPage(screen);
    }

    /** The numbers on all pages, found by leafing to the last. */
    public List<String> leafedThrough() {
        List<String> numbers = new ArrayList<>(numbers());
        while (screen.isVisible("a.button:text-is('Starsze')")) {
            screen.click("a.button:text-is('Starsze')");
            screen.waitForLoadState();
            numbers.addAll(numbers());
        }
        return numbers;
    }

    public List<String> numbers() {
        return screen.locator("tbody td a").allInnerTexts();
    }

    /** All that the line of this ticket says. */
    public String row(String number) {
        return screen.innerText("tbody tr:has(a:text-is('" + number + "'))");
    }

    @Override
    public void close() {
        screen.close();
    }
}
