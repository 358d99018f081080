package pl.hejnal.container.reports;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
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
import pl.hejnal.calls.domain.facts.QueueExitReason;
import pl.hejnal.calls.domain.steps.MenuStep;
import pl.hejnal.calls.domain.steps.PlaceEvent;
import pl.hejnal.calls.domain.steps.RecordedStep;
import pl.hejnal.container.office.AsManager;
import pl.hejnal.container.office.AsTelephony;
import pl.hejnal.container.office.CallFixture;
import pl.hejnal.container.office.Rows;
import pl.hejnal.container.office.TestedOffice;
import pl.hejnal.identity.domain.Login;
import pl.hejnal.kernel.Language;
import pl.hejnal.reports.domain.Metric;
import pl.hejnal.reports.domain.Targets;
import pl.hejnal.reports.drilldown.CallListQuestion;
import pl.hejnal.reports.drilldown.CallsBehindFigures;
import pl.hejnal.reports.menumap.MenuMap;
import pl.hejnal.reports.menumap.MenuMapQuestion;
import pl.hejnal.reports.menumap.MenuMapReport;
import pl.hejnal.reports.menumap.TriedDraft;
import pl.hejnal.reports.menumap.domain.PlaceFigures;

/**
 * Calls of a day on which there were no others go through the real counters: ten hang up at vehicles, three of them after a
 * wrong key; fifteen ask for a person there, and one is told that nobody is there, goes back to the beginning and hangs up.
 */
@ExtendWith(ArquillianExtension.class)
class PlacesOfTheMenuAreCountedIT {

    private static final LocalDate DAY = LocalDate.of(2012, 5, 15);
    private static final Instant NOON = Instant.parse("2012-05-15T10:00:00Z");
    private static final String VEHICLES = "it-vehicles";
    private static final String DRAFTER = "it-drafter";

    @Inject
    private CallDesk calls;

    @Inject
    private MenuMapReport report;

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

    /** As if it had been counted in that year already. */
    @BeforeEach
    void countedThen() throws Exception {
        sinceBefore = rows.lines("select since::text from known_since where what = 'MENU_PLACES'")
                .getFirst();
        rows.asSuperuser("update known_since set since = '2012-01-01' where what = 'MENU_PLACES'");
    }

    @AfterEach
    void asBefore() throws Exception {
        rows.asSuperuser("update known_since set since = '" + sinceBefore + "' where what = 'MENU_PLACES'");
        rows.asSuperuser("delete from menu_draft where login = '" + DRAFTER + "'");
    }

    @Test
    void each_place_tells_how_its_callers_left_and_its_calls_can_be_opened() throws Exception {
        assertThat(rows.number("select count(*) from phone_call where arrived_at >= '2012-05-14 22:00+00'"
                        + " and arrived_at < '2012-05-15 22:00+00'"))
                .as("calls of that day before")
                .isZero();
        List<LinkedId> hungUp = new ArrayList<>();
        for (int n = 0; n < 10; n++) {
            hungUp.add(call(n, n < 3, false));
        }
        for (int n = 10; n < 25; n++) {
            call(n, false, true);
        }
        back(25);
        MenuMap map = map();
        assertThat(map.measured()).isTrue();
        assertThat(map.beginning().figures().calls()).isEqualTo(Map.of(PlaceEvent.WENT_ON, 25L, PlaceEvent.PERSON, 1L));
        assertThat(vehicles(map).calls())
                .isEqualTo(Map.of(PlaceEvent.HUNG_UP, 10L, PlaceEvent.PERSON, 16L, PlaceEvent.WRONG_KEY, 3L));
        assertThat(map.deadEnds()).anySatisfy(end -> {
            assertThat(end.place()).isEqualTo(VEHICLES);
            assertThat(end.why()).isEqualTo(PlaceEvent.HUNG_UP);
            assertThat(end.calls()).isEqualTo(10);
            assertThat(end.callers()).isEqualTo(26);
        });
        // By raw SQL over the steps: whoever hung up with this as their last choice.
        assertThat(rows.number("select count(*) from phone_call c where outcome = 'ABANDONED_EARLY'"
                        + " and arrived_at >= '2012-05-14 22:00+00' and arrived_at < '2012-05-15 22:00+00' and '"
                        + VEHICLES
                        + "' = (select choice from call_step s where s.linkedid = c.linkedid and kind = 'CHOSE'"
                        + " order by id desc limit 1)"))
                .isEqualTo(10);
        assertThat(behind(VEHICLES, PlaceEvent.HUNG_UP)).isEqualTo(10);
        assertThat(behind(VEHICLES, PlaceEvent.WRONG_KEY)).isEqualTo(3);
        // A late fact takes back how the place was left.
        tell(() -> calls.menuSettled(hungUp.getFirst(), NOON.plusSeconds(30)));
        assertThat(vehicles(map()).of(PlaceEvent.HUNG_UP)).isEqualTo(9);
        assertThat(vehicles(map()).of(PlaceEvent.TOLD)).isEqualTo(1);
        assertThat(behind(VEHICLES, PlaceEvent.HUNG_UP)).isEqualTo(9);
        assertThat(behind(VEHICLES, PlaceEvent.TOLD)).isEqualTo(1);
        assertADraftIsTriedOnThatDay();
    }

    @Test
    void of_days_before_it_was_counted_nothing_is_told() throws Exception {
        MenuMap map = manager.call(
                () -> report.of(new MenuMapQuestion(LocalDate.of(2011, 12, 1), LocalDate.of(2011, 12, 31))));
        assertThat(map.measured()).isFalse();
        assertThat(map.callers()).isZero();
    }

    /** The published plan as a draft; those calls chose what no plan has. */
    private void assertADraftIsTriedOnThatDay() throws Exception {
        rows.asSuperuser("insert into menu_draft (login, base, revision, plan, changed_at) select '" + DRAFTER
                + "', version, 1, plan, now() from menu_version order by version desc limit 1");
        assertThat(manager.call(report::drafts)).contains(new Login(DRAFTER));
        TriedDraft tried =
                manager.call(() -> report.tried(new Login(DRAFTER), DAY)).orElseThrow();
        assertThat(tried.result().tried()).isZero();
        assertThat(tried.result().unknown()).isEqualTo(26);
        assertThat(manager.call(() -> report.tried(new Login("it-nobody"), DAY)))
                .isEmpty();
    }

    private LinkedId call(int n, boolean wrongKey, boolean person) throws Exception {
        Instant at = NOON.plusSeconds(n * 60L);
        LinkedId id = arrived(at);
        step(id, at, new MenuStep.Chose(VEHICLES));
        if (wrongKey) {
            step(id, at, new MenuStep.WrongKey("7"));
        }
        if (person) {
            step(id, at, new MenuStep.Chose("person"));
        }
        tell(() -> calls.report(new CallerHungUp(id, 16, at.plusSeconds(40))));
        return id;
    }

    private void back(int n) throws Exception {
        Instant at = NOON.plusSeconds(n * 60L);
        LinkedId id = arrived(at);
        step(id, at, new MenuStep.Chose(VEHICLES));
        step(id, at, new MenuStep.Chose("person"));
        tell(() -> calls.turnedAway(id, QueueExitReason.NOBODY, at.plusSeconds(5)));
        step(id, at, new MenuStep.Chose("back"));
        tell(() -> calls.report(new CallerHungUp(id, 16, at.plusSeconds(40))));
    }

    private LinkedId arrived(Instant at) throws Exception {
        LinkedId id = CallFixture.anyId();
        tell(() -> calls.arrived(new CallArrived(id, "126165555", "601234567", Language.PL, at)));
        return id;
    }

    private void step(LinkedId id, Instant at, MenuStep step) throws Exception {
        tell(() -> calls.step(id, new RecordedStep(at.plusSeconds(3), step)));
    }

    private MenuMap map() throws Exception {
        return manager.call(() -> report.of(new MenuMapQuestion(DAY, DAY)));
    }

    /** No plan has this option. */
    private static PlaceFigures vehicles(MenuMap map) {
        return map.former().getOrDefault(VEHICLES, PlaceFigures.NONE);
    }

    private int behind(String place, PlaceEvent event) throws Exception {
        CallListQuestion question = new CallListQuestion(
                DAY,
                DAY,
                Optional.empty(),
                Map.of(Dimension.MENU_PLACE, event.at(place)),
                Optional.of(Metric.CALLS),
                Optional.empty(),
                Targets.USUAL);
        return manager.call(() -> behind.list(question, Optional.empty(), 50))
                .calls()
                .items()
                .size();
    }

    private void tell(Runnable visit) throws Exception {
        telephony.call(() -> {
            visit.run();
            return null;
        });
    }
}
