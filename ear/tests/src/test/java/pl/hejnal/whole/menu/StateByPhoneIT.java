package pl.hejnal.whole.menu;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static pl.hejnal.whole.office.Eventually.eventually;

import com.microsoft.playwright.Page;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.api.parallel.ResourceAccessMode;
import org.junit.jupiter.api.parallel.ResourceLock;
import pl.hejnal.cases.domain.PhoneCode;
import pl.hejnal.launcher.part.Part;
import pl.hejnal.whole.office.Browser;
import pl.hejnal.whole.office.CallRecord;
import pl.hejnal.whole.office.Office;
import pl.hejnal.whole.office.Resident;
import pl.hejnal.whole.office.TicketRecord;
import pl.hejnal.whole.office.WholeSystem;

/** Residents ask the voice menu how far their case has come. */
@WholeSystem
class StateByPhoneIT {

    /** One test takes them away. */
    private static final String DEPARTMENTS = "departments' systems";

    private static final String STALE = "System wydziału chwilowo nie odpowiada. Podajemy ostatni znany stan sprawy.";
    private static final String CLOSED_CASE =
            "Znak sprawy: ka em, myślnik rzymskie trzy, kropka pięć tysięcy czterysta "
                    + "dziesięć, kropka dwa tysiące jeden, kropka dwa tysiące dwadzieścia pięć.";
    private static final String REFUSED = "Kod sprawy lub PIN jest nieprawidłowy.";
    private static final String AGAIN = "Aby wysłuchać ponownie, proszę nacisnąć jeden.";
    private static final List<String> READY = List.of(
            "Znak sprawy: ka em, myślnik rzymskie trzy, kropka pięć tysięcy czterysta dziesięć, "
                    + "kropka siedemdziesiąt siedem, kropka dwa tysiące dwadzieścia sześć.",
            "Dokument jest gotowy do odbioru.",
            "Następny krok: Dowód rejestracyjny czeka przy stanowisku czternaście.",
            "Prosimy dostarczyć: dowód osobisty i pozwolenie czasowe.",
            "Miejsce odbioru: aleja Powstania Warszawskiego dziesięć, stanowisko czternaście.",
            "Godziny odbioru: od poniedziałku do piątku od siódmej czterdzieści do piętnastej trzydzieści.",
            "Dane sprzed czterdziestu pięciu minut.");

    @Test
    @Execution(ExecutionMode.CONCURRENT)
    @ResourceLock(value = DEPARTMENTS, mode = ResourceAccessMode.READ)
    void theStateIsSpokenWholeAndTheTicketClosesItself(Office office) throws Exception {
        try (Resident resident = office.call()) {
            resident.asksFor("123422440", "34563456").hears(AGAIN).hangsUp();

            assertThat(resident.heardWhole()).containsSubsequence(READY).doesNotContain(STALE);
            CallRecord call = office.api().endedCallFrom(resident.number());
            assertThat(call.outcome()).isEqualTo("SETTLED_IN_MENU");
            assertThat(call.way())
                    .containsExactly(
                            "CHOSE case",
                            "KEYED code",
                            "KEYED pin",
                            "CASE_TOLD KM-III.5410.77.2026 READY_FOR_COLLECTION");
            TicketRecord ticket = office.api().ticket(call.ticket());
            assertThat(ticket.status()).isEqualTo("CLOSED");
            assertThat(ticket.resolution()).isEqualTo("SETTLED_IN_MENU");
            assertThat(ticket.caller()).isEqualTo(resident.number());
        }
    }

    /** Eighteen keys in four seconds, from the greeting on, a key every 220 ms whatever the office is doing meanwhile. */
    @Test
    @Execution(ExecutionMode.CONCURRENT)
    @ResourceLock(value = DEPARTMENTS, mode = ResourceAccessMode.READ)
    void whoKnowsTheWayTypesAheadAndIsAskedForNothingAgain(Office office) throws Exception {
        try (Resident resident = office.call()) {
            resident.hears("Dzień dobry, Urząd Miasta Krakowa.")
                    .presses("1" + "123422440" + "34563456")
                    .hears("Dokument jest gotowy do odbioru.")
                    .hangsUp();

            assertThat(resident.heardWhole())
                    .doesNotContain(
                            "Proszę wprowadzić dziewięciocyfrowy kod sprawy.", "Proszę wprowadzić ośmiocyfrowy PIN.");
            assertThat(office.api().endedCallFrom(resident.number()).way())
                    .containsExactly(
                            "CHOSE case",
                            "KEYED code",
                            "KEYED pin",
                            "CASE_TOLD KM-III.5410.77.2026 READY_FOR_COLLECTION");
        }
    }

    @Test
    @Execution(ExecutionMode.CONCURRENT)
    @ResourceLock(value = DEPARTMENTS, mode = ResourceAccessMode.READ)
    void aWrongPinAndAnUnknownCodeAreRefusedInTheSameWords(Office office) throws Exception {
        try (Resident wrongPin = office.call()) {
            wrongPin.asksFor("123433615", "00000000").hears(REFUSED).hangsUp();
            try (Resident unknownCode = office.call()) {
                unknownCode
                        .asksFor(PhoneCode.withCheck("99999999").digits(), "00000000")
                        .hears(REFUSED)
                        .hangsUp();

                assertThat(unknownCode.sentences())
                        .isEqualTo(wrongPin.sentences())
                        .noneMatch(sentence -> sentence.startsWith("Sprawa"));
                CallRecord call = office.api().endedCallFrom(unknownCode.number());
                assertThat(call.way())
                        .isEqualTo(office.api().endedCallFrom(wrongPin.number()).way())
                        .endsWith("CASE_NOT_TOLD not-recognised");
                assertThat(call.outcome()).isEqualTo("ABANDONED_EARLY");
            }
        }
    }

    @Test
    @Execution(ExecutionMode.CONCURRENT)
    @ResourceLock(value = DEPARTMENTS, mode = ResourceAccessMode.READ)
    void whoHasNoCodeTypesTheSignHearsItReadBackAndHearsTheSameState(Office office) throws Exception {
        try (Resident resident = office.call()) {
            resident.hears("Aby poznać stan sprawy, proszę nacisnąć jeden.")
                    .presses("1")
                    .chooses("Jeśli nie mają Państwo kodu, proszę nacisnąć gwiazdkę.")
                    .hears("Proszę wprowadzić cyfry znaku sprawy. Litery należy pominąć, a zamiast kropek, kresek i "
                            + "ukośników nacisnąć gwiazdkę. Na koniec proszę nacisnąć krzyżyk.")
                    .presses("5410*77*2026#")
                    .hears("Wpisano: pięć tysięcy czterysta dziesięć, kropka siedemdziesiąt siedem, "
                            + "kropka dwa tysiące dwadzieścia sześć.")
                    .chooses("Jeśli znak się zgadza, proszę nacisnąć jeden.")
                    .hears("Proszę wprowadzić ośmiocyfrowy PIN.")
                    .presses("34563456")
                    .hears("Dokument jest gotowy do odbioru.")
                    .hears(AGAIN)
                    .hangsUp();
            assertThat(office.api().endedCallFrom(resident.number()).way())
                    .containsExactly(
                            "CHOSE case",
                            "CHOSE sign",
                            "KEYED sign",
                            "CHOSE confirmed",
                            "KEYED pin",
                            "CASE_TOLD KM-III.5410.77.2026 READY_FOR_COLLECTION");
        }
    }

    @Test
    @ResourceLock(DEPARTMENTS)
    void aDepartmentThatDoesNotAnswerIsToldWithTheLastKnownState(Office office, Browser browser) throws Exception {
        try (Resident before = office.call()) {
            before.asksFor("123467120", "79007900").hears(CLOSED_CASE).hangsUp();
        }
        Part department = office.part("sample departments");
        department.kill();
        try (Page page = browser.screenWithoutScripts();
                Resident meanwhile = officeNoticed(page, office)) {
            meanwhile
                    .asksFor("123467120", "79007900")
                    .hears(STALE)
                    .hears(CLOSED_CASE)
                    .hears("Sprawa została zakończona.")
                    .hears("Dane sprzed godziny.")
                    .chooses("Aby urzędnik oddzwonił w tej sprawie, proszę nacisnąć dwa.")
                    .hears("Prośba została zapisana. Urzędnik oddzwoni na ten numer w tej sprawie.")
                    .hangsUp();
            CallRecord call = office.api().endedCallFrom(meanwhile.number());
            assertThat(call.outcome()).isEqualTo("RETURN_CALL_REQUESTED");
            assertThat(call.way()).endsWith("CHOSE return-call", "RETURN_CALL KM-III.5410.2001.2025");
            TicketRecord ticket = office.api().ticket(call.ticket());
            assertThat(ticket.status()).isEqualTo("NEW");
            assertThat(ticket.missed()).isTrue();
            assertThat(ticket.department()).isEqualTo("KM");
            assertThat(ticket.history())
                    .extracting(TicketRecord.Entry::kind, TicketRecord.Entry::text)
                    .containsExactly(
                            tuple("RETURN_CALL_REQUESTED", "KM-III.5410.2001.2025"),
                            tuple("CASE", "KM-III.5410.2001.2025"));
        } finally {
            department.start();
        }
    }

    /** Calls once what the department told last is not fresh any more. */
    private static Resident officeNoticed(Page page, Office office) {
        eventually(
                "the last known state is told as such",
                () -> {
                    page.navigate("/status.xhtml");
                    page.fill("#code", "123467120");
                    page.fill("#pin", "79007900");
                    page.click("#submit");
                    return page.innerText("main");
                },
                text -> text.contains("System wydziału teraz nie odpowiada."));
        return office.call();
    }
}
