package pl.hejnal.whole.menu;

import static org.assertj.core.api.Assertions.assertThat;
import static pl.hejnal.whole.office.Eventually.TIMEOUT;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import pl.hejnal.phone.BaresipPhone;
import pl.hejnal.whole.office.Browser;
import pl.hejnal.whole.office.CallRecord;
import pl.hejnal.whole.office.Office;
import pl.hejnal.whole.office.Resident;
import pl.hejnal.whole.office.WholeSystem;
import pl.hejnal.whole.page.DeskPage;
import pl.hejnal.whole.page.TicketWork;

/** A resident finds their way through the demonstration's menu by keys, in either language. */
@WholeSystem
class MenuIT {

    private static final String PERSON = "Aby poznać stan sprawy, proszę nacisnąć jeden.";
    private static final String CONNECTING = "Zaraz połączę z urzędnikiem.";
    private static final String SAME_MATTER =
            "Mamy otwarte zgłoszenie z tego numeru. Jeśli ta rozmowa go dotyczy, proszę"
                    + " nacisnąć jeden. Jeśli nie, proszę poczekać.";

    @Test
    void englishIsOneKeyAndHoursAreToldInIt(Office office) throws Exception {
        try (Resident resident = office.call()) {
            resident.chooses("For English, press nine.")
                    .chooses("To hear the hours and numbers of departments, press four.")
                    .chooses("For Vehicle and Driver Records, press two.")
                    .hears("Vehicle and Driver Records.")
                    .hears("Open from Monday to Friday, from seven forty in the morning to three in the afternoon.")
                    .chooses("To go back to the beginning, press star.")
                    .hears("To hear the state of a case, press one.")
                    .hangsUp();
            CallRecord call = office.api().endedCallFrom(resident.number());
            assertThat(call.way())
                    .containsExactly("CHOSE language.en", "CHOSE hours", "CHOSE hours.vehicles", "CHOSE back");
            assertThat(call.outcome()).isEqualTo("SETTLED_IN_MENU");
        }
    }

    @Test
    void aCardIsReadAloudAndTheClerkWhoAnswersSeesTheSameCard(Office office, Browser browser) throws Exception {
        try (DeskPage anna = DeskPage.of(browser, "anna");
                BaresipPhone phone = office.phoneOf("anna");
                Resident resident = office.call()) {
            anna.present();
            resident.chooses("Aby dowiedzieć się, jak załatwić sprawę, proszę nacisnąć dwa.")
                    .chooses("Budowa, proszę nacisnąć trzy.")
                    .chooses("Warunki zabudowy, proszę nacisnąć jeden.")
                    .hears("Potrzebne dokumenty: wniosek, mapa zasadnicza i opis zamierzenia.")
                    .presses("0")
                    .hears("Zaraz połączę z urzędnikiem.");
            assertThat(phone.awaitRinging(TIMEOUT)).as("anna's phone rings").isTrue();
            assertThat(anna.pop().path())
                    .isEqualTo("Jak załatwić sprawę → Budowa → Warunki zabudowy → "
                            + "Odczytano kartę AU-1 → Rozmowa z urzędnikiem");
            phone.answer();
            assertThat(phone.awaitTalking(TIMEOUT)).as("anna talks").isTrue();
            TicketWork work = anna.work();
            assertThat(work.cardRead()).contains("AU-1", "wniosek, mapa zasadnicza i opis zamierzenia");
            assertThat(work.matter()).isEqualTo("AU-1");
            phone.hangUp();
            resident.isHungUpOn();
            assertThat(office.api().endedCallFrom(resident.number()).way())
                    .containsExactly(
                            "CHOSE matters",
                            "CHOSE matters.building",
                            "CHOSE matters.planning-conditions",
                            "CARD_READ AU-1",
                            "CHOSE person");
        }
    }

    @Test
    void twoWrongKeysLeadToAPersonAndBothAreOnTheTicket(Office office) throws Exception {
        try (Resident resident = office.call()) {
            resident.chooses("Aby dowiedzieć się, jak załatwić sprawę, proszę nacisnąć dwa.")
                    .hears("Budowa, proszę nacisnąć trzy.")
                    .presses("8")
                    .hears("Budowa, proszę nacisnąć trzy.")
                    .presses("7")
                    .hears("W tej chwili nikt nie może odebrać.")
                    .hangsUp();
            assertThat(office.api().endedCallFrom(resident.number()).way())
                    .containsExactly("CHOSE matters", "WRONG_KEY 8", "WRONG_KEY 7", "TURNED_AWAY nobody");
        }
    }

    /** What a network writes where there is no number is nobody's: two strangers are not offered each other's ticket. */
    @ParameterizedTest
    @CsvSource({"126001177, true", "0000000000, false", "anonymous, false"})
    void whoCallsAgainIsAskedAboutTheOpenTicketOfTheirNumberIfItIsOne(
            String number, boolean asked, Office office, Browser browser) throws Exception {
        try (DeskPage anna = DeskPage.of(browser, "anna");
                BaresipPhone phone = office.phoneOf("anna")) {
            anna.present();
            try (Resident first = office.callFrom(number)) {
                first.hears(PERSON).presses("0").hears(CONNECTING);
                assertThat(phone.awaitRinging(TIMEOUT)).as("anna's phone rings").isTrue();
                first.hangsUp();
            }
            try (Resident second = office.callFrom(number)) {
                second.hears(PERSON)
                        .presses("0")
                        .hears(asked ? SAME_MATTER : CONNECTING)
                        .hangsUp();
                assertThat(second.sentences().contains(SAME_MATTER)).isEqualTo(asked);
            }
        }
    }
}
