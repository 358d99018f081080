package pl.hejnal.container;

import static org.assertj.core.api.Assertions.assertThat;
import static pl.hejnal.container.office.JournalledCalls.BEGAN;
import static pl.hejnal.container.office.JournalledCalls.after;
import static pl.hejnal.container.office.JournalledCalls.answered;
import static pl.hejnal.container.office.JournalledCalls.inTheMenu;
import static pl.hejnal.container.office.JournalledCalls.leftEarly;
import static pl.hejnal.container.office.JournalledCalls.spoke;
import static pl.hejnal.container.office.JournalledCalls.waited;

import jakarta.inject.Inject;
import java.util.List;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import pl.hejnal.calls.CallDesk;
import pl.hejnal.calls.PhoneEvent.CallerHungUp;
import pl.hejnal.calls.PhoneEvent.CallerQueued;
import pl.hejnal.calls.PhoneEvent.ClerkAnswered;
import pl.hejnal.calls.domain.LinkedId;
import pl.hejnal.calls.domain.facts.MenuNotes;
import pl.hejnal.calls.domain.facts.QueueExitReason;
import pl.hejnal.calls.domain.facts.Segment;
import pl.hejnal.calls.domain.facts.SegmentKind;
import pl.hejnal.calls.journal.JournalDesk;
import pl.hejnal.calls.journal.JournalledCall;
import pl.hejnal.calls.journal.domain.JournalPlace;
import pl.hejnal.container.office.AsTelephony;
import pl.hejnal.container.office.CallFixture;
import pl.hejnal.container.office.Rows;
import pl.hejnal.container.office.TestedOffice;
import pl.hejnal.identity.domain.Login;

@ExtendWith(ArquillianExtension.class)
class TheJournalTellsIT {

    private static final String HANDLED = "select coalesce(sum((counts ->> 'HANDLED')::bigint), 0) from call_figure_now"
            + " where dimension = 'CLERK'";

    private static final JournalPlace PLACE = new JournalPlace("test", "file", 42);

    @Inject
    private JournalDesk journal;

    @Inject
    private CallDesk calls;

    @Inject
    private AsTelephony telephony;

    @Inject
    private Rows rows;

    @Deployment
    static EnterpriseArchive office() {
        return TestedOffice.withTests();
    }

    @Test
    void of_a_call_that_nobody_knew_call_ticket_steps_sums_and_place_are_kept_together() throws Exception {
        LinkedId id = CallFixture.anyId();
        long answered = answeredBy("journal-zofia");
        settle(answered(id, "journal-zofia", Segment.of(SegmentKind.RANG, "anna", after(6), after(8))));
        assertThat(rows.number(
                        "select count(*) from phone_call c join ticket t on t.id = c.ticket_id where c.linkedid = ?"
                                + " and c.state = 'ENDED' and c.outcome = 'ANSWERED' and t.assignee = 'journal-zofia'"
                                + " and t.opened_at = c.arrived_at",
                        id.value()))
                .isEqualTo(1);
        assertThat(rows.number(
                        "select count(*) from call_segment where linkedid = ? and kind = 'TALKED'"
                                + " and who = 'journal-zofia' and until - since = interval '20 seconds'",
                        id.value()))
                .isEqualTo(1);
        assertThat(steps(id, "FROM_JOURNAL", "call")).isEqualTo(1);
        assertThat(rows.number(
                        "select count(*) from call_segment where linkedid = ? and kind = 'RANG' and who = 'anna'",
                        id.value()))
                .isEqualTo(1);
        assertThat(answeredBy("journal-zofia")).isEqualTo(answered + 1);
        assertThat(telephony.call(() -> journal.place("test"))).contains(PLACE);
    }

    @Test
    void told_again_it_changes_nothing() throws Exception {
        LinkedId id = CallFixture.anyId();
        JournalledCall told = answered(id, "journal-marek", Segment.of(SegmentKind.RANG, "anna", after(6), after(8)));
        settle(told);
        long steps = rows.number("select count(*) from call_step where linkedid = ?", id.value());
        long parts = rows.number("select count(*) from call_segment where linkedid = ?", id.value());
        long tickets = rows.number("select count(*) from ticket");
        assertThat(telephony.call(() -> journal.compare(List.of(told)))).isEmpty();
        settle(told);
        assertThat(rows.number("select count(*) from call_step where linkedid = ?", id.value()))
                .isEqualTo(steps);
        assertThat(rows.number("select count(*) from call_segment where linkedid = ?", id.value()))
                .isEqualTo(parts);
        assertThat(rows.number("select count(*) from ticket")).isEqualTo(tickets);
        assertThat(answeredBy("journal-marek")).isEqualTo(1);
    }

    @Test
    void a_length_that_cannot_be_is_reported_once_and_counted_nowhere() throws Exception {
        LinkedId id = CallFixture.anyId();
        JournalledCall told =
                answered(id, "journal-clock", Segment.of(SegmentKind.TALKED, "journal-clock", after(20), after(-5)));
        settle(told);
        settle(told);
        assertThat(rows.number(
                        "select count(*) from audit_entry a join phone_call c on a.subject = c.ticket_year || '-' ||"
                                + " lpad(c.ticket_id::text, 6, '0') where a.what = 'call.impossible-length' and c.linkedid = ?",
                        id.value()))
                .isEqualTo(1);
    }

    @Test
    void who_really_answered_has_the_talk_the_ticket_and_the_sums() throws Exception {
        LinkedId id = CallFixture.anyId();
        tell(() -> calls.report(new CallerQueued(id, "office", "126165555", "601234567", BEGAN)));
        tell(() -> calls.report(new ClerkAnswered(id, new Login("journal-anna"), after(10))));
        tell(() -> calls.report(new CallerHungUp(id, 16, after(30))));
        assertThat(answeredBy("journal-anna")).isEqualTo(1);
        settle(answered(id, "journal-piotr"));
        assertThat(answeredBy("journal-anna")).isZero();
        assertThat(answeredBy("journal-piotr")).isEqualTo(1);
        assertThat(steps(id, "CORRECTED", "clerk")).isEqualTo(1);
        assertThat(rows.number(
                        "select count(*) from ticket t join phone_call c on c.ticket_id = t.id where c.linkedid = ?"
                                + " and t.assignee = 'journal-piotr'",
                        id.value()))
                .isEqualTo(1);
    }

    @Test
    void a_ticket_that_was_settled_too_early_is_open_again_and_missed() throws Exception {
        LinkedId id = CallFixture.anyId();
        tell(() -> calls.arrived(CallFixture.arrivedFrom(id, "601234567")));
        tell(() -> calls.report(new CallerHungUp(id, 0, CallFixture.ARRIVED.plusSeconds(3))));
        settle(waited(id, CallFixture.ARRIVED));
        assertThat(rows.number(
                        "select count(*) from ticket t join phone_call c on c.ticket_id = t.id where c.linkedid = ?"
                                + " and t.status = 'NEW' and t.missed and t.closed_at is null and c.outcome = 'ABANDONED_WAITING'",
                        id.value()))
                .isEqualTo(1);
        assertThat(steps(id, "FROM_JOURNAL", "queue")).isEqualTo(1);
        assertThat(steps(id, "CORRECTED", "end")).isEqualTo(1);
    }

    @Test
    void a_message_that_only_the_journal_knows_hangs_on_the_ticket_and_only_once() throws Exception {
        LinkedId id = CallFixture.anyId();
        tell(() -> calls.arrived(CallFixture.arrivedFrom(id, "601234567")));
        tell(() -> calls.report(new CallerQueued(id, "office", "126165555", "601234567", after(5))));
        tell(() -> calls.report(new CallerHungUp(id, 16, after(60))));
        JournalledCall told = spoke(id);
        settle(told);
        settle(told);
        assertThat(rows.number(
                        "select count(*) from phone_call c join ticket t on c.ticket_id = t.id join ticket_entry e"
                                + " on e.ticket_id = t.id join voicemail m on m.linkedid = c.linkedid where c.linkedid = ?"
                                + " and c.outcome = 'MESSAGE_LEFT' and t.missed and t.status = 'NEW' and e.kind = 'MESSAGE'"
                                + " and m.length_ms = 20000",
                        id.value()))
                .isEqualTo(1);
        assertThat(steps(id, "FROM_JOURNAL", "message")).isEqualTo(1);
    }

    /** The database came back from a dump that is older than these calls. */
    @Test
    void of_a_call_that_nobody_knew_the_true_outcome_is_kept_and_a_promise_is_not_forgotten() throws Exception {
        LinkedId late = CallFixture.anyId();
        settle(inTheMenu(late, MenuNotes.NONE.turnedAway(QueueExitReason.CLOSED, after(8))));
        assertThat(rows.number(
                        "select count(*) from phone_call c join ticket t on t.id = c.ticket_id where c.linkedid = ?"
                                + " and c.outcome = 'OUT_OF_HOURS' and c.turned_away = 'CLOSED' and t.resolution = 'CALLED_OUT_OF_HOURS'",
                        late.value()))
                .isEqualTo(1);
        LinkedId promised = CallFixture.anyId();
        settle(inTheMenu(promised, MenuNotes.NONE.callbackAsked(after(8))));
        assertThat(rows.number(
                        "select count(*) from phone_call c join ticket t on t.id = c.ticket_id where c.linkedid = ?"
                                + " and c.outcome = 'CALLBACK' and t.missed and t.status = 'NEW'",
                        promised.value()))
                .isEqualTo(1);
        assertThat(telephony.call(() -> journal.compare(
                        List.of(inTheMenu(late, MenuNotes.NONE.turnedAway(QueueExitReason.CLOSED, after(8)))))))
                .isEmpty();
    }

    @Test
    void a_call_that_began_in_another_quarter_takes_its_figures_along() throws Exception {
        LinkedId id = CallFixture.anyId();
        tell(() -> calls.report(new CallerQueued(id, "office", "126165555", "601234567", after(10))));
        tell(() -> calls.report(new ClerkAnswered(id, new Login("journal-joanna"), after(12))));
        tell(() -> calls.report(new CallerHungUp(id, 16, after(40))));
        assertThat(answeredIn("2026-11-22T09:15:00Z", "journal-joanna")).isEqualTo(1);
        settle(answered(id, "journal-joanna"));
        assertThat(answeredIn("2026-11-22T09:15:00Z", "journal-joanna")).isZero();
        assertThat(answeredIn("2026-11-22T09:00:00Z", "journal-joanna")).isEqualTo(1);
    }

    @Test
    void an_identity_that_the_pbx_gives_again_is_another_call_with_a_ticket_of_its_own() throws Exception {
        LinkedId id = CallFixture.anyShortId();
        JournalledCall older = answered(id, "journal-ewa", Segment.of(SegmentKind.RANG, "anna", after(6), after(8)));
        settle(older);
        settle(leftEarly(id, "602000000", BEGAN.plusSeconds(86_400)));
        settle(older);
        assertThat(rows.number(
                        "select count(distinct ticket_id) from phone_call where linkedid like ?", id.value() + "%"))
                .isEqualTo(2);
        assertThat(rows.number(
                        "select count(*) from phone_call where linkedid = ? and caller = '+48602000000'", id.value()))
                .isEqualTo(1);
        assertThat(rows.number(
                        "select count(*) from call_segment where linkedid like ? and kind = 'RANG'", id.value() + ":%"))
                .isEqualTo(1);
    }

    private void settle(JournalledCall told) throws Exception {
        tell(() -> {
            journal.settle(told);
            journal.reach(List.of(PLACE), 0);
        });
    }

    private void tell(Runnable visit) throws Exception {
        telephony.call(() -> {
            visit.run();
            return null;
        });
    }

    private long steps(LinkedId call, String kind, String fact) throws Exception {
        return rows.number(
                "select count(*) from call_step where linkedid = ? and kind = ? and coalesce(lower(fact), 'call') = ?",
                call.value(),
                kind,
                fact);
    }

    private long answeredBy(String login) throws Exception {
        return rows.number(HANDLED + " and grain = 'DAY' and value = ?", login);
    }

    private long answeredIn(String quarter, String login) throws Exception {
        return rows.number(HANDLED + " and grain = 'QUARTER' and start = ?::timestamptz and value = ?", quarter, login);
    }
}
