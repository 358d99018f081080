package pl.hejnal.whole.cases;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;
import pl.hejnal.whole.office.Browser;
import pl.hejnal.whole.office.WholeSystem;

/** An administrator adds a department to the office's list on the screen, and it is there for everybody at once. */
@WholeSystem
class TheListOfDepartmentsIsKeptIT {

    private static final String LIST = "/departments/office.xhtml";

    @Test
    void aDepartmentThatWasAddedCanBeChosenAtOnceAndGetsAnotherName(Browser browser) {
        try (Page admin = browser.screenOf("admin");
                Page clerk = browser.screenOf("anna")) {
            admin.navigate(LIST);
            fill(admin, "zz", "Zarząd Zieleni", "Green Spaces");
            admin.locator("tr[data-department=ZZ]").waitFor();
            clerk.navigate("/cases/register.xhtml");
            assertThat(clerk.locator("#register-department option[value=ZZ]").textContent())
                    .isEqualTo("ZZ · Zarząd Zieleni");
            admin.click("tr[data-department=ZZ] th a");
            admin.fill("#department-pl", "Zarząd Zieleni Miejskiej");
            admin.click("#department-save");
            admin.locator("tr[data-department=ZZ]:has-text('Zarząd Zieleni Miejskiej')")
                    .waitFor();
        }
    }

    @Test
    void whatIsWrongIsSaidBesideItsField(Browser browser) {
        try (Page admin = browser.screenOf("admin")) {
            admin.navigate(LIST);
            fill(admin, "YY", "Jeszcze jeden", "");
            admin.locator("#department-en-error:has-text('po angielsku')").waitFor();
            fill(admin, "KM", "Jeszcze jeden", "One more");
            admin.locator("#department-symbol-error:has-text('już jest na liście')")
                    .waitFor();
            assertThat(admin.getAttribute("#department-symbol", "aria-invalid")).isEqualTo("true");
        }
    }

    private static void fill(Page admin, String symbol, String polish, String english) {
        admin.fill("#department-symbol", symbol);
        admin.fill("#department-pl", polish);
        admin.fill("#department-en", english);
        admin.click("#department-add");
    }
}
