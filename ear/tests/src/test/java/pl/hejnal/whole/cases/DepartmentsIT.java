package pl.hejnal.whole.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static pl.hejnal.whole.office.Eventually.eventually;

import com.microsoft.playwright.Page;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import pl.hejnal.whole.office.Browser;
import pl.hejnal.whole.office.Office;
import pl.hejnal.whole.office.SampleSystems;
import pl.hejnal.whole.office.WholeSystem;
import pl.hejnal.whole.page.DepartmentsPage;
import pl.hejnal.whole.page.DepartmentsPage.Shown;

/** Six departments with six kinds of systems, as the administrator sees them: all real servers, in the delivered files. */
@WholeSystem
class DepartmentsIT {

    private static final String KNOWN_TO_KM = "KM-III.5410.77.2026";

    @ParameterizedTest
    @CsvSource({
        "KM, KM-III.5410.77.2026",
        "SA, SA-II.5345.31.2026",
        "AU, AU-01.6730.112.2026",
        "PD, PD-01.3120.77.2026",
        "GD, GD-01.6642.7.2026",
        "USC, USC-II.5362.210.2026"
    })
    void everyKindOfSystemIsToldInTheSameForm(String department, String sign, Office office, Browser browser) {
        try (DepartmentsPage page = DepartmentsPage.of(browser, "admin")) {
            Shown shown = eventually(
                    department + " answers",
                    () -> page.tries(department, sign),
                    trial -> trial.failure().isEmpty());
            assertThat(shown.canonical())
                    .contains("Znak sprawy")
                    .contains(sign)
                    .contains("Etap")
                    .contains("Stan na");
        }
    }

    @ParameterizedTest
    @CsvSource({
        "KM, KM-III.5410.9999.2026",
        "SA, SA-II.5345.9999.2026",
        "AU, AU-01.6730.9999.2026",
        "PD, PD-01.3120.9999.2026",
        "GD, GD-01.6642.9999.2026"
    })
    void anUnknownCaseIsToldApartFromAFailure(String department, String sign, Office office, Browser browser) {
        try (DepartmentsPage page = DepartmentsPage.of(browser, "admin")) {
            eventually(
                    department + " denies the case",
                    () -> page.tries(department, sign),
                    trial -> trial.failure().equals("Wydział odpowiedział, że nie zna takiej sprawy."));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"slow", "down", "drip"})
    void aSystemThatMisbehavesIsAFailureAndIsWellAgainByItself(String fault, Office office, Browser browser)
            throws Exception {
        try (DepartmentsPage page = DepartmentsPage.of(browser, "admin")) {
            try (SampleSystems.Misbehaving misbehaving =
                    SampleSystems.of(office).fault("KM", fault)) {
                assertThat(page.tries("KM", KNOWN_TO_KM).failure()).isNotEmpty();
                assertThat(page.row("KM")).contains("nie odpowiada");
            }
            assertThat(page.tries("KM", KNOWN_TO_KM).failure()).isEmpty();
            assertThat(page.row("KM")).contains("działa");
        }
    }

    /** Other cases are answered about all the while; which answer could not be used stands on the page. */
    @ParameterizedTest
    @ValueSource(strings = {"garbage", "huge"})
    void anAnswerThatCannotBeReadIsReportedAndTheSystemStaysOpen(String fault, Office office, Browser browser)
            throws Exception {
        try (DepartmentsPage page = DepartmentsPage.of(browser, "admin")) {
            try (SampleSystems.Misbehaving misbehaving =
                    SampleSystems.of(office).fault("KM", fault)) {
                assertThat(page.tries("KM", KNOWN_TO_KM).failure()).isNotEmpty();
                assertThat(page.row("KM")).contains("działa", "zamknięty");
                assertThat(page.unreadable("KM")).contains(KNOWN_TO_KM);
            }
            assertThat(page.tries("KM", KNOWN_TO_KM).failure()).isEmpty();
            assertThat(page.unreadable("KM")).doesNotContain(KNOWN_TO_KM);
        }
    }

    @Test
    void whoIsNoClerkSeesNoPersonsName(Office office, Browser browser) {
        try (DepartmentsPage page = DepartmentsPage.of(browser, "admin")) {
            Shown shown = page.tries("KM", KNOWN_TO_KM);
            assertThat(shown.raw()).contains(KNOWN_TO_KM).contains("etap").contains("•");
            assertThat(shown.canonical()).contains("do odbioru (do odbioru)").doesNotContain("Dowód rejestracyjny");
        }
    }

    @Test
    void aFileThatBreaksWhileItRunsIsShownWithItsLineAndItsEarlierRouteGoesOn(Office office, Browser browser)
            throws Exception {
        Path file = office.departments().resolve("KM.yaml");
        String good = Files.readString(file);
        String broken = good.replace("= READY_FOR_COLLECTION", "= READY_FOR_COLECTION");
        int line = good.lines().toList().indexOf("      - name: stages") + 2;
        try (DepartmentsPage page = DepartmentsPage.of(browser, "admin")) {
            Files.writeString(file, broken);
            eventually("the mistake is shown", page::brokenFiles, shown -> shown.contains("wiersz " + line + ":"));
            assertThat(page.row("KM")).contains("działa na starym pliku");
            assertThat(page.tries("KM", KNOWN_TO_KM).failure()).isEmpty();
            Files.writeString(file, good);
            eventually("the mistake is gone", page::brokenFiles, String::isEmpty);
        } finally {
            Files.writeString(file, good);
        }
    }

    @Test
    void aDepartmentIsAddedChangedAndRemovedWhileItRuns(Office office, Browser browser) throws Exception {
        Path file = office.departments().resolve("XX.yaml");
        String content =
                Files.readString(office.departments().resolve("KM.yaml")).replace("value: KM\n", "value: XX\n");
        try (DepartmentsPage page = DepartmentsPage.of(browser, "admin")) {
            Files.writeString(file, content);
            eventually("it is there", () -> page.row("XX"), row -> row.contains("rest-json"));
            assertThat(page.tries("XX", KNOWN_TO_KM).canonical()).contains("do odbioru (do odbioru)");
            Files.writeString(file, content.replace("do odbioru = READY_FOR_COLLECTION;", "do odbioru = CLOSED;"));
            eventually(
                    "it is changed",
                    () -> page.tries("XX", KNOWN_TO_KM).canonical(),
                    canonical -> !canonical.contains("do odbioru (do odbioru)"));
            Files.delete(file);
            eventually("it is gone", () -> page.row("XX"), String::isEmpty);
        } finally {
            Files.deleteIfExists(file);
        }
    }

    @Test
    void nobodyElseGetsIn(Office office, Browser browser) {
        try (Page screen = browser.screenOf("anna")) {
            assertThat(screen.navigate("/departments/list.xhtml").status()).isEqualTo(403);
        }
    }
}
