package pl.hejnal.container.reports;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import pl.hejnal.calls.CallArrived;
import pl.hejnal.calls.CallDesk;
import pl.hejnal.calls.PhoneEvent.CallerHungUp;
import pl.hejnal.calls.domain.LinkedId;
import pl.hejnal.calls.domain.steps.MenuStep;
import pl.hejnal.calls.domain.steps.RecordedStep;
import pl.hejnal.cases.domain.CaseSign;
import pl.hejnal.cases.domain.CaseStage;
import pl.hejnal.container.office.AsManager;
import pl.hejnal.container.office.AsTelephony;
import pl.hejnal.container.office.CallFixture;
import pl.hejnal.container.office.Rows;
import pl.hejnal.container.office.TestedOffice;
import pl.hejnal.kernel.Language;
import pl.hejnal.reports.domain.Comparison;
import pl.hejnal.reports.reasons.Reasons;
import pl.hejnal.reports.reasons.ReasonsQuestion;
import pl.hejnal.reports.reasons.ReasonsReport;
import pl.hejnal.reports.reasons.domain.Silence;
import pl.hejnal.tickets.domain.TicketNumber;

/**
 * Calls of May 2013, when there were no others, about cases of departments that no other situation has: QX has one case that
 * has not changed since March and one that changed in May; QY has one that was decided long ago.
 */
@ExtendWith(ArquillianExtension.class)
class SilenceMakesPeopleCallIT {

    private static final LocalDate FIRST = LocalDate.of(2013, 5, 1);
    private static final LocalDate LAST = LocalDate.of(2013, 5, 31);
    private static final Instant NOON = Instant.parse("2013-05-20T10:00:00Z");
    private static final String SILENT = "QX-I.5410.1.2013";
    private static final String NEW = "QX-I.5410.2.2013";
    private static final String DECIDED = "QY-I.5410.3.2013";

    @Inject
    private CallDesk calls;

    @Inject
    private ReasonsReport report;

    @Inject
    private AsTelephony telephony;

    @Inject
    private AsManager manager;

    @Inject
    private Rows rows;

    @Deployment
    static EnterpriseArchive office() {
        return TestedOffice.withTests();
    }

    @AfterEach
    void takeTheCasesAway() throws Exception {
        String ours = " where code in ('990000013', '990000021', '990000039')";
        rows.asSuperuser("delete from case_state_past" + ours);
        rows.asSuperuser("delete from case_file" + ours);
    }

    @Test
    void calls_about_cases_that_did_not_change_are_ranked_by_department() throws Exception {
        seen("990000013", SILENT + ".AB", "IN_PROGRESS", "2013-03-01 10:00+00");
        seen("990000021", NEW, "RECEIVED", "2013-02-01 10:00+00");
        seenAgain("990000021", "IN_PROGRESS", "2013-05-10 10:00+00");
        seen("990000039", DECIDED, "DECIDED", "2013-01-02 10:00+00");
        toldOf(0, SILENT + ".AB", SILENT + ".AB");
        toldOf(1, SILENT + ".JW2");
        toldOf(2, NEW);
        toldOf(3, DECIDED);
        notedBy(4, SILENT);
        // Nobody told this caller of a case.
        toldOf(5);
        assertThat(silence(30)).containsExactly(new Silence("QX", 4, 3, 1, 80), new Silence("QY", 1, 0, 0, 0));
        assertThat(silence(80)).contains(new Silence("QX", 4, 3, 1, 80));
        assertThat(silence(81)).contains(new Silence("QX", 4, 0, 0, 0));
        // The case that changed ten days before is silent for whoever thinks five days are.
        assertThat(silence(5)).contains(new Silence("QX", 4, 4, 2, 80));
    }

    private void toldOf(int minute, String... signs) throws Exception {
        Instant at = NOON.plusSeconds(minute * 60L);
        LinkedId id = arrived(at).id();
        for (String sign : signs) {
            tell(() -> calls.step(
                    id,
                    new RecordedStep(
                            at.plusSeconds(20),
                            new MenuStep.CaseTold(new CaseSign(sign), CaseStage.IN_PROGRESS, Optional.empty()))));
        }
        tell(() -> calls.report(new CallerHungUp(id, 16, at.plusSeconds(50))));
    }

    /** As a clerk links a case to the ticket during the talk. */
    private void notedBy(int minute, String sign) throws Exception {
        Instant at = NOON.plusSeconds(minute * 60L);
        Arrived arrived = arrived(at);
        rows.asSuperuser("insert into ticket_entry (ticket_id, at, who, kind, text) values ("
                + arrived.ticket().sequence() + ", '" + at.plusSeconds(30) + "', 'anna', 'CASE', '" + sign + "')");
        tell(() -> calls.report(new CallerHungUp(arrived.id(), 16, at.plusSeconds(50))));
    }

    private record Arrived(LinkedId id, TicketNumber ticket) {}

    private Arrived arrived(Instant at) throws Exception {
        LinkedId id = CallFixture.anyId();
        return new Arrived(
                id,
                telephony
                        .call(() -> calls.arrived(new CallArrived(id, "126165555", "601234567", Language.PL, at)))
                        .ticket());
    }

    private void seen(String code, String sign, String stage, String at) throws Exception {
        rows.asSuperuser("insert into case_file (code, sign, bare_sign, department, pin_hash) values ('" + code + "', '"
                + sign + "', '" + new CaseSign(sign).withoutInitials() + "', '" + sign.substring(0, 2) + "', 'none')"
                + " on conflict do nothing");
        seenAgain(code, stage, at);
    }

    private void seenAgain(String code, String stage, String at) throws Exception {
        rows.asSuperuser("insert into case_state_past (code, stage, stage_as_reported, next_step, holder, bring,"
                + " collect_where, collect_when, party, to_resident, to_clerk, as_of, seen_at) values ('" + code
                + "', '"
                + stage + "', '', '', '', '', '', '', '', '', '', '" + at + "', '" + at + "')");
    }

    private List<Silence> silence(int days) throws Exception {
        Reasons reasons =
                manager.call(() -> report.of(new ReasonsQuestion(FIRST, LAST, Comparison.PERIOD_BEFORE, days)));
        return reasons.silence().orElseThrow();
    }

    private void tell(Runnable visit) throws Exception {
        telephony.call(() -> {
            visit.run();
            return null;
        });
    }
}
