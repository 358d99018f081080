package pl.hejnal.whole.page;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.BoundingBox;
import com.microsoft.playwright.options.SelectOption;
import java.time.LocalDate;
import pl.hejnal.whole.office.Browser;

/** The manager's plan of a week, and the templates that it is made of. */
public record ShiftPlanPage(Page screen) implements AutoCloseable {

    public static ShiftPlanPage of(Browser browser, String manager, LocalDate monday) {
        return new ShiftPlanPage(browser.screenOf(manager, "/shifts/plan.xhtml?week=" + monday));
    }

    /** A template with this letter, unless it is there already. */
    public static void keepTemplate(
            Browser browser, String manager, String name, String letter, String hours, String breaks) {
        try (Page screen = browser.screenOf(manager, "/shifts/templates.xhtml")) {
            Locator known = screen.locator("tr[data-template='" + name + "']");
            if (known.count() == 0) {
                screen.fill("#template-name", name);
                screen.fill("#template-letter", letter);
                screen.fill("#template-start", hours.substring(0, hours.indexOf('–')));
                screen.fill("#template-end", hours.substring(hours.indexOf('–') + 1));
                screen.fill("#template-breaks", breaks);
                screen.click("#template-keep");
                known.waitFor();
            }
        }
    }

    /** Where a clerk's day stands. */
    public Locator cell(String clerk, LocalDate day) {
        return screen.locator("a.entry[data-clerk=" + clerk + "][data-day='" + day + "']");
    }

    public String text(String clerk, LocalDate day) {
        return cell(clerk, day).innerText();
    }

    /** Until the plan, drawn anew, has this in it, and the focus is there again. */
    public void shows(String clerk, LocalDate day, String text) {
        screen.locator("a.entry[data-clerk=" + clerk + "][data-day='" + day + "']:has-text('" + text + "')")
                .waitFor();
    }

    public void focusIsOn(String clerk, LocalDate day) {
        screen.waitForFunction(
                "([clerk, day]) => document.activeElement.dataset.clerk === clerk && document.activeElement.dataset.day === day",
                new Object[] {clerk, day.toString()});
    }

    /**
     * As a hand does it: taken up before the page is scrolled to the target, and moved twice over it, for a browser takes a drop
     * only after that.
     */
    public void drags(Locator from, Locator to) {
        from.hover();
        screen.mouse().down();
        BoundingBox taken = from.boundingBox();
        screen.mouse().move(taken.x + taken.width / 2 + 10, taken.y + taken.height / 2 + 5);
        to.hover();
        to.hover();
        screen.mouse().up();
    }

    public void press(String key) {
        screen.keyboard().press(key);
    }

    /** By the form alone. */
    public void enters(String clerk, LocalDate day, String what) {
        screen.selectOption("#entry-clerk", new SelectOption().setValue(clerk));
        screen.selectOption("#entry-day", new SelectOption().setValue(day.toString()));
        screen.selectOption("#entry-what", new SelectOption().setLabel(what));
        screen.click("#entry-place");
    }

    public String publishes() {
        screen.click("#publish");
        screen.locator("#messages li:has-text('Opublikowano wersję')").waitFor();
        return screen.innerText("#state");
    }

    @Override
    public void close() {
        screen.close();
    }
}
