package pl.hejnal.container;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.OptionalDouble;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import pl.hejnal.container.office.AsClerk;
import pl.hejnal.container.office.AsManager;
import pl.hejnal.container.office.Rows;
import pl.hejnal.container.office.TestedOffice;
import pl.hejnal.reports.domain.Interval;
import pl.hejnal.reports.staffing.StaffingDesk;
import pl.hejnal.reports.staffing.StaffingPlan;
import pl.hejnal.reports.staffing.StaffingQuestion;
import pl.hejnal.reports.staffing.domain.Estimate;
import pl.hejnal.reports.staffing.domain.StaffingFigure;
import pl.hejnal.reports.staffing.domain.StaffingLine;
import pl.hejnal.reports.staffing.domain.WhatIf;
import pl.hejnal.reports.staffing.domain.queueing.ServiceGoal;

/** Four Mondays of May 2019 between nine and half past, and what they say of the fifth; every number was reckoned on paper. */
@ExtendWith(ArquillianExtension.class)
class ClerksArePlannedIT {

    private static final LocalDate MONDAY = LocalDate.parse("2019-06-03");
    private static final Instant NINE = Instant.parse("2019-06-03T07:00:00Z");
    private static final String OURS =
            " where start >= timestamptz '2019-05-01 00:00+02' and start < timestamptz '2019-07-01 00:00+02'";

    @Inject
    private Rows rows;

    @Inject
    private StaffingDesk desk;

    @Inject
    private AsManager manager;

    @Inject
    private AsClerk clerk;

    @Deployment
    static EnterpriseArchive office() {
        return TestedOffice.withTests();
    }

    @Test
    void a_half_hour_is_foretold_and_has_the_clerks_that_the_formulas_ask_for() throws Exception {
        try {
            recordFourMondays();
            // Average 103.5501, 2.22493 weeks old; it grows by 1.93143 % a week, which is believed 1.56533 times.
            StaffingPlan plan = plan(WhatIf.NOTHING);
            StaffingLine nine = nine(plan);
            assertThat(figure(nine, StaffingFigure.FORECAST)).isCloseTo(106.680_777, within(1e-6));
            assertThat(plan.handling()).isEqualTo(new Estimate(180, Estimate.Source.MEASURED));
            // 388 waits of 10 s and 24 of 60 s, by the 24 who hung up.
            assertThat(plan.patience().source()).isEqualTo(Estimate.Source.MEASURED);
            assertThat(plan.patience().seconds()).isCloseTo(221.666_667, within(1e-6));

            assertThat(figure(nine, StaffingFigure.CLERKS)).isEqualTo(14);
            assertThat(figure(nine, StaffingFigure.EXPECTED_LEVEL)).isCloseTo(0.823_988, within(1e-6));
            assertThat(figure(nine, StaffingFigure.EXPECTED_ASA)).isCloseTo(13.768_939, within(1e-5));
            assertThat(figure(nine, StaffingFigure.EXPECTED_OCCUPANCY)).isCloseTo(0.762_006, within(1e-6));
            assertThat(figure(nine, StaffingFigure.CLERKS_A)).isEqualTo(13);
            assertThat(figure(nine, StaffingFigure.EXPECTED_LEVEL_A)).isCloseTo(0.816_324, within(1e-6));
            assertThat(figure(nine, StaffingFigure.EXPECTED_ABANDONED_A)).isCloseTo(0.041_503, within(1e-6));

            WhatIf half = new WhatIf(50, OptionalDouble.empty(), OptionalDouble.empty());
            assertThat(figure(nine(plan(half)), StaffingFigure.CLERKS)).isEqualTo(20);
        } finally {
            rows.change("delete from call_figure" + OURS);
        }
    }

    @Test
    void what_it_came_to_stands_beside_it() throws Exception {
        try {
            recordFourMondays();
            insert(
                    "2019-06-03 09:15",
                    "{\"CALLS\": 115, \"OFFERED\": 110, \"ANSWERED\": 100, \"WAIT_ANSWERED@20\": 88, \"WAIT_ANSWERED@60\": 12,"
                            + " \"WAIT_ANSWERED_MS\": 1500000, \"ABANDONED_WAITING\": 10}");
            StaffingLine nine = nine(plan(WhatIf.NOTHING));
            assertThat(figure(nine, StaffingFigure.FORECAST))
                    .as("the day itself is not foretold from")
                    .isCloseTo(106.680_777, within(1e-6));
            assertThat(figure(nine, StaffingFigure.ACTUAL_CALLS)).isEqualTo(110);
            assertThat(figure(nine, StaffingFigure.ACTUAL_LEVEL)).isCloseTo(0.8, within(1e-9));
            assertThat(figure(nine, StaffingFigure.ACTUAL_ASA)).isCloseTo(15, within(1e-9));
        } finally {
            rows.change("delete from call_figure" + OURS);
        }
    }

    @Test
    void clerks_do_not_plan_themselves() {
        assertThatThrownBy(() -> clerk.call(() -> desk.plan(question(WhatIf.NOTHING))))
                .isInstanceOf(EJBAccessException.class);
    }

    /** 100, 102, 104 and 106 calls, in two quarters of an hour; all but six each are answered after 10 s and talk for 180 s. */
    private void recordFourMondays() throws SQLException {
        int more = 0;
        for (String day : new String[] {"2019-05-06", "2019-05-13", "2019-05-20", "2019-05-27"}) {
            insert(day + " 09:00", counts(60, 6));
            insert(day + " 09:15", counts(40 + more, 0));
            more += 2;
        }
    }

    private static String counts(long offered, long abandoned) {
        long answered = offered - abandoned;
        return """
                {"CALLS": %d, "OFFERED": %d, "ANSWERED": %d, "TALK_MS": %d, "WAIT_ANSWERED_MS": %d, "ABANDONED_WAITING": %d,
                "WAIT_ABANDONED_MS": %d}""".formatted(
                offered + 5, offered, answered, answered * 180_000, answered * 10_000, abandoned, abandoned * 60_000);
    }

    /** @param start in Warsaw, in summer */
    private void insert(String start, String counts) throws SQLException {
        rows.change(
                "insert into call_figure (dimension, grain, start, value, counts) values ('ALL', 'QUARTER', timestamptz '"
                        + start + "+02', '', '" + counts + "')");
    }

    private StaffingPlan plan(WhatIf whatIf) throws Exception {
        return manager.call(() -> desk.plan(question(whatIf)));
    }

    private static StaffingQuestion question(WhatIf whatIf) {
        return new StaffingQuestion(Interval.HALF_HOUR, MONDAY, MONDAY, ServiceGoal.USUAL, whatIf, 4);
    }

    private static StaffingLine nine(StaffingPlan plan) {
        return plan.lines().stream()
                .filter(line -> line.interval().start().equals(NINE))
                .findFirst()
                .orElseThrow();
    }

    private static double figure(StaffingLine line, StaffingFigure figure) {
        return figure.of(line, question(WhatIf.NOTHING).targets()).orElseThrow();
    }
}
