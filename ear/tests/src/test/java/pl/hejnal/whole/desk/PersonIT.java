package pl.hejnal.whole.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.assertj.core.api.Assumptions.assumeThat;
import static pl.hejnal.whole.office.Eventually.TIMEOUT;
import static pl.hejnal.whole.office.Eventually.eventually;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import pl.hejnal.kernel.OfficeZone;
import pl.hejnal.phone.BaresipPhone;
import pl.hejnal.whole.office.Browser;
import pl.hejnal.whole.office.CallRecord;
import pl.hejnal.whole.office.Office;
import pl.hejnal.whole.office.PbxJournal;
import pl.hejnal.whole.office.Resident;
import pl.hejnal.whole.office.TicketRecord;
import pl.hejnal.whole.office.WholeSystem;
import pl.hejnal.whole.page.DeskPage;
import pl.hejnal.whole.page.DeskPage.Pop;
import pl.hejnal.whole.page.TicketWork;
import pl.hejnal.whole.page.TodayPage;
import pl.hejnal.whole.page.TodayPage.Figures;

/** A resident wants a person: the ticket opens at the clerk whose phone rings, and nowhere else. */
@WholeSystem
class PersonIT {

    private static final Offset<Double> A_SECOND = within(1.0);

    /** A day that ends in the middle of a call leaves nothing to compare on the page of the next. */
    @BeforeEach
    void theDayIsNotOver() {
        assumeThat(LocalTime.now(OfficeZone.ZONE)).isBefore(LocalTime.of(23, 58));
    }

    @Test
    void theTicketOpensWhileThePhoneRingsAndIsClosedByTheClerkWhoAnswers(Office office, Browser browser)
            throws Exception {
        try (DeskPage anna = DeskPage.of(browser, "anna");
                DeskPage piotr = DeskPage.of(browser, "piotr");
                TodayPage today = TodayPage.of(browser, "maria");
                BaresipPhone phone = office.phoneOf("anna");
                BaresipPhone quiet = office.phoneOf("piotr");
                Resident resident = office.call()) {
            Figures before = today.figures();
            Figures counted = counted(office);
            anna.present();
            resident.asksForAPerson();
            assertThat(phone.awaitRinging(TIMEOUT)).as("anna's phone rings").isTrue();
            Pop pop = anna.pop();

            CallRecord ringing = office.api().callFrom(resident.number()).orElseThrow();
            assertThat(ringing.answeredAt())
                    .as("answered when the card was already there")
                    .isNull();
            assertThat(pop.linkedid()).isEqualTo(ringing.linkedid());
            assertThat(pop.ticket()).isEqualTo(ringing.ticket());
            assertThat(pop.caller().replace(" ", "")).isEqualTo(resident.number());
            assertThat(pop.path()).isEqualTo("Rozmowa z urzędnikiem");
            assertThat(pop.waited()).matches("\\d+ s");

            phone.answer();
            assertThat(phone.awaitTalking(TIMEOUT)).as("anna talks").isTrue();
            TicketWork work = anna.work();
            assertThat(work.heading()).contains(ringing.ticket());
            work.note("Pyta o warunki zabudowy.");
            work.close("AU-1", "ANSWERED_ON_THE_PHONE", "Podałam wykaz dokumentów.");
            phone.hangUp();
            resident.isHungUpOn();

            CallRecord call = office.api().endedCallFrom(resident.number());
            assertThat(call.outcome()).isEqualTo("ANSWERED");
            assertThat(call.answeredBy()).isEqualTo("anna");
            double inTheQueue = Duration.between(Instant.parse(call.queuedAt()), Instant.parse(call.answeredAt()))
                            .toMillis()
                    / 1000.0;
            assertThat(inTheQueue)
                    .isCloseTo(
                            office.journal()
                                    .queueEntry(call.linkedid(), "CONNECT")
                                    .seconds(0),
                            A_SECOND);
            assertThat(call.waitSeconds())
                    .as("with what was said before the queue")
                    .isBetween(inTheQueue + 0.2, inTheQueue + 20);
            assertThat(call.talkSeconds())
                    .isCloseTo(
                            office.journal()
                                    .queueEntry(call.linkedid(), "COMPLETEAGENT")
                                    .seconds(1),
                            A_SECOND);
            TicketRecord ticket = office.api().ticket(call.ticket());
            assertThat(ticket.status()).isEqualTo("CLOSED");
            assertThat(ticket.assignee()).isEqualTo("anna");
            assertThat(ticket.matter()).isEqualTo("AU-1");
            assertThat(ticket.history())
                    .extracting(TicketRecord.Entry::text)
                    .contains("Pyta o warunki zabudowy.", "Podałam wykaz dokumentów.");
            assertThat(anna.hasEverPopped()).isTrue();
            assertThat(piotr.hasEverPopped())
                    .as("the card was on piotr's screen")
                    .isFalse();
            assertThat(quiet.awaitRinging(Duration.ZERO))
                    .as("piotr's phone rang")
                    .isFalse();
            showsToday(office, today, before, counted, Figures.ofAnswered());
        }
    }

    @Test
    void aCallerWhoHangsUpWhileThePhoneRingsTakesTheCardAway(Office office, Browser browser) throws Exception {
        try (DeskPage anna = DeskPage.of(browser, "anna");
                DeskPage piotr = DeskPage.of(browser, "piotr");
                BaresipPhone phone = office.phoneOf("piotr");
                Resident resident = office.call()) {
            piotr.present();
            resident.asksFor("123444782", "56785678")
                    .hears("Znak sprawy: ka em, myślnik rzymskie dwa, kropka pięć tysięcy "
                            + "czterysta trzydzieści, kropka dziesięć, kropka dwa tysiące dwadzieścia sześć.")
                    .presses("0")
                    .hears("Zaraz połączę z urzędnikiem.");
            assertThat(phone.awaitRinging(TIMEOUT)).as("piotr's phone rings").isTrue();
            Pop pop = piotr.pop();
            assertThat(pop.path())
                    .startsWith("Stan sprawy → Wpisano kod sprawy → Wpisano PIN → ")
                    .endsWith("→ Rozmowa z urzędnikiem");
            assertThat(pop.caseState()).isEqualTo("KM-II.5430.10.2026: rozstrzygnięta");

            resident.hangsUp();
            piotr.awaitNoPop();
            assertThat(piotr.hasEverPopped()).isTrue();
            assertThat(anna.hasEverPopped()).as("the card was on anna's screen").isFalse();
            assertThat(office.api().endedCallFrom(resident.number()).outcome()).isEqualTo("ABANDONED_WAITING");
        }
    }

    @Test
    void aCallThatNobodyAnswersIsAMissedTicket(Office office, Browser browser) throws Exception {
        try (TodayPage today = TodayPage.of(browser, "maria");
                Resident resident = office.call()) {
            Figures before = today.figures();
            Figures counted = counted(office);
            resident.waitsForAPerson();
            eventually(
                    "the resident waits in the queue",
                    () -> office.api().callFrom(resident.number()).orElseThrow(),
                    call -> call.state().equals("WAITING"));
            resident.hangsUp();

            CallRecord call = office.api().endedCallFrom(resident.number());
            assertThat(call.outcome()).isEqualTo("ABANDONED_WAITING");
            TicketRecord ticket = office.api().ticket(call.ticket());
            assertThat(ticket.missed()).isTrue();
            assertThat(ticket.status()).isEqualTo("NEW");
            showsToday(office, today, before, counted, Figures.ofAbandoned());
        }
    }

    /**
     * What the PBX counted by itself until now. It knows nobody who hung up while they heard their place, outside of the
     * queue, and other tests' callers did; so what comes to it is compared.
     */
    private static Figures counted(Office office) {
        PbxJournal pbx = office.journal();
        return new Figures(pbx.today("ENTERQUEUE"), pbx.today("CONNECT"), pbx.today("ABANDON"), 0);
    }

    /** The page agrees with what the PBX counted by itself. */
    private static void showsToday(Office office, TodayPage today, Figures before, Figures counted, Figures more) {
        Figures expected = before.plus(more);
        eventually("Today shows " + expected, today::figures, expected::equals);
        assertThat(counted(office)).isEqualTo(counted.plus(more));
    }
}
