package pl.hejnal.whole.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static pl.hejnal.whole.office.Eventually.TIMEOUT;
import static pl.hejnal.whole.office.Eventually.eventually;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import pl.hejnal.phone.BaresipPhone;
import pl.hejnal.phone.CalledSoftPhone;
import pl.hejnal.whole.office.Browser;
import pl.hejnal.whole.office.CallRecord;
import pl.hejnal.whole.office.Office;
import pl.hejnal.whole.office.Resident;
import pl.hejnal.whole.office.TicketRecord;
import pl.hejnal.whole.office.WholeSystem;
import pl.hejnal.whole.page.DeskPage;
import pl.hejnal.whole.page.DeskPage.Pop;

/** A resident waits for a person: hears their place, thinks better of it, or is called back when their turn comes. */
@WholeSystem
class CallbackIT {

    private static final Duration LONG = TIMEOUT.multipliedBy(3);
    private static final String NEXT = "W kolejce przed Państwem nie ma nikogo.";
    private static final String ONE_BEFORE = "W kolejce przed Państwem jest jedna osoba.";
    private static final String CALL_ME = "Aby zachować miejsce i poczekać, aż oddzwonimy, proszę nacisnąć jeden.";
    private static final String GREETING = "Dzień dobry, Urząd Miasta Krakowa. Oddzwaniamy zgodnie z prośbą.";

    @Test
    void whoWaitsHearsTheirPlaceAndTheStarLeadsBackToTheMenu(Office office, Browser browser) throws Exception {
        try (DeskPage marek = presentWithoutTelephone(browser);
                Resident first = office.call();
                Resident second = office.call()) {
            first.waitsForAPerson().hears(NEXT);
            second.waitsForAPerson()
                    .hears(ONE_BEFORE)
                    .presses("*")
                    .chooses("Aby poznać godziny i numery wydziałów, proszę nacisnąć cztery.")
                    .chooses("Godziny urzędu, proszę nacisnąć jeden.")
                    .hears(
                            "Godziny pracy: od poniedziałku do piątku, od siódmej czterdzieści do piętnastej trzydzieści.");
            first.hangsUp();
            second.hangsUp();
            CallRecord call = office.api().endedCallFrom(second.number());
            assertThat(call.way())
                    .containsSubsequence("CHOSE person", "CHOSE menu", "CHOSE hours", "CHOSE hours.office");
        }
    }

    @Test
    void whoAsksForItIsCalledBackWhenAClerkIsFreeAndBothTalkOnTheSameTicket(Office office, Browser browser)
            throws Exception {
        try (DeskPage marek = presentWithoutTelephone(browser);
                DeskPage anna = DeskPage.of(browser, "anna");
                BaresipPhone phone = office.phoneOf("anna");
                CalledSoftPhone telephone = office.telephoneOfAResident();
                Resident resident = office.call()) {
            asksToBeCalledBack(resident);
            CallRecord asked = office.api().endedCallFrom(resident.number());
            assertThat(asked.outcome()).isEqualTo("CALLBACK");
            assertThat(asked.way()).anyMatch(step -> step.startsWith("CALLBACK_ASKED +48 126"));
            assertThat(office.api().ticket(asked.ticket()).status()).isEqualTo("NEW");
            assertThat(telephone.number()).as("rung before any clerk was there").isEmpty();

            anna.present();
            assertThat(telephone.awaitRinging(LONG))
                    .as("the resident's telephone rings")
                    .isTrue();
            assertThat("+" + telephone.number()).isEqualTo(resident.number());
            assertThat(telephone.awaitHeard(0, GREETING::equals, LONG))
                    .as("the office says who calls")
                    .isTrue();
            telephone.press("1");
            assertThat(phone.awaitRinging(LONG)).as("anna's phone rings").isTrue();
            Pop pop = anna.pop();
            assertThat(pop.ticket()).isEqualTo(asked.ticket());
            assertThat(pop.path()).contains("Prosi o oddzwonienie:", "Oddzwonienie, próba 1/3");
            phone.answer();
            assertThat(phone.awaitTalking(TIMEOUT)).as("anna talks").isTrue();
            phone.hangUp();
            assertThat(telephone.awaitEnd(LONG))
                    .as("the resident's line is down")
                    .isTrue();

            CallRecord call = eventually(
                            "the call back is over",
                            () -> callsOf(office, asked.ticket()),
                            calls -> calls.size() == 2 && calls.stream().allMatch(CallRecord::isOver))
                    .stream()
                    .filter(made -> !made.linkedid().equals(asked.linkedid()))
                    .findFirst()
                    .orElseThrow();
            assertThat(call.outcome()).isEqualTo("ANSWERED");
            assertThat(call.answeredBy()).isEqualTo("anna");
            assertThat(office.api().ticket(asked.ticket()).assignee()).isEqualTo("anna");
        }
    }

    @Test
    void whoseLineIsBusyIsTriedAgainAndAtLastTheTicketIsMissed(Office office, Browser browser) throws Exception {
        try (DeskPage marek = presentWithoutTelephone(browser);
                DeskPage piotr = DeskPage.of(browser, "piotr");
                BaresipPhone phone = office.phoneOf("piotr");
                Resident resident = office.call()) {
            asksToBeCalledBack(resident);
            CallRecord asked = office.api().endedCallFrom(resident.number());
            piotr.present();
            for (int i = 0; i < 3; i++) {
                try (CalledSoftPhone busy = office.busyTelephoneOfAResident()) {
                    assertThat(busy.awaitRinging(LONG)).as("try %s", i + 1).isTrue();
                    busy.awaitEnd(TIMEOUT);
                }
            }
            TicketRecord ticket =
                    eventually("the ticket is missed", () -> office.api().ticket(asked.ticket()), TicketRecord::missed);
            assertThat(ticket.history())
                    .extracting(TicketRecord.Entry::kind)
                    .containsSequence(
                            "CALLBACK_ASKED", "CALLED_BACK", "CALLED_BACK", "CALLED_BACK", "CALLBACK_GIVEN_UP");
            assertThat(callsOf(office, asked.ticket()))
                    .extracting(CallRecord::outcome)
                    .containsExactlyInAnyOrder("CALLBACK", "NOT_REACHED", "NOT_REACHED", "NOT_REACHED");
        }
    }

    /** Nobody has a stranger's telephone rung: as delivered, the number is the caller's own. */
    @Test
    void anotherNumberCannotBeNamedAndTheCallerGoesOnWaiting(Office office, Browser browser) throws Exception {
        try (DeskPage marek = presentWithoutTelephone(browser);
                Resident resident = office.call()) {
            resident.waitsForAPerson()
                    .hears(CALL_ME)
                    .presses("1")
                    .hears("Jeśli numer się zgadza, proszę nacisnąć jeden.")
                    .presses("2")
                    .hears("Jeśli numer się zgadza, proszę nacisnąć jeden.")
                    .presses("2")
                    .hears("Nadal zachowują Państwo swoje miejsce w kolejce.");
            resident.hangsUp();
            assertThat(office.api().endedCallFrom(resident.number()).outcome()).isEqualTo("ABANDONED_WAITING");
        }
    }

    @Test
    void aServerThatIsKilledForgetsNobodyAndRingsNobodyTwice(Office office, Browser browser) throws Exception {
        try (BaresipPhone phone = office.phoneOf("joanna");
                CalledSoftPhone telephone = office.telephoneOfAResident()) {
            CallRecord asked;
            try (DeskPage marek = presentWithoutTelephone(browser);
                    Resident resident = office.call()) {
                asksToBeCalledBack(resident);
                asked = office.api().endedCallFrom(resident.number());
            }
            office.killTheServerAndStartItAgain();
            try (DeskPage joanna = DeskPage.of(browser, "joanna")) {
                joanna.present();
                assertThat(telephone.awaitRinging(LONG))
                        .as("the resident's telephone rings")
                        .isTrue();
                assertThat(telephone.awaitHeard(0, GREETING::equals, LONG)).isTrue();
                telephone.press("1");
                assertThat(phone.awaitRinging(LONG)).as("joanna's phone rings").isTrue();
                phone.answer();
                assertThat(phone.awaitTalking(TIMEOUT)).isTrue();
                phone.hangUp();
                assertThat(telephone.awaitEnd(LONG)).isTrue();
                eventually(
                        "one call back, and no other",
                        () -> callsOf(office, asked.ticket()),
                        calls -> calls.size() == 2 && calls.stream().allMatch(CallRecord::isOver));
            }
        }
    }

    /** Somebody says that they are there, but nobody's telephone can ring: to callers nobody is there. */
    private static DeskPage presentWithoutTelephone(Browser browser) {
        return DeskPage.of(browser, "marek").present();
    }

    private static void asksToBeCalledBack(Resident resident) throws Exception {
        resident.waitsForAPerson()
                .hears(CALL_ME)
                .presses("1")
                .hears("Jeśli numer się zgadza, proszę nacisnąć jeden.")
                .presses("1")
                .hears("Prośba została zapisana. Zadzwonimy, gdy przyjdzie Państwa kolej. Do usłyszenia.")
                .isHungUpOn();
    }

    private static List<CallRecord> callsOf(Office office, String ticket) {
        return office.api().calls("?limit=500").items().stream()
                .filter(call -> call.ticket().equals(ticket))
                .toList();
    }
}
