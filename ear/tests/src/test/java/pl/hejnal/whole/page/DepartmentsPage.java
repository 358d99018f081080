package pl.hejnal.whole.page;

import com.microsoft.playwright.Locator.FilterOptions;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import pl.hejnal.whole.office.Browser;

/** The administrator's page of the departments, and its try-it box. */
public record DepartmentsPage(Page screen) implements AutoCloseable {

    /**
     * What a trial showed.
     *
     * @param failure empty if there was a state
     */
    public record Shown(String raw, String canonical, String failure) {}

    public static DepartmentsPage of(Browser browser, String login) {
        return new DepartmentsPage(browser.screenOf(login));
    }

    public Shown tries(String department, String sign) {
        open();
        screen.locator("#trial-department").selectOption(department);
        screen.locator("#trial-sign").fill(sign);
        screen.locator("#trial-why").fill("próba połączenia");
        screen.locator("#trial-run").click();
        screen.locator("#trial-result h3").first().waitFor();
        return new Shown(
                screen.innerText("#trial-result .raw"),
                screen.innerText("#trial-result #canonical"),
                screen.locator("#trial-result .lost").allInnerTexts().stream()
                        .findFirst()
                        .orElse(""));
    }

    /** The department's line in the table, as it is now. */
    public String row(String department) {
        open();
        return String.join(
                "", screen.locator("tr[data-department=" + department + "]").allInnerTexts());
    }

    /** The answers of the department that could not be read, or could in part only; empty if there are none. */
    public String unreadable(String department) {
        open();
        return String.join(
                "", screen.locator("[data-unread=" + department + "]").allInnerTexts());
    }

    /** What the page says about files that cannot be used; empty if there are none. */
    public String brokenFiles() {
        open();
        return String.join(
                "",
                screen.getByRole(AriaRole.ALERT)
                        .filter(new FilterOptions().setHas(screen.locator("#broken")))
                        .allInnerTexts());
    }

    private void open() {
        screen.navigate("/departments/list.xhtml");
    }

    @Override
    public void close() {
        screen.close();
    }
}
