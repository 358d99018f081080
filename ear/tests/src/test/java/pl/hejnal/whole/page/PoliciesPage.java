package pl.hejnal.whole.page;

import com.microsoft.playwright.Page;
import pl.hejnal.whole.office.Browser;

/** The administrator's page of what is switched on for calls. */
public record PoliciesPage(Page screen) implements AutoCloseable {

    public static PoliciesPage of(Browser browser, String admin) {
        PoliciesPage page = new PoliciesPage(browser.screenOf(admin));
        page.screen().navigate("/policies/calls.xhtml");
        return page;
    }

    public PoliciesPage survey(boolean on) {
        screen.click(on ? "#survey-on" : "#survey-off");
        screen.locator(on ? "#survey-off" : "#survey-on").waitFor();
        return this;
    }

    /** @return what the page says against it */
    public String refusesToRecordOn(String basis) {
        screen.fill("#basis", basis);
        screen.click("#recording-on");
        return screen.locator("#basis-error").innerText();
    }

    public void recordOn(String basis) {
        screen.fill("#basis", basis);
        screen.click("#recording-on");
        screen.locator("#recording-off").waitFor();
    }

    /** @return what the page says against it */
    public String refusesToSuperviseOn(String basis) {
        screen.fill("#supervision-basis", basis);
        screen.click("#supervision-on");
        return screen.locator("#supervision-basis-error").innerText();
    }

    public PoliciesPage superviseOn(String basis) {
        screen.fill("#supervision-basis", basis);
        screen.click("#supervision-on");
        screen.locator("#supervision-off").waitFor();
        return this;
    }

    public void superviseNoMore() {
        screen.click("#supervision-off");
        screen.locator("#supervision-on").waitFor();
    }

    public String recording() {
        return screen.innerText("#recording-state");
    }

    /** Nothing stays switched on for the next test's calls. */
    @Override
    public void close() {
        screen.navigate("/policies/calls.xhtml");
        for (String off : new String[] {"#survey-off", "#recording-off", "#supervision-off"}) {
            if (screen.locator(off).count() > 0) {
                screen.click(off);
                screen.locator(off.replace("-off", "-on")).waitFor();
            }
        }
        screen.close();
    }
}
