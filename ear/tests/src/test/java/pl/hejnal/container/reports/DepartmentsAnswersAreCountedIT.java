package pl.hejnal.container.reports;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
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
import pl.hejnal.calls.counting.domain.Dimension;
import pl.hejnal.calls.domain.LinkedId;
import pl.hejnal.calls.domain.steps.AnswerKind;
import pl.hejnal.calls.domain.steps.DepartmentAnswer;
import pl.hejnal.calls.domain.steps.MenuStep;
import pl.hejnal.calls.domain.steps.NotToldReason;
import pl.hejnal.calls.domain.steps.RecordedStep;
import pl.hejnal.cases.domain.CaseSign;
import pl.hejnal.cases.domain.CaseStage;
import pl.hejnal.container.office.AsManager;
import pl.hejnal.container.office.AsTelephony;
import pl.hejnal.container.office.CallFixture;
import pl.hejnal.container.office.Rows;
import pl.hejnal.container.office.TestedOffice;
import pl.hejnal.directory.domain.DepartmentSymbol;
import pl.hejnal.kernel.Language;
import pl.hejnal.reports.cost.domain.Assumption;
import pl.hejnal.reports.departments.DepartmentQuestion;
import pl.hejnal.reports.departments.DepartmentReport;
import pl.hejnal.reports.departments.DepartmentTable;
import pl.hejnal.reports.departments.domain.DepartmentLine;
import pl.hejnal.reports.departments.domain.RouteSaving;
import pl.hejnal.reports.domain.Metric;
import pl.hejnal.reports.domain.Targets;
import pl.hejnal.reports.drilldown.CallListQuestion;
import pl.hejnal.reports.drilldown.CallsBehindFigures;

/**
 * Calls of a day on which there were no others go through the real counters: one is told of a case of XQ freshly and of a case of
 * its section from what was kept an hour and a half ago; one hears that XQ is silent; one asks what nobody knows.
 */
@ExtendWith(ArquillianExtension.class)
class DepartmentsAnswersAreCountedIT {

    private static final LocalDate DAY = LocalDate.of(2013, 8, 14);
    private static final Instant NOON = Instant.parse("2013-08-14T10:00:00Z");
    private static final DepartmentSymbol WHOLE = new DepartmentSymbol("XQ");
    private static final DepartmentSymbol SECTION = new DepartmentSymbol("XQ-I");

    @Inject
    private CallDesk calls;

    @Inject
    private DepartmentReport report;

    @Inject
    private CallsBehindFigures behind;

    @Inject
    private AsTelephony telephony;

    @Inject
    private AsManager manager;

    @Inject
    private Rows rows;

    private String sinceBefore;

    @Deployment
    static EnterpriseArchive office() {
        return TestedOffice.withTests();
    }

    /** As if they had been counted in that year already. */
    @BeforeEach
    void countedThen() throws Exception {
        sinceBefore = rows.lines("select since::text from known_since where what = 'CASE_ANSWERS'")
                .getFirst();
        rows.asSuperuser("update known_since set since = '2013-01-01' where what in ('CASE_ANSWERS', 'TOLD_OF')");
    }

    @AfterEach
    void asBefore() throws Exception {
        rows.asSuperuser(
                "update known_since set since = '" + sinceBefore + "' where what in ('CASE_ANSWERS', 'TOLD_OF')");
    }

    @Test
    void each_answer_is_its_departments_and_opens_its_calls_and_a_caller_is_saved_once() throws Exception {
        assertThat(rows.number("select count(*) from phone_call where arrived_at >= '2013-08-13 22:00+00'"
                        + " and arrived_at < '2013-08-14 22:00+00'"))
                .as("calls of that day before")
                .isZero();
        LinkedId both = arrived(0);
        step(both, told("XQ.5410.1.2013", new DepartmentAnswer(WHOLE, AnswerKind.FRESH)));
        step(
                both,
                told(
                        "XQ-I.5410.2.2013",
                        new DepartmentAnswer(
                                SECTION, AnswerKind.KEPT, Optional.of(NOON.minus(Duration.ofMinutes(89))))));
        tell(() -> calls.menuSettled(both, NOON.plusSeconds(50)));
        hangUp(both);
        LinkedId silent = arrived(1);
        step(silent, notTold(NotToldReason.UNAVAILABLE, Optional.of(new DepartmentAnswer(WHOLE, AnswerKind.FAILED))));
        hangUp(silent);
        LinkedId mistaken = arrived(2);
        step(mistaken, notTold(NotToldReason.NOT_RECOGNISED, Optional.empty()));
        hangUp(mistaken);

        DepartmentTable table = manager.call(() -> report.of(new DepartmentQuestion(DAY, DAY, Assumption.USUAL)));
        assertThat(table.measured()).isTrue();
        DepartmentLine whole = line(table, "XQ");
        DepartmentLine section = line(table, "XQ-I");
        assertThat(whole.answers().calls()).isEqualTo(Map.of(AnswerKind.FRESH, 1L, AnswerKind.FAILED, 1L));
        assertThat(section.answers().calls()).isEqualTo(Map.of(AnswerKind.KEPT, 1L));
        assertThat(section.answers().greatestAge()).hasValue(90);
        assertThat(rows.lines("select case_answers from phone_call where linkedid = '" + both.value() + "'"))
                .containsExactly("XQ:FRESH XQ-I:KEPT:5370");
        assertThat(rows.number("select count(*) from call_step where linkedid = '" + mistaken.value()
                        + "' and kind = 'CASE_NOT_TOLD' and department is null and answer is null"))
                .isEqualTo(1);
        assertThat(behind(Dimension.CASE_ANSWER, "XQ:FAILED", Metric.CALLS)).isEqualTo(1);
        assertThat(behind(Dimension.CASE_ANSWER, "XQ-I:KEPT", Metric.CALLS)).isEqualTo(1);
        assertThat(behind(Dimension.TOLD_OF, "XQ-I", Metric.SETTLED_IN_MENU)).isEqualTo(1);

        assertThat(table.savings())
                .filteredOn(one -> one.department().startsWith("XQ"))
                .extracting(RouteSaving::told)
                .containsExactly(1L, 1L);
        assertThat(rows.number("select sum((counts ->> 'SETTLED_BY_CASE')::bigint) from call_figure_now where dimension"
                        + " = 'ALL' and grain = 'DAY' and start = '2013-08-13 22:00+00'"))
                .as("the caller of two departments is one")
                .isEqualTo(1);
    }

    private static DepartmentLine line(DepartmentTable table, String department) {
        return table.lines().stream()
                .filter(one -> one.department().equals(department))
                .findFirst()
                .orElseThrow();
    }

    private int behind(Dimension dimension, String value, Metric metric) throws Exception {
        CallListQuestion question = new CallListQuestion(
                DAY,
                DAY,
                Optional.empty(),
                Map.of(dimension, value),
                Optional.of(metric),
                Optional.empty(),
                Targets.USUAL);
        return manager.call(() -> behind.list(question, Optional.empty(), 50))
                .calls()
                .items()
                .size();
    }

    private static MenuStep told(String sign, DepartmentAnswer answer) {
        return new MenuStep.CaseTold(new CaseSign(sign), CaseStage.IN_PROGRESS, Optional.of(answer));
    }

    private static MenuStep notTold(NotToldReason why, Optional<DepartmentAnswer> answer) {
        return new MenuStep.CaseNotTold(why, answer);
    }

    private LinkedId arrived(int n) throws Exception {
        LinkedId id = CallFixture.anyId();
        tell(() -> calls.arrived(
                new CallArrived(id, "126165555", "60123400" + n, Language.PL, NOON.plusSeconds(n * 300L))));
        return id;
    }

    private void step(LinkedId call, MenuStep step) throws Exception {
        tell(() -> calls.step(call, new RecordedStep(NOON.plusSeconds(30), step)));
    }

    private void hangUp(LinkedId call) throws Exception {
        tell(() -> calls.report(new CallerHungUp(call, 16, NOON.plusSeconds(900))));
    }

    private void tell(Runnable visit) throws Exception {
        telephony.call(() -> {
            visit.run();
            return null;
        });
    }
}
