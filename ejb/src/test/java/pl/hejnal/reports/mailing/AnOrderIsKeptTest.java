package pl.hejnal.reports.mailing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import pl.hejnal.identity.domain.Login;
import pl.hejnal.kernel.Refusal;
import pl.hejnal.outbox.domain.FailureKind;
import pl.hejnal.outbox.domain.OutboxState;
import pl.hejnal.reports.mailing.domain.Frequency;
import pl.hejnal.reports.mailing.domain.MailingState;

class AnOrderIsKeptTest {

    private static final Login MARIA = MailingOffice.MARIA;
    private static final Login JAN = MailingOffice.JAN;

    private final MailingOffice office = new MailingOffice();

    @Test
    void who_is_no_manager_any_more_gets_nothing_sent_until_one_resumes_it() {
        long id = office.order(Frequency.WEEKLY, 1);
        office.manager = false;
        office.at("2026-11-30T06:00:00Z");
        office.timer.look();
        assertThat(office.sent).isEmpty();
        assertThat(office.asked).isEmpty();
        assertThat(office.only().state()).isEqualTo(MailingState.STOPPED);
        assertThat(office.audit.lines()).contains("system mailing.stopped 1");
        office.manager = true;
        office.desk.resume(id, JAN);
        assertThat(office.only().orderedBy()).isEqualTo(JAN);
        office.timer.look();
        assertThat(office.sent).as("what was due meanwhile").isEmpty();
        office.at("2026-12-07T06:00:00Z");
        office.timer.look();
        assertThat(office.asked).singleElement().satisfies(question -> {
            assertThat(question.from()).isEqualTo(LocalDate.of(2026, 11, 30));
            assertThat(question.until()).isEqualTo(LocalDate.of(2026, 12, 6));
        });
    }

    @Test
    void what_became_of_all_letters_is_asked_once_for_all_orders() {
        office.order(Frequency.DAILY, 0);
        office.order(Frequency.DAILY, 0);
        office.order(Frequency.DAILY, 0);
        office.at("2026-11-24T06:00:00Z");
        office.timer.look();
        office.timer.look();
        assertThat(office.desk.all()).extracting(MailingView::waiting).containsExactly(2L, 2L, 0L);
        assertThat(office.looks).isEqualTo(1);
    }

    @Test
    void what_rests_or_is_deleted_is_not_sent() {
        long id = office.order(Frequency.DAILY, 0);
        office.desk.pause(id, JAN);
        office.desk.pause(id, JAN);
        office.at("2026-11-25T12:00:00Z");
        office.timer.look();
        assertThat(office.sent).isEmpty();
        office.desk.resume(id, MARIA);
        office.timer.look();
        assertThat(office.sent).as("what was due meanwhile").isEmpty();
        office.desk.delete(id, JAN);
        office.at("2026-11-26T12:00:00Z");
        office.timer.look();
        assertThat(office.sent).isEmpty();
        assertThat(office.desk.all()).isEmpty();
        assertThat(office.audit.lines())
                .containsExactly(
                        "maria mailing.ordered 1",
                        "jan mailing.paused 1",
                        "maria mailing.resumed 1",
                        "jan mailing.deleted 1");
        assertThatThrownBy(() -> office.desk.pause(id, JAN))
                .isInstanceOfSatisfying(
                        Refusal.class, no -> assertThat(no.code()).isEqualTo("mailing.unknown"));
    }

    @Test
    void the_page_counts_what_became_of_the_letters() {
        office.order(Frequency.DAILY, 0);
        office.at("2026-11-24T06:00:00Z");
        office.timer.look();
        office.refused = Optional.of(FailureKind.UNREACHABLE);
        assertThat(office.only().refused()).contains(FailureKind.UNREACHABLE);
        office.state = OutboxState.DELIVERED;
        assertThat(office.only().refused()).isEmpty();
        assertThat(office.only().delivered()).isEqualTo(2);
        office.state = OutboxState.DEAD;
        assertThat(office.only().dead()).isEqualTo(2);
    }

    @Test
    void a_report_that_a_month_makes_too_long_is_refused_when_it_is_ordered() {
        // By the hour and queue a week is the most that is read.
        assertThatThrownBy(() -> office.order(Frequency.MONTHLY, 1))
                .isInstanceOfSatisfying(
                        Refusal.class, no -> assertThat(no.code()).isEqualTo("report.too-long"));
        office.order(Frequency.WEEKLY, 1);
        assertThat(office.desk.all()).hasSize(1);
    }

    @Test
    void more_orders_than_anybody_reads_are_refused() {
        for (int i = 0; i < MailingDesk.MOST; i++) {
            office.order(Frequency.DAILY, 0);
        }
        assertThatThrownBy(() -> office.order(Frequency.DAILY, 0))
                .isInstanceOfSatisfying(
                        Refusal.class, no -> assertThat(no.code()).isEqualTo("mailing.full"));
    }
}
