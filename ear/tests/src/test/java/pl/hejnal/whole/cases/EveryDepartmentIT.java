package pl.hejnal.whole.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static pl.hejnal.whole.office.Eventually.eventually;

import com.microsoft.playwright.Page;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import pl.hejnal.whole.office.Browser;
import pl.hejnal.whole.office.Office;
import pl.hejnal.whole.office.Resident;
import pl.hejnal.whole.office.SampleSystems;
import pl.hejnal.whole.office.WholeSystem;

/** Each of the six departments, as residents meet it by telephone and on the public page, well and in trouble. */
@WholeSystem
class EveryDepartmentIT {

    private static final String IN_PROGRESS = "Sprawa jest w toku";
    private static final String SILENT = "System wydziału teraz nie odpowiada. To ostatni znany stan.";
    private static final String REFUSED =
            "Kod albo znak sprawy i PIN nie pasują do siebie. Proszę sprawdzić jedno i drugie na kartce.";

    @ParameterizedTest
    @CsvSource({
        "KM-III.5410.123.2026, 123400101, 12341234",
        "SA-II.5345.31.2026, 271119543, 37053705",
        "AU-01.6730.112.2026, 371129314, 49964996",
        "PD-01.3120.77.2026, 471139082, 62876287",
        "GD-01.6642.7.2026, 571148851, 75787578",
        "USC-II.5362.210.2026, 671158622, 88698869"
    })
    void isToldByTelephoneAndOnThePageWithTheAgeAndNotWithAWrongPin(
            String sign, String code, String pin, Office office, Browser browser) throws Exception {
        try (Page screen = browser.screenWithoutScripts()) {
            // The civil registry answers by letter: the first who asks hears that there is no answer yet.
            eventually(sign + " is told", () -> asked(screen, code, pin), text -> text.contains(IN_PROGRESS));
            assertThat(screen.innerText("#card"))
                    .contains(sign)
                    .contains("Stan na")
                    .doesNotContain(SILENT);
            assertThat(asked(screen, code, "00000000")).contains(REFUSED).doesNotContain(IN_PROGRESS);
        }
        try (Resident resident = office.call()) {
            resident.asksFor(code, pin)
                    .hears("Sprawa jest w toku.")
                    .hearsOneThatBegins("Dane ")
                    .hangsUp();
            assertThat(office.api().endedCallFrom(resident.number()).way())
                    .endsWith("CASE_TOLD " + sign + " IN_PROGRESS");
        }
    }

    /** A case of each department, and whether its system is asked at each question or hands files or letters over. */
    private enum Known {
        KM("123400101", "12341234", true),
        SA("271119543", "37053705", true),
        AU("371129314", "49964996", true),
        PD("471139082", "62876287", false),
        GD("571148851", "75787578", false),
        USC("671158622", "88698869", false);

        private final String code;
        private final String pin;
        private final boolean asked;

        Known(String code, String pin, boolean asked) {
            this.code = code;
            this.pin = pin;
            this.asked = asked;
        }
    }

    /**
     * Who is asked at each question falls silent; who hands files or letters over leaves the last that was good. All are in
     * trouble at once: an answer is told again for half a minute, and so that is waited for once.
     */
    @ParameterizedTest
    @ValueSource(strings = {"slow", "down", "garbage", "drip", "huge"})
    void whateverADepartmentDoesNobodyWaitsInVainOrIsToldNonsense(String fault, Office office, Browser browser)
            throws Exception {
        try (Page screen = browser.screenWithoutScripts()) {
            for (Known each : Known.values()) {
                eventually(
                        each + " is well",
                        () -> asked(screen, each.code, each.pin),
                        text -> text.contains(IN_PROGRESS) && !text.contains(SILENT));
            }
            try (SampleSystems.Misbehaving misbehaving = allOf(SampleSystems.of(office), fault)) {
                for (Known each : Known.values()) {
                    String shown = each.asked
                            ? eventually(
                                    each + " is silent",
                                    () -> asked(screen, each.code, each.pin),
                                    text -> text.contains(SILENT))
                            : asked(screen, each.code, each.pin);
                    assertThat(shown)
                            .as("%s %s", each, fault)
                            .contains(IN_PROGRESS)
                            .contains("Stan na");
                }
            }
        }
    }

    private static SampleSystems.Misbehaving allOf(SampleSystems samples, String fault) throws Exception {
        for (Known each : Known.values()) {
            samples.fault(each.name(), fault);
        }
        return () -> {
            for (Known each : Known.values()) {
                samples.fault(each.name(), "off");
            }
        };
    }

    private static String asked(Page screen, String code, String pin) {
        screen.navigate("/status.xhtml");
        screen.fill("#code", code);
        screen.fill("#pin", pin);
        screen.click("#submit");
        return screen.innerText("main");
    }
}
