package pl.hejnal.whole.page;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.SelectOption;
import java.time.LocalDate;
import pl.hejnal.kernel.OfficeZone;
import pl.hejnal.whole.office.Browser;

/** The manager's page of hours and closed days. */
public record HoursPage(Page screen) implements AutoCloseable {

    public static HoursPage of(Browser browser, String manager) {
        HoursPage page = new HoursPage(browser.screenOf(manager));
        page.screen().navigate("/hours/hours.xhtml");
        return page;
    }

    /** Whether the call line is open now, in the page's words. */
    public String state() {
        return screen.innerText("#state");
    }

    public HoursPage closesToday(String place, String why) {
        screen.selectOption("#closed-place", new SelectOption().setValue(place));
        screen.fill("#closed-day", today());
        screen.fill("#closed-why", why);
        screen.click("#close-day");
        screen.locator(line(place)).waitFor();
        return this;
    }

    void opensToday(String place) {
        if (screen.locator(line(place)).count() > 0) {
            screen.click(line(place) + " button");
            screen.locator(line(place))
                    .waitFor(new com.microsoft.playwright.Locator.WaitForOptions()
                            .setState(com.microsoft.playwright.options.WaitForSelectorState.DETACHED));
        }
    }

    /** Writes Monday's hours of the place that is shown. */
    public String writesMonday(String hours) {
        screen.fill("input[data-day=MONDAY]", hours);
        screen.click("#save");
        screen.locator("#hours-messages li, #hours-messages .ui-messages-error-summary")
                .first()
                .waitFor();
        return screen.innerText("#hours-messages");
    }

    private static String line(String place) {
        return "tr[data-closed='" + place + " " + today() + "']";
    }

    private static String today() {
        return LocalDate.now(OfficeZone.ZONE).toString();
    }

    /** Nobody leaves the office closed, or the next test's callers would meet nobody. */
    @Override
    public void close() {
        opensToday("line");
        opensToday("KM");
        screen.close();
    }
}
