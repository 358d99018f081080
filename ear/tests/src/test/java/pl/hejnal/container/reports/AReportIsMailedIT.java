package pl.hejnal.container.reports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import pl.hejnal.container.office.AsClerk;
import pl.hejnal.container.office.AsLoader;
import pl.hejnal.container.office.AsManager;
import pl.hejnal.container.office.Rows;
import pl.hejnal.container.office.TestedOffice;
import pl.hejnal.identity.domain.Login;
import pl.hejnal.kernel.Language;
import pl.hejnal.kernel.Refusal;
import pl.hejnal.reports.domain.Interval;
import pl.hejnal.reports.domain.Report;
import pl.hejnal.reports.domain.Targets;
import pl.hejnal.reports.mailing.MailingDesk;
import pl.hejnal.reports.mailing.MailingView;
import pl.hejnal.reports.mailing.OrderMailing;
import pl.hejnal.reports.mailing.ReportSending;
import pl.hejnal.reports.mailing.domain.Frequency;
import pl.hejnal.reports.mailing.domain.MailingState;
import pl.hejnal.reports.mailing.domain.MailingTimes;
import pl.hejnal.reports.mailing.domain.OrderedReport;
import pl.hejnal.reports.mailing.domain.Recipients;
import pl.hejnal.reports.mailing.domain.ReportFormat;

/** Orders go through the real counters, timer and pages; no mail server is set here, so letters stay in the outbox. */
@ExtendWith(ArquillianExtension.class)
class AReportIsMailedIT {

    private static final Login MARIA = new Login("maria");

    @Inject
    private MailingDesk desk;

    @Inject
    private ReportSending sending;

    @Inject
    private AsManager manager;

    @Inject
    private AsLoader system;

    @Inject
    private AsClerk clerk;

    @Inject
    private Rows rows;

    @Deployment
    static EnterpriseArchive office() {
        return TestedOffice.withTests();
    }

    @BeforeEach
    @AfterEach
    void nothing_is_ordered() throws Exception {
        if (rows != null) {
            rows.change("delete from report_mailing");
            rows.change("delete from outbox_message where purpose = 'REPORT'");
        }
    }

    @Test
    void what_is_due_leaves_once_however_many_servers_carry_it_out() throws Exception {
        long id = order(MARIA, ReportFormat.PDF);
        assertThat(rows.number("select count(*) from report_mailing_recipient where mailing_id = ?", id))
                .isEqualTo(2);
        due(id);
        List<Future<Object>> servers = new ArrayList<>();
        try (ExecutorService threads = Executors.newFixedThreadPool(4)) {
            for (int i = 0; i < 4; i++) {
                servers.add(threads.submit(() -> system.call(() -> {
                    sending.send(id);
                    return null;
                })));
            }
        }
        for (Future<Object> server : servers) {
            server.get();
        }
        awaitLetters(2);
        assertThat(rows.number("select count(*) from outbox_attachment a join outbox_message m on m.id = a.message_id"
                        + " where m.purpose = 'REPORT' and substring(a.content from 1 for 5) = '%PDF-'::bytea"
                        + " and a.media_type = 'application/pdf'"))
                .isEqualTo(2);
        MailingView after = only();
        assertThat(after.lastSentAt()).isPresent();
        assertThat(after.waiting()).isEqualTo(2);
        assertThat(after.nextAt()).isAfter(after.lastSentAt().get());
        assertThat(after.failure()).isEmpty();
    }

    @Test
    void the_timer_finds_it_and_each_format_is_a_file_of_its_own() throws Exception {
        for (ReportFormat format : ReportFormat.values()) {
            due(order(MARIA, format));
        }
        // One order in ten seconds.
        awaitLetters(2 * ReportFormat.values().length);
        assertThat(rows.lines("select distinct substring(file_name from '[a-z]+$') from outbox_attachment a"
                        + " join outbox_message m on m.id = a.message_id where m.purpose = 'REPORT' order by 1"))
                .containsExactly("csv", "pdf", "xlsx");
        assertThat(manager.call(desk::all))
                .allSatisfy(one -> assertThat(one.failure()).isEmpty());
    }

    @Test
    void who_is_no_manager_gets_nothing_sent_and_the_log_says_so() throws Exception {
        long id = order(new Login("nobody-of-this-office"), ReportFormat.CSV);
        due(id);
        system.call(() -> {
            sending.send(id);
            return null;
        });
        await("stopped", () -> only().state() == MailingState.STOPPED);
        assertThat(letters()).isZero();
        assertThat(rows.number(
                        "select count(*) from audit_entry where what = 'mailing.stopped' and subject = ?", id + ""))
                .isOne();
        decide(() -> desk.resume(id, MARIA));
        assertThat(only().state()).isEqualTo(MailingState.ACTIVE);
        assertThat(only().orderedBy()).isEqualTo(MARIA);
    }

    @Test
    void what_failed_waits_and_is_tried_again() throws Exception {
        order(MARIA, ReportFormat.CSV);
        rows.change("update report_mailing set failures = 3, failure = 'mailing.failed'");
        assertThat(only().failure()).isEqualTo("mailing.failed");
        rows.change("update report_mailing set next_at = now() - interval '1 second'");
        awaitLetters(2);
        assertThat(only().failure()).isEmpty();
    }

    @Test
    void it_rests_and_is_deleted_with_its_recipients() throws Exception {
        long id = order(MARIA, ReportFormat.CSV);
        decide(() -> desk.pause(id, MARIA));
        due(id);
        system.call(() -> {
            sending.send(id);
            return null;
        });
        assertThat(letters()).isZero();
        decide(() -> desk.delete(id, MARIA));
        assertThat(rows.number("select count(*) from report_mailing_recipient")).isZero();
        assertThatThrownBy(() -> decide(() -> desk.delete(id, MARIA)))
                .isInstanceOfSatisfying(
                        Refusal.class, no -> assertThat(no.code()).isEqualTo("mailing.unknown"));
    }

    @Test
    void only_managers_order_and_only_the_system_sends() {
        assertThatThrownBy(() -> clerk.call(desk::all)).isInstanceOf(EJBAccessException.class);
        assertThatThrownBy(() -> system.call(desk::all)).isInstanceOf(EJBAccessException.class);
        assertThatThrownBy(() -> manager.call(sending::due)).isInstanceOf(EJBAccessException.class);
    }

    private long order(Login by, ReportFormat format) throws Exception {
        return manager.call(() -> desk.order(
                new OrderMailing(
                        new OrderedReport(
                                Report.QUEUES, Optional.of(Interval.HOUR), Targets.USUAL, format, Language.PL),
                        new MailingTimes(Frequency.DAILY, 0, LocalTime.of(7, 0)),
                        Recipients.parse("a@um.example.org, b@um.example.org")),
                by));
    }

    private void due(long id) throws Exception {
        rows.change("update report_mailing set next_at = now() - interval '1 second' where id = " + id);
    }

    private void decide(Runnable deed) throws Exception {
        manager.call(() -> {
            deed.run();
            return null;
        });
    }

    private MailingView only() throws Exception {
        return manager.call(desk::all).getFirst();
    }

    private long letters() throws Exception {
        return rows.number("select count(*) from outbox_message where purpose = 'REPORT'");
    }

    private void awaitLetters(int wanted) throws Exception {
        await(wanted + " letters", () -> letters() >= wanted);
        assertThat(letters()).isEqualTo(wanted);
    }

    private interface Condition {
        boolean holds() throws Exception;
    }

    private static void await(String what, Condition condition) throws Exception {
        for (int i = 0; i < 600; i++) {
            if (condition.holds()) {
                return;
            }
            Thread.sleep(200);
        }
        throw new AssertionError("not within two minutes: " + what);
    }
}
