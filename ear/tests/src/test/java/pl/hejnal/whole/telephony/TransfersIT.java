package pl.hejnal.whole.telephony;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static pl.hejnal.whole.office.Eventually.TIMEOUT;
import static pl.hejnal.whole.office.Eventually.eventually;

import java.util.List;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import pl.hejnal.phone.BaresipPhone;
import pl.hejnal.whole.office.Browser;
import pl.hejnal.whole.office.CallRecord;
import pl.hejnal.whole.office.ManagerEvents;
import pl.hejnal.whole.office.Office;
import pl.hejnal.whole.office.Resident;
import pl.hejnal.whole.office.WholeSystem;
import pl.hejnal.whole.page.DeskPage;

/**
 * Clerks with real telephones hold callers and send them on: the ticket goes along, talk time is whose it was, and what
 * AMI told at once is what the PBX's journal tells afterwards.
 */
@WholeSystem
class TransfersIT {

    private static final Offset<Double> A_SECOND = within(1.0);
    private static final String ZOFIA = "105";
    private static final String NOBODYS_PHONE = "104";
    private static final String OFFICE_QUEUE = "800";
    private static final int MOST_EVENTS = 12;

    @Test
    void heldAndSentOnTheCallerIsTheNextClerksWithTicketAndTalk(Office office, Browser browser) throws Exception {
        try (DeskPage anna = DeskPage.of(browser, "anna");
                DeskPage zofia = DeskPage.of(browser, "zofia");
                BaresipPhone first = office.phoneOf("anna");
                BaresipPhone second = office.phoneOf("zofia");
                Resident resident = office.call();
                ManagerEvents events = office.managerEvents()) {
            CallRecord call = talksWithAnna(office, anna, first, resident);
            first.hold();
            eventually("anna holds", () -> kinds(office, resident), kinds -> kinds.contains("HELD anna"));
            first.resume();
            eventually(
                    "anna is back",
                    () -> office.api().callFrom(resident.number()).orElseThrow().course(),
                    parts -> parts.stream().noneMatch(part -> part.kind().equals("HELD") && part.until() == null));
            first.sendOn(ZOFIA);
            assertThat(second.awaitRinging(TIMEOUT)).as("zofia's phone rings").isTrue();
            DeskPage.Pop pop = zofia.pop();
            assertThat(pop.ticket()).isEqualTo(call.ticket());
            assertThat(office.api().callFrom(resident.number()).orElseThrow().state())
                    .isEqualTo("RINGING");
            anna.awaitNoPop();

            second.answer();
            assertThat(second.awaitTalking(TIMEOUT)).as("zofia talks").isTrue();
            assertThat(zofia.work().heading()).contains(call.ticket());
            second.hangUp();
            resident.isHungUpOn();
            CallRecord told = office.api().journalledCallFrom(resident.number());
            assertThat(told.course())
                    .extracting(CallRecord.Part::what)
                    .containsExactly(
                            "WAITED office",
                            "RANG anna",
                            "TALKED anna",
                            "HELD anna",
                            "TRANSFERRED anna > " + ZOFIA,
                            "RANG zofia",
                            "TALKED zofia");
            assertThat(told.corrections()).as("what the journal put right").isEmpty();
            assertThat(told.answeredBy()).isEqualTo("anna");
            assertThat(told.talkSeconds()).isCloseTo(told.talkOf("anna") + told.talkOf("zofia"), within(0.01));
            assertThat(told.talkOf("anna"))
                    .isCloseTo(
                            office.journal()
                                    .queueEntry(call.linkedid(), "BLINDTRANSFER")
                                    .seconds(3),
                            A_SECOND);
            assertThat(office.api().ticket(call.ticket()).assignee()).isEqualTo("zofia");
            assertThat(events.of(call.linkedid()))
                    .as("events of a queue call that was held and sent on")
                    .contains("Hold", "BlindTransfer", "DialBegin")
                    .hasSizeLessThanOrEqualTo(MOST_EVENTS + 4);
        }
    }

    @Test
    void aQueueCallCostsNoMoreThanADozenEvents(Office office, Browser browser) throws Exception {
        try (DeskPage anna = DeskPage.of(browser, "anna");
                BaresipPhone phone = office.phoneOf("anna");
                Resident resident = office.call();
                ManagerEvents events = office.managerEvents()) {
            CallRecord call = talksWithAnna(office, anna, phone, resident);
            phone.hangUp();
            resident.isHungUpOn();
            office.api().endedCallFrom(resident.number());
            List<String> heard = eventually(
                    "all has been told",
                    () -> events.of(call.linkedid()),
                    names -> names.stream().filter("Hangup"::equals).count() == 2);
            System.out.println("events of a queue call: " + heard.size() + " " + heard);
            assertThat(heard).hasSizeLessThanOrEqualTo(MOST_EVENTS);
        }
    }

    @Test
    void aColleagueWhoIsAskedSeesTheTicketAndGetsTheCaller(Office office, Browser browser) throws Exception {
        try (DeskPage anna = DeskPage.of(browser, "anna");
                DeskPage zofia = DeskPage.of(browser, "zofia");
                BaresipPhone first = office.phoneOf("anna");
                BaresipPhone second = office.phoneOf("zofia");
                Resident resident = office.call()) {
            CallRecord call = talksWithAnna(office, anna, first, resident);
            first.ask(ZOFIA);
            assertThat(second.awaitRinging(TIMEOUT)).as("zofia's phone rings").isTrue();
            assertThat(zofia.pop().ticket()).isEqualTo(call.ticket());
            second.answer();
            assertThat(first.awaitColleague(TIMEOUT))
                    .as("anna talks with zofia")
                    .isTrue();
            assertThat(office.api().ticket(call.ticket()).assignee())
                    .as("still anna's")
                    .isEqualTo("anna");
            first.passOn();
            awaitTicketOf("zofia", call, office);
            anna.awaitNoPop();
            second.hangUp();
            resident.isHungUpOn();
            assertAskedAndPassedOnTo("zofia", resident, office);
            assertThat(office.api().calls("?limit=500").items())
                    .as("anna's own call is nobody's ticket")
                    .noneMatch(
                            other -> other.caller().isEmpty() && other.dialled().equals(ZOFIA));
        }
    }

    @Test
    void whoeverIsFreeAtAQueueCanBeAskedToo(Office office, Browser browser) throws Exception {
        try (DeskPage anna = DeskPage.of(browser, "anna");
                DeskPage piotr = DeskPage.of(browser, "piotr");
                BaresipPhone first = office.phoneOf("anna");
                BaresipPhone second = office.phoneOf("piotr");
                Resident resident = office.call()) {
            CallRecord call = talksWithAnna(office, anna, first, resident);
            anna.away();
            piotr.present();
            first.ask(OFFICE_QUEUE);
            assertThat(second.awaitRinging(TIMEOUT)).as("piotr's phone rings").isTrue();
            assertThat(piotr.pop().ticket()).isEqualTo(call.ticket());
            second.answer();
            assertThat(second.awaitTalking(TIMEOUT)).isTrue();
            first.passOn();
            awaitTicketOf("piotr", call, office);
            second.hangUp();
            resident.isHungUpOn();
            assertAskedAndPassedOnTo("piotr", resident, office);
        }
    }

    @Test
    void aCallerWhomTheColleagueDoesNotAnswerWaitsAgainAndIsNotLost(Office office, Browser browser) throws Exception {
        try (DeskPage anna = DeskPage.of(browser, "anna");
                DeskPage piotr = DeskPage.of(browser, "piotr");
                BaresipPhone first = office.phoneOf("anna");
                BaresipPhone second = office.phoneOf("piotr");
                Resident resident = office.call()) {
            CallRecord call = talksWithAnna(office, anna, first, resident);
            anna.away();
            piotr.present();
            first.sendOn(NOBODYS_PHONE);
            assertThat(second.awaitRinging(TIMEOUT)).as("piotr's phone rings").isTrue();
            assertThat(piotr.pop().ticket()).isEqualTo(call.ticket());
            second.answer();
            assertThat(second.awaitTalking(TIMEOUT)).isTrue();
            second.hangUp();
            resident.isHungUpOn();
            CallRecord told = office.api().journalledCallFrom(resident.number());
            assertThat(told.course())
                    .extracting(CallRecord.Part::what)
                    .containsExactly(
                            "WAITED office",
                            "RANG anna",
                            "TALKED anna",
                            "TRANSFERRED anna > " + NOBODYS_PHONE,
                            "WAITED office",
                            "RANG piotr",
                            "TALKED piotr");
            assertThat(told.corrections()).as("what the journal put right").isEmpty();
            assertThat(office.api().ticket(call.ticket()).assignee()).isEqualTo("piotr");
        }
    }

    private static CallRecord talksWithAnna(Office office, DeskPage anna, BaresipPhone phone, Resident resident)
            throws Exception {
        anna.present();
        resident.asksForAPerson();
        assertThat(phone.awaitRinging(TIMEOUT)).as("anna's phone rings").isTrue();
        anna.pop();
        phone.answer();
        assertThat(phone.awaitTalking(TIMEOUT)).as("anna talks").isTrue();
        return eventually(
                "anna has answered",
                () -> office.api().callFrom(resident.number()).orElseThrow(),
                call -> call.state().equals("TALKING"));
    }

    private static void awaitTicketOf(String clerk, CallRecord call, Office office) {
        eventually(
                clerk + " has the ticket",
                () -> office.api().ticket(call.ticket()).assignee(),
                clerk::equals);
    }

    /** Anna held the caller while she asked a colleague, and passed them on. */
    private static void assertAskedAndPassedOnTo(String clerk, Resident resident, Office office) {
        CallRecord told = office.api().journalledCallFrom(resident.number());
        assertThat(told.course())
                .extracting(CallRecord.Part::what)
                .containsExactly(
                        "WAITED office",
                        "RANG anna",
                        "TALKED anna",
                        "HELD anna",
                        "TRANSFERRED anna > " + clerk,
                        "TALKED " + clerk);
        assertThat(told.corrections()).as("what the journal put right").isEmpty();
    }

    private static List<String> kinds(Office office, Resident resident) {
        return office.api().callFrom(resident.number()).orElseThrow().course().stream()
                .map(CallRecord.Part::what)
                .toList();
    }
}
