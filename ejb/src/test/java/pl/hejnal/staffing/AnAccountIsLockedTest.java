package pl.hejnal.staffing;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import pl.hejnal.identity.AccountChanged;
import pl.hejnal.identity.AccountChanged.Change;
import pl.hejnal.identity.domain.Login;
import pl.hejnal.staffing.domain.Presence;
import pl.hejnal.testsupport.AuditDouble;
import pl.hejnal.testsupport.FiredEvents;
import pl.hejnal.testsupport.Injected;
import pl.hejnal.testsupport.SettableClock;

class AnAccountIsLockedTest {

    private static final Login ANNA = new Login("anna");
    private static final Login PIOTR = new Login("piotr");
    private static final Login MARIA = new Login("maria");

    private final SettableClock clock = new SettableClock("2026-11-23T08:00:00Z");
    private final PresencesInMemory presences = new PresencesInMemory();
    private final FiredEvents<PresenceChanged> events = new FiredEvents<>();
    private final PresenceDesk desk = Injected.with(
            new PresenceDesk(),
            presences,
            clock,
            new FiredEvents<PresenceChanged>(),
            (ClerkTelephones) login -> false,
            new AuditDouble());
    private final AwayOnLock rule = Injected.with(new AwayOnLock(), presences, events, clock);

    @ParameterizedTest
    @EnumSource
    void whose_session_ends_is_away_and_the_pbx_is_told(Change change) {
        desk.set(ANNA, Presence.PRESENT);
        rule.changed(new AccountChanged(ANNA, change));
        boolean stays = change == Change.PASSWORD_CHANGED;
        assertThat(desk.presenceOf(ANNA).presence()).isEqualTo(stays ? Presence.PRESENT : Presence.AWAY);
        assertThat(events.fired()).hasSize(stays ? 0 : 1);
    }

    @Test
    void who_was_never_present_or_is_away_changes_nothing() {
        desk.set(PIOTR, Presence.AWAY);
        rule.changed(new AccountChanged(PIOTR, Change.LOCKED));
        rule.changed(new AccountChanged(MARIA, Change.LOCKED));
        assertThat(events.fired()).isEmpty();
    }
}
