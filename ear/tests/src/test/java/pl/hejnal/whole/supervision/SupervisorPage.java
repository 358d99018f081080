package pl.hejnal.whole.supervision;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.WaitForSelectorState;
import pl.hejnal.whole.office.Browser;

/** The page on which a manager sees what each clerk does; it shows what is pushed to it. */
record SupervisorPage(Page screen) implements AutoCloseable {

    static SupervisorPage of(Browser browser, String manager) {
        Page screen = browser.screenOf(manager, "/reports/supervisor.xhtml");
        screen.locator("body[data-clerks=live]").waitFor();
        return new SupervisorPage(screen);
    }

    /** A clerk's line, once they are in this state. */
    Locator line(String clerk, String state) {
        Locator line = screen.locator("#clerks-now tr[data-clerk=" + clerk + "][data-state=" + state + "]");
        line.waitFor();
        return line;
    }

    /** What a line's button does. */
    Locator button(String clerk, String deed) {
        return screen.locator("#clerks-now tr[data-clerk=" + clerk + "] button[data-deed=" + deed + "]");
    }

    void awaitMine(String beginning) {
        screen.locator("#clerks-mine:visible:has-text('" + beginning + "')").waitFor();
    }

    void awaitNone() {
        screen.locator("#clerks-mine[hidden]")
                .waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.ATTACHED));
    }

    @Override
    public void close() {
        screen.close();
    }
}
