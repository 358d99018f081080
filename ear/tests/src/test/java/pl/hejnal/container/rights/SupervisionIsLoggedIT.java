package pl.hejnal.container.rights;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.ejb.EJBAccessException;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import pl.hejnal.calls.CallDesk;
import pl.hejnal.calls.PhoneEvent;
import pl.hejnal.calls.PhoneEvent.CallerHungUp;
import pl.hejnal.calls.PhoneEvent.CallerQueued;
import pl.hejnal.calls.PhoneEvent.ClerkAnswered;
import pl.hejnal.calls.PhoneEvent.ClerkRang;
import pl.hejnal.calls.domain.LinkedId;
import pl.hejnal.calls.policy.CallPolicyDesk;
import pl.hejnal.calls.policy.domain.CallPolicy.Name;
import pl.hejnal.calls.supervision.SupervisionDesk;
import pl.hejnal.calls.supervision.SupervisionView;
import pl.hejnal.calls.supervision.domain.SupervisionFailure;
import pl.hejnal.calls.supervision.domain.SupervisionMode;
import pl.hejnal.calls.supervision.domain.SupervisionState;
import pl.hejnal.calls.telephony.TelephonyChanged;
import pl.hejnal.container.office.AsAdmin;
import pl.hejnal.container.office.AsClerk;
import pl.hejnal.container.office.AsManager;
import pl.hejnal.container.office.AsOfficer;
import pl.hejnal.container.office.AsTelephony;
import pl.hejnal.container.office.CallFixture;
import pl.hejnal.container.office.Rows;
import pl.hejnal.container.office.TestedOffice;
import pl.hejnal.identity.domain.Login;
import pl.hejnal.kernel.Refusal;
import pl.hejnal.reports.wallboard.LiveClerksReport;
import pl.hejnal.reports.wallboard.domain.LiveClerk;
import pl.hejnal.staffing.PresenceDesk;
import pl.hejnal.staffing.domain.Presence;

/** Nobody listens without a legal basis, without being a manager, or without a trace. */
@ExtendWith(ArquillianExtension.class)
class SupervisionIsLoggedIT {

    private static final Login MARIA = new Login("supervisor");
    private static final Login JAN = new Login("supervisor-two");
    private static final Login ADMIN = new Login("admin");
    private static final String BASIS = "art. 6 ust. 1 lit. e RODO, szkolenie pracowników";
    private static final Instant AT = Instant.parse("2026-11-23T09:00:00Z");

    @Inject
    private CallDesk calls;

    @Inject
    private CallPolicyDesk policies;

    @Inject
    private SupervisionDesk supervisions;

    @Inject
    private PresenceDesk presences;

    @Inject
    private LiveClerksReport live;

    @Inject
    private Event<TelephonyChanged> telephonyChanges;

    @Inject
    private AsTelephony telephony;

    @Inject
    private AsManager manager;

    @Inject
    private AsClerk clerk;

    @Inject
    private AsOfficer officer;

    @Inject
    private AsAdmin admin;

    @Inject
    private Rows rows;

    private final List<LinkedId> talks = new ArrayList<>();

    @Deployment
    static EnterpriseArchive office() {
        return TestedOffice.withTests();
    }

    @BeforeEach
    void thePbxIsThere() {
        telephonyChanges.fire(new TelephonyChanged(true, Instant.now()));
    }

    @AfterEach
    void asBefore() throws Exception {
        toTelephony(() -> supervisions.endMissing(Set.of(), Instant.MAX));
        set(false, "");
        telephonyChanges.fire(new TelephonyChanged(false, Instant.now()));
    }

    @Test
    void without_a_legal_basis_it_is_off_and_cannot_be_switched_on() throws Exception {
        Login anna = talking("heard-off");
        refuses("supervision.off", () -> supervisions.begin(MARIA, anna, SupervisionMode.LISTEN));
        assertThat(manager.call(() -> live.now().supervisionOn())).isFalse();
        for (String basis : List.of("", "   ", "RODO")) {
            assertThatThrownBy(() -> set(true, basis))
                    .isInstanceOf(Refusal.class)
                    .hasMessageContaining("policy.basis");
        }
        assertThat(rows.number("select count(*) from supervision where clerk = ?", anna.value()))
                .isZero();
    }

    @Test
    void nobody_but_a_manager_may() throws Exception {
        set(true, BASIS);
        Login anna = talking("heard-by-whom");
        Callable<SupervisionView> begin = () -> supervisions.begin(MARIA, anna, SupervisionMode.LISTEN);
        assertThatThrownBy(() -> clerk.call(begin)).isInstanceOf(EJBAccessException.class);
        assertThatThrownBy(() -> officer.call(begin)).isInstanceOf(EJBAccessException.class);
        assertThatThrownBy(() -> admin.call(begin)).isInstanceOf(EJBAccessException.class);
        assertThatThrownBy(() -> telephony.call(begin)).isInstanceOf(EJBAccessException.class);
        assertThatThrownBy(() -> clerk.call(live::now)).isInstanceOf(EJBAccessException.class);
        assertThatThrownBy(() -> admin.call(live::now)).isInstanceOf(EJBAccessException.class);
        assertThatThrownBy(() -> clerk.call(() -> {
                    presences.set(MARIA, anna, Presence.AWAY, "bez powodu");
                    return null;
                }))
                .isInstanceOf(EJBAccessException.class);
        assertThat(manager.call(begin).state()).isEqualTo(SupervisionState.RINGING);
    }

    @Test
    void who_is_listened_to_how_and_when_is_in_the_log_and_on_the_ticket_and_known_to_the_clerk() throws Exception {
        set(true, BASIS);
        Login anna = talking("heard");
        SupervisionView begun = manager.call(() -> supervisions.begin(MARIA, anna, SupervisionMode.LISTEN));
        assertThat(clerk.call(() -> supervisions.ofClerk(anna)))
                .as("nobody listens while the telephone rings")
                .isEmpty();
        toTelephony(() -> supervisions.follow(begun.id(), SupervisionMode.LISTEN, AT));
        assertThat(clerk.call(() -> supervisions.ofClerk(anna)))
                .map(SupervisionView::manager)
                .contains(MARIA);
        assertThat(line(anna).supervisor().orElseThrow().mode()).isEqualTo(SupervisionMode.LISTEN);
        assertThat(line(anna).ticket()).contains(begun.ticket());
        toTelephony(() -> supervisions.follow(begun.id(), SupervisionMode.BARGE, AT.plusSeconds(10)));
        toTelephony(() -> supervisions.ended(begun.id(), SupervisionFailure.NOT_ANSWERED, AT.plusSeconds(60)));
        assertThat(clerk.call(() -> supervisions.ofClerk(anna))).isEmpty();
        assertThat(line(anna).supervisor()).isEmpty();

        String ticket = begun.ticket().value();
        assertThat(rows.lines(
                        "select who || ' ' || what || ' ' || why from audit_entry where subject = 'heard' order by id"))
                .containsExactly(
                        "supervisor supervision.ordered LISTEN " + ticket,
                        "supervisor supervision.begun LISTEN " + ticket,
                        "supervisor supervision.changed BARGE " + ticket,
                        "supervisor supervision.ended BARGE " + ticket);
        assertThat(rows.lines("select who || ' ' || kind || ' ' || text from ticket_entry where ticket_id = "
                        + begun.ticket().sequence() + " and who = 'supervisor' order by id"))
                .containsExactly(
                        "supervisor LISTENED_IN heard",
                        "supervisor BARGED_IN heard",
                        "supervisor SUPERVISION_ENDED heard");
    }

    @Test
    void one_manager_at_one_talk_and_nobody_is_listened_to_who_does_not_talk() throws Exception {
        set(true, BASIS);
        Login anna = talking("heard-first");
        Login piotr = talking("heard-second");
        manager.call(() -> supervisions.begin(MARIA, anna, SupervisionMode.LISTEN));
        refuses("supervision.taken", () -> supervisions.begin(JAN, anna, SupervisionMode.BARGE));
        refuses("supervision.elsewhere", () -> supervisions.begin(MARIA, piotr, SupervisionMode.LISTEN));
        refuses("supervision.own", () -> supervisions.begin(piotr, piotr, SupervisionMode.LISTEN));
        refuses("supervision.not-talking", () -> supervisions.begin(JAN, new Login("silent"), SupervisionMode.LISTEN));
        telephonyChanges.fire(new TelephonyChanged(false, Instant.now()));
        refuses("supervision.no-telephony", () -> supervisions.begin(JAN, piotr, SupervisionMode.LISTEN));
        refuses("supervision.none", () -> {
            supervisions.change(MARIA, SupervisionMode.BARGE);
            return null;
        });
    }

    @Test
    void what_failed_says_why_and_leaves_the_clerk_free_for_another() throws Exception {
        set(true, BASIS);
        Login anna = talking("heard-again");
        SupervisionView first = manager.call(() -> supervisions.begin(MARIA, anna, SupervisionMode.LISTEN));
        toTelephony(() -> supervisions.ended(first.id(), SupervisionFailure.NOT_TOLD, AT));
        assertThat(rows.lines("select failure from supervision where id = " + first.id()))
                .containsExactly("NOT_TOLD");
        assertThat(manager.call(() -> supervisions.begin(JAN, anna, SupervisionMode.WHISPER))
                        .state())
                .isEqualTo(SupervisionState.RINGING);
    }

    @Test
    void a_manager_may_set_a_state_with_a_reason_and_never_that_somebody_is_there() throws Exception {
        Login anna = new Login("set-by-manager");
        clerk.call(() -> presences.set(anna, Presence.PRESENT));
        manager.call(() -> {
            presences.set(MARIA, anna, Presence.ON_BREAK, "kolejka czeka");
            return null;
        });
        assertThat(clerk.call(() -> presences.setByManager(anna)).orElseThrow().why())
                .isEqualTo("kolejka czeka");
        refuses("presence.forbidden", () -> {
            presences.set(MARIA, anna, Presence.PRESENT, "już");
            return null;
        });
        assertThat(rows.lines("select who || ' ' || why from audit_entry where what = 'presence.set' and subject = '"
                        + anna.value() + "'"))
                .containsExactly("supervisor ON_BREAK: kolejka czeka");
        clerk.call(() -> presences.set(anna, Presence.AWAY));
        assertThat(clerk.call(() -> presences.setByManager(anna))).isEmpty();
    }

    /** A clerk of that name talks with a caller. */
    private Login talking(String name) throws Exception {
        Login login = new Login(name);
        LinkedId id = CallFixture.anyId();
        clerk.call(() -> presences.set(login, Presence.PRESENT));
        for (PhoneEvent event : List.of(
                new CallerQueued(id, "office", "126165555", "601234567", AT),
                new ClerkRang(id, login, AT.plusSeconds(2)),
                new ClerkAnswered(id, login, AT.plusSeconds(4)))) {
            toTelephony(() -> calls.report(event));
        }
        talks.add(id);
        return login;
    }

    @AfterEach
    void hangUp() throws Exception {
        for (LinkedId id : talks) {
            toTelephony(() -> calls.report(new CallerHungUp(id, 16, AT.plusSeconds(120))));
        }
    }

    private LiveClerk line(Login login) throws Exception {
        return manager.call(live::now).clerks().stream()
                .filter(each -> each.login().equals(login))
                .findFirst()
                .orElseThrow();
    }

    private void refuses(String code, Callable<?> asked) {
        assertThatThrownBy(() -> manager.call(asked))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining(code);
    }

    private void set(boolean on, String basis) throws Exception {
        admin.call(() -> {
            policies.change(Name.SUPERVISION, on, basis, ADMIN);
            return null;
        });
    }

    private void toTelephony(Runnable told) throws Exception {
        telephony.call(() -> {
            told.run();
            return null;
        });
    }
}
