package pl.hejnal.container.reports;

import static org.assertj.core.api.Assertions.assertThat;
import static pl.hejnal.container.office.JournalledCalls.BEGAN;
import static pl.hejnal.container.office.JournalledCalls.after;
import static pl.hejnal.container.office.JournalledCalls.answered;
import static pl.hejnal.container.office.JournalledCalls.leftEarly;
import static pl.hejnal.container.office.JournalledCalls.waited;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import pl.hejnal.calls.CallArrived;
import pl.hejnal.calls.CallDesk;
import pl.hejnal.calls.PhoneEvent.CallerHungUp;
import pl.hejnal.calls.PhoneEvent.CallerQueued;
import pl.hejnal.calls.PhoneEvent.ClerkAnswered;
import pl.hejnal.calls.domain.LinkedId;
import pl.hejnal.calls.domain.facts.Outcome;
import pl.hejnal.calls.journal.JournalDesk;
import pl.hejnal.calls.journal.JournalledCall;
import pl.hejnal.calls.journal.domain.CorrectionKind;
import pl.hejnal.calls.journal.domain.JournalPlace;
import pl.hejnal.container.office.AsAdmin;
import pl.hejnal.container.office.AsManager;
import pl.hejnal.container.office.AsTelephony;
import pl.hejnal.container.office.CallFixture;
import pl.hejnal.container.office.Rows;
import pl.hejnal.container.office.TestedOffice;
import pl.hejnal.identity.domain.Login;
import pl.hejnal.kernel.Language;
import pl.hejnal.kernel.OfficeZone;
import pl.hejnal.kernel.Page;
import pl.hejnal.reports.reconciliation.ReconciliationReport;
import pl.hejnal.reports.reconciliation.domain.DifferingCall;
import pl.hejnal.reports.reconciliation.domain.ReconciledDay;
import pl.hejnal.reports.reconciliation.domain.ReconciledFigure;

/** What the journal says is told to the real counters; each figure is compared with what it was before. */
@ExtendWith(ArquillianExtension.class)
class OfficeAndJournalAreReconciledIT {

    private static final LocalDate DAY = LocalDate.ofInstant(BEGAN, OfficeZone.ZONE);

    @Inject
    private JournalDesk journal;

    @Inject
    private CallDesk calls;

    @Inject
    private ReconciliationReport report;

    @Inject
    private AsTelephony telephony;

    @Inject
    private AsManager manager;

    @Inject
    private AsAdmin admin;

    @Inject
    private Rows rows;

    @Deployment
    static EnterpriseArchive office() {
        return TestedOffice.withTests();
    }

    @Test
    void a_call_of_which_both_say_the_same_is_confirmed_and_counted_once() throws Exception {
        Map<ReconciledFigure, Long> before = figures();
        LinkedId id = CallFixture.anyId();
        settle(answered(id, "rec-anna"));
        LinkedId agreed = CallFixture.anyId();
        JournalledCall told = tellAndHangUp(agreed);
        assertThat(more(before)).containsEntry(ReconciledFigure.UNCONFIRMED, 1L);
        assertThat(telephony.call(() -> journal.compare(List.of(told)))).isEmpty();
        assertThat(telephony.call(() -> journal.compare(List.of(told)))).isEmpty();
        assertThat(more(before))
                .containsEntry(ReconciledFigure.IN_JOURNAL, 2L)
                .containsEntry(ReconciledFigure.IN_OFFICE, 2L)
                .containsEntry(ReconciledFigure.CONFIRMED, 1L)
                .containsEntry(ReconciledFigure.CORRECTED, 1L)
                .containsEntry(ReconciledFigure.MISSING, 1L)
                .doesNotContainKey(ReconciledFigure.UNCONFIRMED);
        assertAddedUp();
    }

    @Test
    void a_call_that_nobody_knew_is_counted_so_however_often_it_is_told() throws Exception {
        Map<ReconciledFigure, Long> before = figures();
        LinkedId id = CallFixture.anyId();
        settle(answered(id, "rec-zofia"));
        settle(answered(id, "rec-zofia"));
        assertThat(more(before))
                .containsOnly(
                        Map.entry(ReconciledFigure.IN_JOURNAL, 1L),
                        Map.entry(ReconciledFigure.IN_OFFICE, 1L),
                        Map.entry(ReconciledFigure.CORRECTED, 1L),
                        Map.entry(ReconciledFigure.MISSING, 1L));
        assertThat(listed(Optional.of(CorrectionKind.MISSING)))
                .anyMatch(call -> call.call().equals(id.value()));
    }

    @Test
    void a_call_that_came_to_something_else_tells_both_outcomes_and_opens_its_ticket() throws Exception {
        LinkedId id = CallFixture.anyId();
        tellAndHangUp(id);
        Map<ReconciledFigure, Long> before = figures();
        settle(waited(id, BEGAN));
        assertThat(more(before))
                .containsEntry(ReconciledFigure.IN_JOURNAL, 1L)
                .containsEntry(ReconciledFigure.OUTCOME, 1L)
                .containsEntry(ReconciledFigure.PARTS, 1L)
                .containsEntry(ReconciledFigure.TIMES, 1L)
                .containsEntry(ReconciledFigure.CORRECTED, 1L)
                .containsEntry(ReconciledFigure.UNCONFIRMED, -1L)
                .doesNotContainKeys(ReconciledFigure.CONFIRMED, ReconciledFigure.UNFINISHED);
        DifferingCall found = listed(Optional.of(CorrectionKind.OUTCOME)).stream()
                .filter(call -> call.call().equals(id.value()))
                .findFirst()
                .orElseThrow();
        assertThat(found.before()).contains(Outcome.ABANDONED_EARLY);
        assertThat(found.outcome()).isEqualTo(Outcome.ABANDONED_WAITING);
        assertThat(found.kinds()).containsExactly(CorrectionKind.OUTCOME, CorrectionKind.TIMES, CorrectionKind.PARTS);
        assertThat(rows.number(
                        "select count(*) from phone_call where linkedid = ? and ticket_id = ?",
                        id.value(),
                        found.ticket().sequence()))
                .isEqualTo(1);
        assertThat(listed(Optional.empty())).contains(found);
        assertThat(listed(Optional.of(CorrectionKind.UNFINISHED))).doesNotContain(found);
    }

    @Test
    void a_call_whose_end_nobody_told_is_without_an_end_and_nothing_else() throws Exception {
        Map<ReconciledFigure, Long> before = figures();
        LinkedId id = CallFixture.anyId();
        tell(() -> calls.report(new CallerQueued(id, "office", "126165555", "601234567", after(5))));
        tell(() -> calls.report(new ClerkAnswered(id, new Login("rec-piotr"), after(10))));
        settle(answered(id, "rec-piotr"));
        assertThat(more(before))
                .containsOnly(
                        Map.entry(ReconciledFigure.IN_JOURNAL, 1L),
                        Map.entry(ReconciledFigure.IN_OFFICE, 1L),
                        Map.entry(ReconciledFigure.CORRECTED, 1L),
                        Map.entry(ReconciledFigure.UNFINISHED, 1L));
    }

    @Test
    void an_identity_that_another_call_takes_keeps_what_was_corrected_with_the_older() throws Exception {
        LinkedId id = CallFixture.anyShortId();
        settle(answered(id, "rec-ewa"));
        settle(leftEarly(id, "602000000", BEGAN.plusSeconds(86_400)));
        assertThat(listed(Optional.of(CorrectionKind.MISSING)))
                .filteredOn(call -> call.call().startsWith(id.value()))
                .extracting(DifferingCall::call)
                .singleElement()
                .asString()
                .startsWith(id.value() + ":");
        assertAddedUp();
    }

    @Test
    void lines_that_make_no_sense_are_counted_on_the_day_they_were_read() throws Exception {
        LocalDate today = LocalDate.now(OfficeZone.ZONE);
        long before = day(today).unreadable();
        telephony.call(() -> {
            journal.reach(List.of(new JournalPlace("reconciled", "file", 7)), 3);
            journal.reach(List.of(new JournalPlace("reconciled", "file", 9)), 0);
            return null;
        });
        assertThat(day(today).unreadable()).isEqualTo(before + 3);
    }

    @Test
    void the_list_of_a_day_goes_on_where_its_page_ended_and_an_administrator_may_read_it_too() throws Exception {
        for (int i = 0; i < 3; i++) {
            settle(answered(CallFixture.anyId(), "rec-olga"));
        }
        Page<DifferingCall> first = admin.call(() -> report.corrected(DAY, Optional.empty(), Optional.empty(), 2));
        assertThat(first.items()).hasSize(2);
        Page<DifferingCall> second = admin.call(() -> report.corrected(DAY, Optional.empty(), first.nextCursor(), 2));
        assertThat(second.items()).isNotEmpty().doesNotContainAnyElementsOf(first.items());
        LinkedId unconfirmed = CallFixture.anyId();
        tellAndHangUp(unconfirmed);
        assertThat(all(cursor -> report.unconfirmed(DAY, cursor, 50)))
                .anyMatch(call ->
                        call.call().equals(unconfirmed.value()) && call.kinds().isEmpty());
    }

    /** Whatever was told meanwhile, the rows are what the calls themselves tell. */
    private void assertAddedUp() throws Exception {
        assertThat(rows.number("select count(*) from (select (arrived_at at time zone 'Europe/Warsaw')::date as day,"
                        + " count(*) as told from phone_call where journal_at is not null group by 1) c"
                        + " full join (select day, sum(told) as told from journal_day group by 1) j using (day)"
                        + " where coalesce(c.told, 0) <> coalesce(j.told, 0)"))
                .isZero();
    }

    /** @return what the journal would say of it */
    private JournalledCall tellAndHangUp(LinkedId id) throws Exception {
        tell(() -> calls.arrived(new CallArrived(id, "126165555", "601234567", Language.PL, BEGAN)));
        tell(() -> calls.report(new CallerHungUp(id, 16, after(30))));
        return leftEarly(id, "601234567", BEGAN);
    }

    private List<DifferingCall> listed(Optional<CorrectionKind> kind) throws Exception {
        return all(cursor -> report.corrected(DAY, kind, cursor, 50));
    }

    private interface Paged {
        Page<DifferingCall> page(Optional<String> cursor);
    }

    private List<DifferingCall> all(Paged list) throws Exception {
        List<DifferingCall> all = new ArrayList<>();
        Optional<String> cursor = Optional.empty();
        do {
            Optional<String> after = cursor;
            Page<DifferingCall> page = manager.call(() -> list.page(after));
            all.addAll(page.items());
            cursor = page.nextCursor();
        } while (cursor.isPresent());
        return all;
    }

    private Map<ReconciledFigure, Long> figures() throws Exception {
        ReconciledDay day = day(DAY);
        Map<ReconciledFigure, Long> figures = new HashMap<>();
        for (ReconciledFigure figure : ReconciledFigure.values()) {
            figures.put(figure, figure.of(day));
        }
        return figures;
    }

    /** What has changed since. */
    private Map<ReconciledFigure, Long> more(Map<ReconciledFigure, Long> before) throws Exception {
        Map<ReconciledFigure, Long> more = figures();
        more.replaceAll((figure, count) -> count - before.get(figure));
        more.values().removeIf(count -> count == 0);
        return more;
    }

    private ReconciledDay day(LocalDate day) throws Exception {
        return manager.call(() -> report.between(day, day)).days().stream()
                .findFirst()
                .orElseGet(() -> new ReconciledDay(day, 0, List.of()));
    }

    private void settle(JournalledCall told) throws Exception {
        tell(() -> journal.settle(told));
    }

    private void tell(Runnable visit) throws Exception {
        telephony.call(() -> {
            visit.run();
            return null;
        });
    }
}
