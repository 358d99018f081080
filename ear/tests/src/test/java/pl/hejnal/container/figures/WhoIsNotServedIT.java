package pl.hejnal.container.figures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import jakarta.transaction.UserTransaction;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import pl.hejnal.calls.CallArrived;
import pl.hejnal.calls.CallDesk;
import pl.hejnal.calls.PhoneEvent.CallerHungUp;
import pl.hejnal.calls.PhoneEvent.CallerQueued;
import pl.hejnal.calls.PhoneEvent.ClerkAnswered;
import pl.hejnal.calls.domain.LinkedId;
import pl.hejnal.calls.domain.facts.QueueExitReason;
import pl.hejnal.calls.recovery.UnservedDesk;
import pl.hejnal.calls.unserved.domain.Remedy;
import pl.hejnal.calls.unserved.domain.UnservedCall;
import pl.hejnal.calls.unserved.domain.UnservedCalls;
import pl.hejnal.calls.unserved.domain.UnservedReason;
import pl.hejnal.container.office.AsClerk;
import pl.hejnal.container.office.AsManager;
import pl.hejnal.container.office.AsTelephony;
import pl.hejnal.container.office.CallFixture;
import pl.hejnal.container.office.DiallableNumbers;
import pl.hejnal.container.office.Rows;
import pl.hejnal.container.office.TestedOffice;
import pl.hejnal.identity.domain.Login;
import pl.hejnal.kernel.Language;
import pl.hejnal.kernel.Page;
import pl.hejnal.kernel.Refusal;
import pl.hejnal.tickets.CloseTicket;
import pl.hejnal.tickets.TicketDesk;
import pl.hejnal.tickets.domain.Resolution;
import pl.hejnal.tickets.domain.TicketNumber;
import pl.hejnal.tickets.domain.WrapUp;

/** Whoever was not served is on the manager's list until somebody has seen to them. */
@ExtendWith(ArquillianExtension.class)
class WhoIsNotServedIT {

    private static final String OWED = "select count(*) from unserved_call where remedy is null and caller = '+48";
    private static final AtomicInteger NUMBERS = new AtomicInteger(604_000_000);

    /** Ten minutes ago, so that there is time for what comes after. */
    private final Instant at = Instant.now().minusSeconds(600).truncatedTo(ChronoUnit.MILLIS);

    private final String number = Integer.toString(NUMBERS.incrementAndGet());

    @Inject
    private CallDesk calls;

    @Inject
    private TicketDesk tickets;

    @Inject
    private UnservedDesk desk;

    @Inject
    private UnservedCalls unserved;

    @Inject
    private UserTransaction transaction;

    @Inject
    private AsTelephony telephony;

    @Inject
    private AsClerk clerk;

    @Inject
    private AsManager manager;

    @Inject
    private Rows rows;

    @Inject
    private DiallableNumbers numbers;

    @Deployment
    static EnterpriseArchive office() {
        return TestedOffice.withTests();
    }

    @BeforeEach
    void allowPolishNumbers() {
        numbers.allowPolish();
    }

    @AfterEach
    void asBefore() {
        numbers.asBefore();
    }

    @Test
    void who_gave_up_waiting_is_owed_an_answer_until_they_call_again_and_talk() throws Exception {
        LinkedId call = abandoned(at);
        assertThat(found(call).reason()).isEqualTo(UnservedReason.ABANDONED);
        assertThat(found(call).isOwed()).isTrue();
        assertThat(rows.number(OWED + number + "'")).isEqualTo(1);
        LinkedId again = answered(at.plusSeconds(120));
        assertThat(found(call).made().orElseThrow().remedy()).isEqualTo(Remedy.CALLED_AGAIN);
        assertThat(found(call).made().orElseThrow().by()).isEqualTo(again.value());
        assertThat(rows.number(OWED + number + "'")).isZero();
    }

    @Test
    void it_is_the_same_if_the_later_call_was_told_first() throws Exception {
        answered(at.plusSeconds(120));
        LinkedId call = abandoned(at);
        assertThat(found(call).made().orElseThrow().remedy()).isEqualTo(Remedy.CALLED_AGAIN);
    }

    @Test
    void an_earlier_talk_helps_nobody_who_gave_up_later() throws Exception {
        answered(at);
        assertThat(found(abandoned(at.plusSeconds(120))).isOwed()).isTrue();
    }

    @Test
    void what_a_manager_settles_has_a_reason_and_is_in_the_log() throws Exception {
        LinkedId call = abandoned(at);
        assertThatThrownBy(() -> managed(() -> desk.settle(call, " ")))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.code()).isEqualTo("unserved.words"));
        managed(() -> desk.settle(call, "Pomyłka, ten sam dzwoniący."));
        assertThat(found(call).made().orElseThrow().remedy()).isEqualTo(Remedy.SETTLED);
        assertThat(found(call).made().orElseThrow().words()).isEqualTo("Pomyłka, ten sam dzwoniący.");
        assertThat(rows.number(
                        "select count(*) from audit_entry where what = 'unserved.settled' and subject = ?",
                        found(call).ticket().value()))
                .isEqualTo(1);
    }

    @Test
    void a_callback_may_be_ordered_once_also_to_who_called_a_closed_office() throws Exception {
        LinkedId call = arrived(at);
        told(() -> calls.turnedAway(call, QueueExitReason.CLOSED, at.plusSeconds(9)));
        told(() -> calls.report(new CallerHungUp(call, 16, at.plusSeconds(20))));
        assertThat(found(call).reason()).isEqualTo(UnservedReason.CLOSED);
        assertThat(rows.lines("select status from ticket where id = "
                        + found(call).ticket().sequence()))
                .containsExactly("CLOSED");
        managed(() -> desk.callBack(call));
        assertThat(found(call).callingBack()).isTrue();
        assertThat(found(call).isOwed()).as("until they were reached").isTrue();
        assertThat(rows.lines("select status from ticket where id = "
                        + found(call).ticket().sequence()))
                .as("a closed ticket's callback would be dropped")
                .containsExactly("NEW");
        assertThatThrownBy(() -> managed(() -> desk.callBack(call)))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.code()).isEqualTo("callback.ordered"));
        assertThat(rows.number("select count(*) from callback where number = '+48" + number + "'"))
                .isEqualTo(1);
        rows.change("update callback set state = 'GIVEN_UP', tries = 3 where number = '+48" + number + "'");
        assertThat(found(call).callingBack()).as("nobody was reached").isFalse();
        managed(() -> desk.callBack(call));
        assertThat(found(call).callingBack()).isTrue();
        assertThat(rows.number("select tries from callback where number = '+48" + number + "'"))
                .isZero();
    }

    /** The journal takes the talk back that had helped them; a second talk and a closed ticket help all the same. */
    @Test
    void what_a_late_fact_takes_back_leaves_what_else_was_done_for_them() throws Exception {
        LinkedId call = abandoned(at);
        LinkedId first = answered(at.plusSeconds(120));
        LinkedId second = answered(at.plusSeconds(240));
        assertThat(found(call).made().orElseThrow().by()).isEqualTo(first.value());
        String of = " where linkedid = '" + first.value() + "'";
        rows.change("update phone_call set outcome = 'ABANDONED_WAITING', answered_at = null" + of);
        try {
            transaction.begin();
            unserved.takeBack(first);
            transaction.commit();
            assertThat(found(call).made().orElseThrow().by()).isEqualTo(second.value());
        } finally {
            // The day's figures tell the call as it was.
            rows.change("update phone_call set outcome = 'ANSWERED', answered_at = '" + at.plusSeconds(132) + "'" + of);
        }
    }

    @Test
    void a_call_that_is_told_late_is_owed_nothing_if_its_ticket_was_seen_to() throws Exception {
        LinkedId call = CallFixture.anyId();
        TicketNumber ticket = telephony
                .call(() -> calls.arrived(new CallArrived(call, "126165555", number, Language.PL, at)))
                .ticket();
        close(ticket, Resolution.NO_ACTION_NEEDED);
        queued(call, at);
        told(() -> calls.report(new CallerHungUp(call, 16, at.plusSeconds(60))));
        assertThat(found(call).made().orElseThrow().remedy()).isEqualTo(Remedy.CLOSED);
    }

    @Test
    void a_ticket_closed_with_an_answer_is_one_of_who_closed_it() throws Exception {
        LinkedId call = abandoned(at);
        TicketNumber ticket = found(call).ticket();
        clerk.call(() -> {
            tickets.take(ticket, new Login("zofia"));
            return null;
        });
        close(ticket, Resolution.ANSWERED_ON_THE_PHONE);
        assertThat(found(call).made().orElseThrow().remedy()).isEqualTo(Remedy.ANSWERED);
        assertThat(found(call).made().orElseThrow().by()).isEqualTo("anna");
    }

    @Test
    void pages_are_led_by_key_and_have_each_once() throws Exception {
        LinkedId first = abandoned(at);
        LinkedId second = abandoned(at.plusSeconds(1));
        Optional<String> cursor = Optional.empty();
        int seen = 0;
        do {
            Optional<String> place = cursor;
            Page<UnservedCall> page = manager.call(() -> desk.list(2, true, Optional.empty(), place, 1));
            seen += (int) page.items().stream()
                    .filter(row -> row.call().equals(first) || row.call().equals(second))
                    .count();
            cursor = page.nextCursor();
        } while (cursor.isPresent());
        assertThat(seen).isEqualTo(2);
        assertThat(manager.call(() -> desk.counts(1)).stream()
                        .filter(count -> count.remedy().isEmpty())
                        .mapToLong(count -> count.calls())
                        .sum())
                .isEqualTo(rows.number("select count(*) from unserved_call where remedy is null"
                        + " and arrived_at >= date_trunc('day', now(), 'Europe/Warsaw')"));
    }

    private void managed(Runnable deed) throws Exception {
        manager.call(() -> {
            deed.run();
            return null;
        });
    }

    private UnservedCall found(LinkedId call) throws Exception {
        return manager.call(() -> desk.find(call)).orElseThrow();
    }

    private LinkedId arrived(Instant when) throws Exception {
        LinkedId id = CallFixture.anyId();
        telephony.call(() -> calls.arrived(new CallArrived(id, "126165555", number, Language.PL, when)));
        return id;
    }

    private LinkedId abandoned(Instant when) throws Exception {
        LinkedId id = arrived(when);
        queued(id, when);
        told(() -> calls.report(new CallerHungUp(id, 16, when.plusSeconds(60))));
        return id;
    }

    private LinkedId answered(Instant when) throws Exception {
        LinkedId id = arrived(when);
        queued(id, when);
        told(() -> calls.report(new ClerkAnswered(id, new Login("anna"), when.plusSeconds(12))));
        told(() -> calls.report(new CallerHungUp(id, 16, when.plusSeconds(60))));
        return id;
    }

    private void queued(LinkedId id, Instant when) throws Exception {
        told(() -> calls.report(new CallerQueued(id, "office", "126165555", number, when.plusSeconds(5))));
    }

    private void close(TicketNumber ticket, Resolution how) throws Exception {
        clerk.call(() -> {
            tickets.close(
                    ticket,
                    new Login("anna"),
                    new CloseTicket(
                            CallFixture.VEHICLE,
                            how,
                            "",
                            tickets.view(ticket).orElseThrow().version(),
                            WrapUp.NOTHING));
            return null;
        });
    }

    private void told(Runnable fact) throws Exception {
        telephony.call(() -> {
            fact.run();
            return null;
        });
    }
}
