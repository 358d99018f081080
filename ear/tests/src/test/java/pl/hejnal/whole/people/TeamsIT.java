package pl.hejnal.whole.people;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.SelectOption;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import pl.hejnal.kernel.OfficeZone;
import pl.hejnal.whole.office.Browser;
import pl.hejnal.whole.office.Office;
import pl.hejnal.whole.office.WholeSystem;

/** An administrator names a team and puts a clerk in it; a manager reads of the team. */
@WholeSystem
class TeamsIT {

    private static final String PAGE = "/identity/teams.xhtml";
    private static final String NAME = "Pierwsza linia";

    @Test
    void aClerkComesIntoATeamAndTheManagerFindsThemThere(Office office, Browser browser) throws Exception {
        LocalDate today = ZonedDateTime.now(OfficeZone.ZONE).toLocalDate();
        try (Page admin = browser.screenOf("admin");
                Page maria = browser.screenOf("maria")) {
            admin.navigate(PAGE);
            admin.fill("#team-name", NAME);
            admin.click("#team-found");
            admin.locator("#list li:has-text('" + NAME + "')").waitFor();
            admin.fill("#team-name", NAME.toUpperCase(Locale.ROOT));
            admin.click("#team-found");
            admin.locator("#team-name-error").waitFor();
            assertThat(admin.innerText("#team-name-error")).contains("już istnieje");

            admin.selectOption("#clerk", "anna");
            admin.selectOption("#team", new SelectOption().setLabel(NAME));
            assertThat(admin.inputValue("#since")).isEqualTo(today.toString());
            admin.fill("#since", today.minusDays(2).toString());
            admin.click("#move");
            admin.locator("#moves tr[data-clerk=anna]").waitFor();
            assertThat(admin.innerText("#list li:has-text('" + NAME + "')")).contains("Anna");

            admin.selectOption("#clerk", "anna");
            admin.selectOption("#team", "");
            admin.fill("#since", today.minusDays(1).toString());
            admin.click("#move");
            admin.locator("#since-error").waitFor();
            assertThat(admin.innerText("#since-error")).contains("od dziś");

            String team = String.valueOf(office.count("select id from team where name = '" + NAME + "'"));
            maria.navigate("/reports/clerks.xhtml?from=" + today + "&until=" + today);
            maria.selectOption("#team", team);
            maria.press("#until", "Enter");
            maria.waitForURL("**team=" + team + "**");
            assertThat(maria.locator("#clerks tbody th").allInnerTexts()).allMatch(name -> name.startsWith("Anna"));
            assertThat(maria.locator("#teams").count())
                    .as("teams beside one team")
                    .isZero();
        }
    }
}
