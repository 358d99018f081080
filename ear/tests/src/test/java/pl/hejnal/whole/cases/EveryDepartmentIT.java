package pl.hejnal.whole.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static pl.hejnal.whole.office.Eventually.eventually;

import com.microsoft.playwright.Page;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
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

    /** The callers ring side by side, as they do: each listens for a quarter of a minute. */
    @Test
    void isToldByTelephoneAndOnThePageWithTheAgeAndNotWithAWrongPin(Office office, Browser browser) throws Exception {
        for (Known each : Known.values()) {
            try (Page screen = browser.screenWithoutScripts()) {
                // The civil registry answers by letter: the first who asks hears that there is no answer yet.
                eventually(
                        each + " is told",
                        () -> asked(screen, each.code, each.pin),
                        text -> text.contains(IN_PROGRESS));
                assertThat(screen.innerText("#card"))
                        .contains(each.sign)
                        .contains("Stan na")
                        .doesNotContain(SILENT);
                assertThat(asked(screen, each.code, "00000000"))
                        .contains(REFUSED)
                        .doesNotContain(IN_PROGRESS);
            }
        }
        try (ExecutorService callers = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Callable<Void>> calls = Arrays.stream(Known.values())
                    .<Callable<Void>>map(each -> () -> isToldByTelephone(each, office))
                    .toList();
            for (Future<Void> call : callers.invokeAll(calls)) {
                call.get();
            }
        }
    }

    private static Void isToldByTelephone(Known department, Office office) throws Exception {
        try (Resident resident = office.call()) {
            resident.asksFor(department.code, department.pin)
                    .hears("Sprawa jest w toku.")
                    .hearsOneThatBegins("Dane ")
                    .hangsUp();
            assertThat(office.api().endedCallFrom(resident.number()).way())
                    .endsWith("CASE_TOLD " + department.sign + " IN_PROGRESS");
        }
        return null;
    }

    /** A case of each department, and whether its system is asked at each question or hands files or letters over. */
    private enum Known {
        KM("KM-III.5410.123.2026", "123400101", "12341234", true),
        SA("SA-II.5345.31.2026", "271119543", "37053705", true),
        AU("AU-01.6730.112.2026", "371129314", "49964996", true),
        PD("PD-01.3120.77.2026", "471139082", "62876287", false),
        GD("GD-01.6642.7.2026", "571148851", "75787578", false),
        USC("USC-II.5362.210.2026", "671158622", "88698869", false);

        private final String sign;
        private final String code;
        private final String pin;
        private final boolean asked;

        Known(String sign, String code, String pin, boolean asked) {
            this.sign = sign;
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
