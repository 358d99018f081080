package pl.hejnal.whole;

import static org.assertj.core.api.Assertions.assertThat;
import static pl.hejnal.whole.Eventually.eventually;

import com.microsoft.playwright.Page;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Each of the six departments, as residents meet it by telephone and on the public page, well and in trouble. */
@WholeSystem
class EveryDepartmentIT {

    private static final String IN_PROGRESS = "Sprawa jest w toku";
    private static final String SILENT = "System wydziału teraz nie odpowiada. To ostatni znany stan.";
    private static final String REFUSED = "Kod albo znak sprawy i PIN nie pasują do siebie. Proszę sprawdzić jedno i drugie na kartce.";

    @ParameterizedTest
    @CsvSource({"KM-III.5410.123.2026, 123400101, 12341234", "SA-II.5345.31.2026, 271119543, 37053705",
        "AU-01.6730.112.2026, 371129314, 49964996", "PD-01.3120.77.2026, 471139082, 62876287",
        "GD-01.6642.7.2026, 571148851, 75787578", "USC-II.5362.210.2026, 671158622, 88698869"})
    void isToldByTelephoneAndOnThePageWithTheAgeAndNotWithAWrongPin(String sign, String code, String pin, Office office,
            Browser browser) throws Exception {
        try (Page screen = browser.screenWithoutScripts()) {
            // The civil registry answers by letter: the first who asks hears that there is no answer yet.
            eventually(sign + " is told", () -> asked(screen, code, pin), text -> text.contains(IN_PROGRESS));
            assertThat(screen.innerText("#card")).contains(sign).contains("Stan na").doesNotContain(SILENT);
            assertThat(asked(screen, code, "00000000")).contains(REFUSED).doesNotContain(IN_PROGRESS);
        }
        try (Resident resident = office.call()) {
            resident.asksFor(code, pin).hears("Sprawa jest w toku.").hearsOneThatBegins("Dane ").hangsUp();
            assertThat(office.api().endedCallFrom(resident.number()).way())
                    .endsWith("CASE_TOLD " + sign + " IN_PROGRESS");
        }
    }

    /** Who is asked at each question falls silent; who hands files or letters over leaves the last that was good. */
    @ParameterizedTest
    @ValueSource(strings = {"slow", "down", "garbage", "drip", "huge"})
    void whateverADepartmentDoesNobodyWaitsInVainOrIsToldNonsense(String fault, Office office, Browser browser)
            throws Exception {
        SampleSystems samples = SampleSystems.of(office);
        String[][] cases = {{"KM", "123400101", "12341234", "asked"}, {"SA", "271119543", "37053705", "asked"},
            {"AU", "371129314", "49964996", "asked"}, {"PD", "471139082", "62876287", "handed over"},
            {"GD", "571148851", "75787578", "handed over"}, {"USC", "671158622", "88698869", "handed over"}};
        try (Page screen = browser.screenWithoutScripts()) {
            for (String[] one : cases) {
                eventually(one[0] + " is well", () -> asked(screen, one[1], one[2]), text -> text.contains(IN_PROGRESS)
                        && !text.contains(SILENT));
                try (SampleSystems.Misbehaving misbehaving = samples.fault(one[0], fault)) {
                    String shown = one[3].equals("asked")
                            ? eventually(one[0] + " is silent", () -> asked(screen, one[1], one[2]), text -> text.contains(SILENT))
                            : asked(screen, one[1], one[2]);
                    assertThat(shown).as("%s %s", one[0], fault).contains(IN_PROGRESS).contains("Stan na");
                }
            }
        }
    }

    private static String asked(Page screen, String code, String pin) {
        screen.navigate("/status.xhtml");
        screen.fill("#code", code);
        screen.fill("#pin", pin);
        screen.click("#submit");
        return screen.innerText("main");
    }
}
