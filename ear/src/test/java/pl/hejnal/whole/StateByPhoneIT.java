package pl.hejnal.whole;

import static org.assertj.core.api.Assertions.assertThat;
import static pl.hejnal.whole.Eventually.eventually;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import org.junit.jupiter.api.Test;
import pl.hejnal.cases.domain.PhoneCode;
import pl.hejnal.launcher.Part;
import pl.hejnal.phone.Heard;

/** Residents ask the voice menu how far their case has come. */
@WholeSystem
class StateByPhoneIT {

    private static final String SIGN = "Sprawa o znaku: ka em łamane przez trzy.";
    private static final String STALE = "System wydziału teraz nie odpowiada. Podajemy ostatni znany stan.";
    private static final String REFUSED = "Kod sprawy i PIN nie pasują do siebie.";
    private static final String AGAIN = "Aby usłyszeć to jeszcze raz, wybierz jeden.";
    private static final List<String> READY = List.of("Dokument jest gotowy do odbioru.",
            "Następny krok: Dowód rejestracyjny czeka przy stanowisku 14.", "Jest to stan sprzed czterdziestu pięciu minut.");

    @Test
    void theStateIsSpokenWholeAndTheTicketClosesItself(Office office) throws Exception {
        try (Resident resident = office.call()) {
            resident.asksFor("123422440", "3456").hears(AGAIN).isHungUpOn();

            assertThat(resident.sentences()).containsSubsequence(READY).doesNotContain(STALE);
            assertThat(resident.sentences()).contains(SIGN);
            assertPlayedWhole(between(resident, "Dokument jest gotowy do odbioru.", AGAIN));
            CallRecord call = ended(office, resident);
            assertThat(call.outcome()).isEqualTo("SETTLED_IN_MENU");
            assertThat(call.way()).containsExactly("CHOSE case", "KEYED code", "KEYED pin",
                    "CASE_TOLD KM-III.5410.77.2026 READY_FOR_COLLECTION");
            TicketRecord ticket = office.api().ticket(call.ticket());
            assertThat(ticket.status()).isEqualTo("CLOSED");
            assertThat(ticket.resolution()).isEqualTo("SETTLED_IN_MENU");
            assertThat(ticket.caller()).isEqualTo(resident.number());
        }
    }

    @Test
    void aWrongPinAndAnUnknownCodeAreRefusedInTheSameWords(Office office) throws Exception {
        try (Resident wrongPin = office.call(); Resident unknownCode = office.call()) {
            wrongPin.asksFor("123433615", "0000").hears(REFUSED).hears("Wprowadź czterocyfrowy PIN.").hangsUp();
            unknownCode.asksFor(PhoneCode.withCheck("99999999").digits(), "0000").hears(REFUSED)
                    .hears("Wprowadź czterocyfrowy PIN.").hangsUp();

            assertThat(wrongPin.sentences()).isEqualTo(unknownCode.sentences())
                    .noneMatch(sentence -> sentence.startsWith("Sprawa"));
            assertThat(ended(office, wrongPin).way()).isEqualTo(ended(office, unknownCode).way())
                    .endsWith("CASE_NOT_TOLD not-recognised");
            assertThat(ended(office, wrongPin).outcome()).isEqualTo("ABANDONED_EARLY");
        }
    }

    @Test
    void aDepartmentThatDoesNotAnswerIsToldWithTheLastKnownState(Office office) throws Exception {
        try (Resident before = office.call()) {
            before.asksFor("123467120", "7900").hears("Sprawa jest zakończona.").hangsUp();
        }
        Part department = office.part("sample departments");
        department.kill();
        try (Resident meanwhile = office.call()) {
            meanwhile.asksFor("123467120", "7900").hears(STALE).hears("Sprawa jest zakończona.")
                    .hears("Jest to stan sprzed jednej godziny.").hangsUp();
            assertThat(ended(office, meanwhile).outcome()).isEqualTo("SETTLED_IN_MENU");
        } finally {
            department.start();
        }
    }

    private static CallRecord ended(Office office, Resident resident) {
        return eventually("the call from " + resident.number() + " is over", () -> office.api().callFrom(resident.number()),
                call -> call.filter(CallRecord::isOver).isPresent()).orElseThrow();
    }

    private static List<Heard> between(Resident resident, String first, String last) {
        List<String> all = resident.sentences();
        return resident.heard().subList(all.indexOf(first), all.indexOf(last) + 1);
    }

    /** What was recognised by its beginning was played to its end if the next sentence came a sound's length later. */
    private static void assertPlayedWhole(List<Heard> sentences) throws IOException {
        for (int i = 0; i + 1 < sentences.size(); i++) {
            long lengthMillis = Files.size(sentences.get(i).file()) / 8;
            long apart = sentences.get(i + 1).at().minus(sentences.get(i).at()).toMillis();
            assertThat(apart).as("milliseconds of „%s”", sentences.get(i).text())
                    .isBetween(lengthMillis - 300, lengthMillis + 2_000);
        }
    }
}
