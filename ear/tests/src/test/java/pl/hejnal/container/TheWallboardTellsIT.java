package pl.hejnal.container;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import pl.hejnal.calls.CallDesk;
import pl.hejnal.calls.PhoneEvent;
import pl.hejnal.calls.PhoneEvent.CallerHungUp;
import pl.hejnal.calls.PhoneEvent.CallerQueued;
import pl.hejnal.calls.PhoneEvent.ClerkAnswered;
import pl.hejnal.calls.PhoneEvent.ClerkRang;
import pl.hejnal.calls.domain.LinkedId;
import pl.hejnal.container.office.AsClerk;
import pl.hejnal.container.office.AsManager;
import pl.hejnal.container.office.AsOfficer;
import pl.hejnal.container.office.AsTelephony;
import pl.hejnal.container.office.CallFixture;
import pl.hejnal.container.office.TestedOffice;
import pl.hejnal.identity.domain.Login;
import pl.hejnal.reports.wallboard.Wallboard;
import pl.hejnal.reports.wallboard.WallboardReport;
import pl.hejnal.reports.wallboard.domain.ClerkLight;
import pl.hejnal.reports.wallboard.domain.ClerkState;
import pl.hejnal.reports.wallboard.domain.QueueRow;
import pl.hejnal.staffing.PresenceDesk;
import pl.hejnal.staffing.domain.Presence;

/** What the telephone tells is on the board, and gone from it when it is over. */
@ExtendWith(ArquillianExtension.class)
class TheWallboardTellsIT {

    /** Nobody else is asked about these. */
    private static final String QUEUE = "vehicles-en";

    private static final Login CLERK = new Login("wallboard");

    @Inject
    private CallDesk calls;

    @Inject
    private PresenceDesk presences;

    @Inject
    private WallboardReport report;

    @Inject
    private AsTelephony telephony;

    @Inject
    private AsManager manager;

    @Inject
    private AsClerk clerk;

    @Inject
    private AsOfficer officer;

    @Deployment
    static EnterpriseArchive office() {
        return TestedOffice.withTests();
    }

    @Test
    void a_call_waits_rings_is_answered_and_is_over() throws Exception {
        LinkedId id = CallFixture.anyId();
        Instant begun = Instant.parse("2026-11-23T09:00:00Z");
        clerk.call(() -> presences.set(CLERK, Presence.PRESENT));
        assertThat(light()).map(ClerkLight::state).contains(ClerkState.READY);

        tell(new CallerQueued(id, QUEUE, "126165555", "601234567", begun));
        assertThat(queue().orElseThrow().waiting().longestSince()).contains(begun);
        tell(new ClerkRang(id, CLERK, begun.plusSeconds(5)));
        assertThat(light()).map(ClerkLight::state).contains(ClerkState.RINGING);
        assertThat(queue().orElseThrow().waiting().callers()).isEqualTo(1);
        tell(new ClerkAnswered(id, CLERK, begun.plusSeconds(9)));
        assertThat(light()).map(ClerkLight::state).contains(ClerkState.TALKING);
        assertThat(light()).flatMap(ClerkLight::since).contains(begun.plusSeconds(9));
        assertThat(queue().map(row -> row.waiting().callers()).orElse(0)).isZero();
        tell(new CallerHungUp(id, 16, begun.plus(Duration.ofMinutes(2))));
        assertThat(light()).map(ClerkLight::state).contains(ClerkState.READY);

        clerk.call(() -> presences.set(CLERK, Presence.AWAY));
        assertThat(light()).isEmpty();
    }

    @Test
    void a_clerk_may_look_and_a_departments_officer_may_not() throws Exception {
        assertThat(clerk.call(report::now)).isNotNull();
        assertThatThrownBy(() -> officer.call(report::now)).isInstanceOf(EJBAccessException.class);
    }

    private void tell(PhoneEvent event) throws Exception {
        telephony.call(() -> {
            calls.report(event);
            return event;
        });
    }

    private Optional<ClerkLight> light() throws Exception {
        return board().clerks().stream()
                .filter(light -> light.login().equals(CLERK))
                .findFirst();
    }

    private Optional<QueueRow> queue() throws Exception {
        List<QueueRow> rows = board().queues();
        return rows.stream().filter(row -> row.queue().equals(QUEUE)).findFirst();
    }

    private Wallboard board() throws Exception {
        return manager.call(report::now);
    }
}
