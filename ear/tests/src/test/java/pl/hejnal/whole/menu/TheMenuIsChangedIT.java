package pl.hejnal.whole.menu;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import pl.hejnal.whole.office.Browser;
import pl.hejnal.whole.office.Office;
import pl.hejnal.whole.office.Resident;
import pl.hejnal.whole.office.WholeSystem;
import pl.hejnal.whole.page.AccountPage;
import pl.hejnal.whole.page.MenuPages;
import pl.hejnal.whole.page.SignInPage;

/** An administrator changes the menu on the screen, and residents hear it; every test leaves the menu as it was. */
@WholeSystem
class TheMenuIsChangedIT {

    private static final String OLD = "Aby zgłosić usterkę lub nieporządek, proszę nacisnąć trzy.";
    private static final String NEW = "Aby zgłosić dziurę w jezdni, proszę nacisnąć trzy.";
    private static final String LATER = "Aby poznać godziny i numery wydziałów, proszę nacisnąć cztery.";
    private static final int REPORT = 3;

    private int before;

    @BeforeEach
    void remember(Browser browser) {
        try (MenuPages ada = MenuPages.of(browser, "admin")) {
            before = ada.heardVersion();
        }
    }

    @AfterEach
    void goBack(Browser browser) {
        try (MenuPages ada = MenuPages.of(browser, "admin")) {
            if (ada.heardVersion() != before) {
                ada.goesBackTo(before);
            }
            if (ada.opens("main").screen().locator("#discard").isVisible()) {
                ada.discards();
            }
        }
    }

    @Test
    void theNextCallHearsWhatIsPublishedAndACallInProgressKeepsItsVersion(Office office, Browser browser)
            throws Exception {
        try (MenuPages ada = MenuPages.of(browser, "admin");
                Resident early = office.call()) {
            early.hears("Aby poznać stan sprawy, proszę nacisnąć jeden.")
                    .presses("1")
                    .hears("Proszę wprowadzić dziewięciocyfrowy kod sprawy.");
            ada.opens("main").says(REPORT, "pl", NEW).publishes("dziury zamiast usterek");
            assertThat(ada.heardVersion()).isGreaterThan(before);
            try (Resident late = office.call()) {
                late.hears(NEW).hangsUp();
                assertThat(late.sentences()).doesNotContain(OLD);
            }
            early.presses("123422440")
                    .hears("Proszę wprowadzić ośmiocyfrowy PIN.")
                    .presses("34563456")
                    .hears("Dokument jest gotowy do odbioru.")
                    .presses("*")
                    .hears(OLD)
                    .hangsUp();
            assertThat(early.sentences()).doesNotContain(NEW);
            ada.goesBackTo(before);
            try (Resident later = office.call()) {
                later.hears(OLD).hangsUp();
            }
        }
    }

    @Test
    void twoAtOnceAreToldAndNothingIsOverwrittenSilently(Browser browser) {
        AccountPage.enrolAdmin(browser, "ola.adm", "dwie niebieskie łódki");
        try (MenuPages ada = MenuPages.of(browser, "admin");
                MenuPages ola = new MenuPages(browser.screen())) {
            new SignInPage(ola.screen()).open().signIn("ola.adm", "dwie niebieskie łódki");
            ola.screen().locator(".who").waitFor();
            ola.opens("main").says(4, "pl", "Godziny, proszę nacisnąć cztery.");
            ada.opens("main").says(REPORT, "pl", NEW).publishes("pierwsza");
            ola.screen().locator("#publish").click();
            ola.told(
                    "W międzyczasie ktoś inny opublikował menu. Niczego nie zastąpiono; proszę porównać i zdecydować.");
            assertThat(ola.screen().locator("#change-count").innerText()).isEqualTo("2");
            ola.screen().locator("#replace").click();
            ola.told("Po opublikowaniu szkic zastąpi nowszą wersję.").publishes("druga, świadomie");
        }
    }

    @Test
    void faultsStandBesideTheirPlaceAndAreNotPublished(Browser browser) {
        try (MenuPages ada = MenuPages.of(browser, "admin")) {
            ada.opens("main").says(REPORT, "en", "");
            assertThat(ada.faults()).anyMatch(fault -> fault.startsWith("main.3") && fault.contains("brakuje słów"));
            ada.screen().locator("#publish").click();
            ada.told("Menu ma jeszcze błędy; są wymienione na stronie.");
        }
    }

    @Test
    void aSentenceIsHeardInTheBrowserBeforeAnybodyElseHearsIt(Browser browser) {
        try (MenuPages ada = MenuPages.of(browser, "admin")) {
            ada.opens("main").screen().locator("[data-option='3.say.pl']").fill(NEW);
            List<?> sound = ada.hears("fieldset.option:nth-of-type(4)", NEW).soundOf(NEW);
            assertThat(sound.getFirst()).isEqualTo("RIFF");
            assertThat((int) sound.getLast())
                    .as("more than a second of 16 bits")
                    .isGreaterThan(16_000);
        }
    }

    @Test
    void theSoundIsForAdministratorsOnly(Browser browser) {
        try (var screen = browser.screenOf("anna")) {
            int status = (int) screen.evaluate("fetch('/menu/sound', {method: 'POST', body: new URLSearchParams("
                    + "{as: 'said', language: 'pl', words: 'Dzień dobry.'})}).then(answer => answer.status)");
            assertThat(status).isEqualTo(403);
        }
    }

    @Test
    void aTrialIsTheDraftsOwnDialogueWithRealCases(Browser browser) {
        try (MenuPages ada = MenuPages.of(browser, "admin")) {
            ada.opens("main").says(REPORT, "pl", NEW);
            ada.calls()
                    .hearsNow(NEW)
                    .presses("8", "Nie ma takiej opcji.")
                    .presses("1", "Proszę wprowadzić dziewięciocyfrowy kod sprawy.");
            ada.types("123422440")
                    .hearsNow("Proszę wprowadzić ośmiocyfrowy PIN.")
                    .types("34563456")
                    .hearsNow("Dokument jest gotowy do odbioru.");
            assertThat(ada.screen().locator("#way li").allInnerTexts())
                    .last()
                    .asString()
                    .contains("KM-III.5410.77.2026: do odbioru");
            ada.screen().locator("#heard-out").click();
            ada.hearsNow("Aby wysłuchać ponownie, proszę nacisnąć jeden.").presses("0", "Zaraz połączę z urzędnikiem.");
            assertThat(ada.screen().locator("#over").innerText()).startsWith("Dalej: rozmowa z urzędnikiem");
        }
    }
}
