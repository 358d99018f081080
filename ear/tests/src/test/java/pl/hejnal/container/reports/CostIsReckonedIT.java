package pl.hejnal.container.reports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.math.RoundingMode;
import java.time.Duration;
import java.time.Instant;
import java.time.YearMonth;
import java.util.HashMap;
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
import pl.hejnal.calls.PhoneEvent.TalkEnded;
import pl.hejnal.calls.domain.LinkedId;
import pl.hejnal.calls.domain.steps.AnswerKind;
import pl.hejnal.calls.domain.steps.DepartmentAnswer;
import pl.hejnal.calls.domain.steps.MenuStep;
import pl.hejnal.calls.domain.steps.RecordedStep;
import pl.hejnal.cases.domain.CaseSign;
import pl.hejnal.cases.domain.CaseStage;
import pl.hejnal.container.office.AsManager;
import pl.hejnal.container.office.AsTelephony;
import pl.hejnal.container.office.CallFixture;
import pl.hejnal.container.office.Rows;
import pl.hejnal.container.office.TestedOffice;
import pl.hejnal.directory.domain.DepartmentSymbol;
import pl.hejnal.identity.domain.Login;
import pl.hejnal.kernel.Language;
import pl.hejnal.kernel.OfficeZone;
import pl.hejnal.kernel.Refusal;
import pl.hejnal.prices.PriceDesk;
import pl.hejnal.reports.cost.CostQuestion;
import pl.hejnal.reports.cost.CostReport;
import pl.hejnal.reports.cost.domain.Assumption;
import pl.hejnal.reports.cost.domain.CostFigure;
import pl.hejnal.reports.cost.domain.CostTable;

/** Calls of a month in which there were no others go through the real counters; what they cost was reckoned on paper. */
@ExtendWith(ArquillianExtension.class)
class CostIsReckonedIT {

    private static final YearMonth MAY = OfficePrices.FIRST;
    private static final Instant NOON = Instant.parse("2011-05-16T10:00:00Z");

    @Inject
    private CallDesk calls;

    @Inject
    private PriceDesk prices;

    @Inject
    private OfficePrices given;

    @Inject
    private CostReport report;

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

    @Test
    void of_three_calls_the_month_tells_what_they_cost_and_what_the_menu_saved() throws Exception {
        long audited = audited();
        if (given.setFirst()) {
            assertThat(audited()).isEqualTo(audited + 1);
        }
        answered(NOON);
        settled(NOON.plusSeconds(600));
        early(NOON.plusSeconds(1_200));
        CostTable table = may();
        assertThat(table.lacksPrices()).isFalse();
        assertThat(table.months().getFirst().underWay()).isFalse();
        assertThat(told(table))
                // 4 + 2 + 1 minutes; 7 × 0.06 and 200 of contract; (7 − 3) × 0.03; 3 minutes of a clerk at 60 an hour.
                .containsEntry(CostFigure.CONTACTS, "3")
                .containsEntry(CostFigure.LINE_MINUTES, "7")
                .containsEntry(CostFigure.PHONE_BILL, "200.42")
                .containsEntry(CostFigure.MENU, "0.12")
                .containsEntry(CostFigure.CLERKS, "3.00")
                .containsEntry(CostFigure.EXCHANGE, "500.00")
                .containsEntry(CostFigure.TOTAL, "703.54")
                .containsEntry(CostFigure.EACH, "234.51")
                // One contact, which would have been a talk of three minutes.
                .containsEntry(CostFigure.SAVED, "3.00")
                .doesNotContainKey(CostFigure.WRAP_UP);
        assertThat(table.savings()).singleElement().satisfies(one -> {
            assertThat(one.department()).isEqualTo("KM");
            assertThat(one.told()).isEqualTo(1);
        });
        assertThat(rows.number("select count(*) from phone_call where told_of = 'KM' and arrived_at >= '2011-05-01'"
                        + " and arrived_at < '2011-06-01'"))
                .isEqualTo(1);
    }

    @Test
    void prices_of_a_month_that_is_over_stand_and_those_of_the_month_under_way_may_change() throws Exception {
        YearMonth now = YearMonth.now(OfficeZone.ZONE);
        given.setFirst();
        int entries = manager.call(prices::prices).entries().size();
        assertThatThrownBy(() -> given.set(now.minusMonths(1), "99"))
                .isInstanceOfSatisfying(
                        Refusal.class, no -> assertThat(no.code()).isEqualTo("prices.past"));
        assertThat(manager.call(prices::prices).entries()).hasSize(entries);
        given.set(now, "72.50");
        assertThat(manager.call(prices::prices).of(now).orElseThrow().clerkHour())
                .isEqualByComparingTo("72.50");
        assertThat(manager.call(prices::prices).of(MAY).orElseThrow().clerkHour())
                .isEqualByComparingTo("60");
        assertThat(rows.number("select count(*) from price_list where changed_by = 'maria' and clerk_hour = 72.50"))
                .isPositive();
    }

    /** A minute in the menu and in the queue, three of talk. */
    private void answered(Instant at) throws Exception {
        LinkedId id = arrived(at);
        tell(() -> calls.report(new CallerQueued(id, "office", "126165555", "601234567", at.plusSeconds(30))));
        tell(() -> calls.report(new ClerkAnswered(id, new Login("cost-anna"), at.plusSeconds(60))));
        tell(() ->
                calls.report(new TalkEnded(id, new Login("cost-anna"), Duration.ofSeconds(180), at.plusSeconds(240))));
        tell(() -> calls.report(new CallerHungUp(id, 16, at.plusSeconds(240))));
    }

    private void settled(Instant at) throws Exception {
        LinkedId id = arrived(at);
        tell(() -> calls.step(
                id,
                new RecordedStep(
                        at.plusSeconds(40),
                        new MenuStep.CaseTold(
                                new CaseSign("KM-I.5410.77.2026"),
                                CaseStage.DECIDED,
                                Optional.of(new DepartmentAnswer(new DepartmentSymbol("KM"), AnswerKind.FRESH))))));
        tell(() -> calls.menuSettled(id, at.plusSeconds(50)));
        tell(() -> calls.report(new CallerHungUp(id, 16, at.plusSeconds(120))));
    }

    private void early(Instant at) throws Exception {
        LinkedId id = arrived(at);
        tell(() -> calls.report(new CallerHungUp(id, 16, at.plusSeconds(60))));
    }

    private LinkedId arrived(Instant at) throws Exception {
        LinkedId id = CallFixture.anyId();
        tell(() -> calls.arrived(new CallArrived(id, "126165555", "601234567", Language.PL, at)));
        return id;
    }

    private CostTable may() throws Exception {
        return manager.call(() -> report.of(new CostQuestion(MAY, MAY, Assumption.USUAL)));
    }

    private static Map<CostFigure, String> told(CostTable table) {
        Map<CostFigure, String> told = new HashMap<>();
        for (CostFigure figure : CostFigure.values()) {
            figure.of(table.total())
                    .map(value -> value.setScale(figure.unit().decimals(), RoundingMode.HALF_UP))
                    .ifPresent(value -> told.put(figure, value.toPlainString()));
        }
        return told;
    }

    private long audited() throws Exception {
        return rows.number("select count(*) from audit_entry where what = 'prices.changed' and who = 'maria'");
    }

    private void tell(Runnable visit) throws Exception {
        telephony.call(() -> {
            visit.run();
            return null;
        });
    }
}
