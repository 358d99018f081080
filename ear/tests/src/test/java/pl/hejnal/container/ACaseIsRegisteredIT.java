package pl.hejnal.container;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import pl.hejnal.audit.AuditDesk;
import pl.hejnal.audit.RequestOrigin;
import pl.hejnal.audit.domain.AuditSearch;
import pl.hejnal.cases.CaseAnswer;
import pl.hejnal.cases.CaseDesk;
import pl.hejnal.cases.CaseQuestion;
import pl.hejnal.cases.ReadingDesk;
import pl.hejnal.cases.domain.CaseSign;
import pl.hejnal.cases.registry.RegistryDesk;
import pl.hejnal.cases.registry.Slip;
import pl.hejnal.container.office.AsClerk;
import pl.hejnal.container.office.AsTelephony;
import pl.hejnal.container.office.Rows;
import pl.hejnal.container.office.TestedOffice;
import pl.hejnal.kernel.CallerNumber;
import pl.hejnal.kernel.Refusal;

/** Clerks register and read cases of a department that is away; all in the database. */
@ExtendWith(ArquillianExtension.class)
class ACaseIsRegisteredIT {

    @Inject
    private RegistryDesk registry;

    @Inject
    private ReadingDesk reading;

    @Inject
    private CaseDesk cases;

    @Inject
    private AuditDesk audit;

    @Inject
    private AsClerk clerk;

    @Inject
    private AsTelephony telephony;

    @Inject
    private RequestOrigin visit;

    @Inject
    private Rows rows;

    @Deployment
    static EnterpriseArchive office() {
        return TestedOffice.withTests();
    }

    @Test
    void two_clerks_at_the_same_moment_make_one_slip() throws Exception {
        Callable<Slip> registering = () -> clerk.call(() -> registry.register("KM-V.5410.1.2026", "KM"));
        List<Slip> slips = new ArrayList<>();
        List<Throwable> refused = new ArrayList<>();
        try (var threads = Executors.newFixedThreadPool(4)) {
            for (Future<Slip> each : threads.invokeAll(List.of(registering, registering, registering, registering))) {
                try {
                    slips.add(each.get());
                } catch (ExecutionException no) {
                    refused.add(no.getCause());
                }
            }
        }
        assertThat(slips).hasSize(1);
        assertThat(refused)
                .hasSize(3)
                .allSatisfy(no -> assertThat(no)
                        .isInstanceOfSatisfying(
                                Refusal.class, known -> assertThat(known.code()).isEqualTo("case.known")));
        assertThat(rows.number("select count(*) from case_file where bare_sign = 'KM-V.5410.1.2026'"))
                .isEqualTo(1);
    }

    @Test
    void who_was_told_to_wait_is_judged_when_the_wait_is_over_whatever_others_do() throws Exception {
        Slip slip = clerk.call(() -> registry.register("KM-V.5410.2.2026", "KM"));
        for (int guess = 0; guess < 3; guess++) {
            ask(slip.code().digits(), "0000000" + guess);
        }
        assertThat(ask(slip.code().digits(), slip.pin().digits())).isInstanceOf(CaseAnswer.TooManyTries.class);
        rows.change("update failed_attempt set blocked_until = now() + interval '10 minutes' where subject = 'case:"
                + slip.code().digits() + "'");
        rows.change("update retry_reservation set valid_from = now() - interval '1 second'");
        assertThat(ask(slip.code().digits(), slip.pin().digits()))
                .as("its department is away, but the PIN was judged")
                .isInstanceOf(CaseAnswer.Unavailable.class);
    }

    @Test
    void an_announced_case_gets_its_pin_when_its_slip_is_printed() throws Exception {
        rows.change("insert into case_file (code, sign, bare_sign, department, slip_due) values"
                + " ('123456786', 'KM-V.5410.3.2026', 'KM-V.5410.3.2026', 'KM', now())");
        assertThat(ask("123456786", "00000000")).isInstanceOf(CaseAnswer.NotRecognised.class);
        Slip slip = clerk.call(() -> registry.print(registry.due(Optional.empty()).stream()
                        .map(due -> due.code())
                        .filter(code -> code.digits().equals("123456786"))
                        .toList()))
                .getFirst();
        assertThat(ask("123456786", slip.pin().digits())).isInstanceOf(CaseAnswer.Unavailable.class);
    }

    @Test
    void a_read_is_written_down_even_if_the_department_is_away_and_none_is_without_a_reason() throws Exception {
        CaseSign sign = new CaseSign("KM-III.5410.124.2026");
        assertThatThrownBy(() -> clerk.call(() -> reading.read(sign, " "))).isInstanceOf(Refusal.class);
        long before =
                rows.number("select count(*) from audit_entry where what = 'case.read' and subject = ?", sign.value());
        clerk.call(() -> reading.read(sign, "zgłoszenie 2026-1"));
        assertThat(rows.number(
                        "select count(*) from audit_entry where what = 'case.read' and subject = ?"
                                + " and why = 'zgłoszenie 2026-1'",
                        sign.value()))
                .isEqualTo(before + 1);
        assertThatThrownBy(() -> clerk.call(() -> audit.list(
                        new AuditSearch(Optional.empty(), List.of(), Optional.empty(), Optional.empty()), null, 10)))
                .as("a clerk reads the log")
                .isInstanceOf(EJBAccessException.class);
    }

    private CaseAnswer ask(String code, String pin) throws Exception {
        return telephony.call(() -> cases.ask(new CaseQuestion(code, pin, CallerNumber.WITHHELD)));
    }

    @Test
    void a_read_stands_in_the_log_once_for_each_session_however_often_it_is_asked() throws Exception {
        Slip slip = clerk.call(() -> registry.register("KM-V.5410.9.2026", "KM"));
        long before = found(slip);
        visit.begin("first", "192.0.2.1");
        clerk.call(() -> reading.find(slip.code().digits()));
        clerk.call(() -> reading.find(slip.sign().value()));
        assertThat(found(slip)).isEqualTo(before + 1);
        visit.begin("second", "192.0.2.1");
        clerk.call(() -> reading.find(slip.code().digits()));
        assertThat(found(slip)).isEqualTo(before + 2);
        visit.begin("", "");
        clerk.call(() -> reading.find(slip.code().digits()));
        clerk.call(() -> reading.find(slip.code().digits()));
        assertThat(found(slip)).as("without a session each time").isEqualTo(before + 4);
    }

    private long found(Slip slip) throws Exception {
        return rows.number(
                "select count(*) from audit_entry where what = 'case.found' and subject = ?",
                slip.sign().value());
    }
}
