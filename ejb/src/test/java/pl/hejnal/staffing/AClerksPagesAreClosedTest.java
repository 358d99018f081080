package pl.hejnal.staffing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import pl.hejnal.identity.domain.Login;
import pl.hejnal.staffing.domain.Presence;
import pl.hejnal.testsupport.AuditDouble;
import pl.hejnal.testsupport.FiredEvents;
import pl.hejnal.testsupport.Injected;
import pl.hejnal.testsupport.SettableClock;

class AClerksPagesAreClosedTest {

    private static final Login ANNA = new Login("anna");

    private static final int SECONDS_A_ROUND = 5;

    private final SettableClock clock = new SettableClock("2026-11-23T07:00:00Z");
    private final FiredEvents<PresenceChanged> events = new FiredEvents<>();
    private final Set<Login> open = new HashSet<>(Set.of(ANNA));
    private boolean pagesAreServed = true;
    private final PresenceDesk desk = Injected.with(
            new PresenceDesk(),
            new PresencesInMemory(),
            clock,
            events,
            (ClerkTelephones) login -> false,
            new AuditDouble());
    private PresenceOfScreens screens;

    @BeforeEach
    void start() {
        screens = Injected.with(new PresenceOfScreens(), desk, clock, new FiredEvents<ScreensSought>(this::answer));
        desk.set(ANNA, Presence.PRESENT);
    }

    @Test
    void soon_after_the_last_one_the_clerk_is_away_and_the_pbx_is_told() {
        pass(60);
        open.clear();
        pass(30);
        assertThat(presence()).isEqualTo(Presence.PRESENT);
        pass(10);
        assertThat(presence()).isEqualTo(Presence.AWAY);
        assertThat(events.fired().getLast()).isEqualTo(new PresenceChanged(ANNA, Presence.AWAY));
    }

    @Test
    void of_a_reload_nobody_hears() {
        pass(60);
        open.clear();
        pass(25);
        open.add(ANNA);
        pass(120);
        assertThat(presence()).isEqualTo(Presence.PRESENT);
        assertThat(events.fired()).hasSize(1);
    }

    @Test
    void who_takes_a_break_and_closes_the_page_is_away_too() {
        desk.set(ANNA, Presence.ON_BREAK);
        open.clear();
        pass(60);
        assertThat(presence()).isEqualTo(Presence.AWAY);
    }

    @Test
    void a_start_leaves_no_ghosts_and_gives_the_pages_time_to_come_back() {
        open.clear();
        clock.pass(Duration.ofHours(14));
        pagesAreServed = false;
        pass(300);
        assertThat(presence()).as("while the server starts").isEqualTo(Presence.PRESENT);
        pagesAreServed = true;
        pass(25);
        assertThat(presence()).as("while pages come back").isEqualTo(Presence.PRESENT);
        pass(10);
        assertThat(presence()).isEqualTo(Presence.AWAY);
    }

    @Test
    void after_a_standstill_everybody_has_time_to_be_seen() {
        pass(60);
        clock.pass(Duration.ofMinutes(5));
        open.clear();
        pass(5);
        assertThat(presence()).isEqualTo(Presence.PRESENT);
        open.add(ANNA);
        pass(60);
        assertThat(presence()).isEqualTo(Presence.PRESENT);
    }

    private Presence presence() {
        return desk.presenceOf(ANNA).presence();
    }

    private void pass(int seconds) {
        for (int i = 0; i < seconds; i += SECONDS_A_ROUND) {
            clock.pass(Duration.ofSeconds(SECONDS_A_ROUND));
            screens.look();
        }
    }

    /** The pages' part, which answers at once. */
    private void answer(ScreensSought sought) {
        if (pagesAreServed) {
            sought.answer(open.stream().filter(sought.logins()::contains).collect(Collectors.toSet()));
        }
    }
}
