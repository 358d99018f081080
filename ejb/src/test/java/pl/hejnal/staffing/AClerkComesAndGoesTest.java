package pl.hejnal.staffing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import pl.hejnal.identity.domain.Login;
import pl.hejnal.staffing.domain.Presence;
import pl.hejnal.testsupport.AuditDouble;
import pl.hejnal.testsupport.FiredEvents;
import pl.hejnal.testsupport.Injected;
import pl.hejnal.testsupport.SettableClock;

class AClerkComesAndGoesTest {

    private static final Login ANNA = new Login("anna");
    private static final Login PIOTR = new Login("piotr");

    private static final Instant EIGHT = Instant.parse("2026-11-23T07:00:00Z");

    private final SettableClock clock = new SettableClock(EIGHT.toString());
    private final Set<Login> missing = new HashSet<>();
    private final FiredEvents<PresenceChanged> events = new FiredEvents<>();
    private final PresenceDesk desk = Injected.with(
            new PresenceDesk(),
            new PresencesInMemory(),
            clock,
            events,
            (ClerkTelephones) missing::contains,
            new AuditDouble());

    @Test
    void who_never_said_anything_is_away() {
        assertThat(desk.presenceOf(ANNA).presence()).isEqualTo(Presence.AWAY);
        assertThat(desk.everyone()).isEmpty();
    }

    @Test
    void a_clerks_word_is_kept_with_its_time_and_told() {
        assertThat(desk.set(ANNA, Presence.PRESENT)).isEqualTo(new PresenceView(ANNA, Presence.PRESENT, EIGHT));
        assertThat(desk.presenceOf(ANNA)).isEqualTo(new PresenceView(ANNA, Presence.PRESENT, EIGHT));
        assertThat(events.fired()).containsExactly(new PresenceChanged(ANNA, Presence.PRESENT));
    }

    @Test
    void the_same_word_again_keeps_its_time_and_is_told_again_for_a_pbx_that_missed_it() {
        desk.set(ANNA, Presence.PRESENT);
        clock.pass(Duration.ofMinutes(5));
        assertThat(desk.set(ANNA, Presence.PRESENT).since()).isEqualTo(EIGHT);
        assertThat(events.fired()).hasSize(2);
    }

    @Test
    void a_break_begins_when_it_is_said() {
        desk.set(ANNA, Presence.PRESENT);
        clock.pass(Duration.ofHours(2));
        assertThat(desk.set(ANNA, Presence.ON_BREAK).since()).isEqualTo(EIGHT.plus(Duration.ofHours(2)));
        assertThat(events.fired().getLast()).isEqualTo(new PresenceChanged(ANNA, Presence.ON_BREAK));
    }

    @Test
    void one_clerks_word_changes_no_other_clerk() {
        desk.set(ANNA, Presence.PRESENT);
        desk.set(PIOTR, Presence.PRESENT);
        desk.set(ANNA, Presence.AWAY);
        assertThat(desk.everyone())
                .containsExactly(
                        new PresenceView(ANNA, Presence.AWAY, EIGHT), new PresenceView(PIOTR, Presence.PRESENT, EIGHT));
    }

    @Test
    void whose_telephone_is_not_there_is_nobody_for_a_caller() {
        desk.set(ANNA, Presence.PRESENT);
        desk.set(PIOTR, Presence.ON_BREAK);
        assertThat(desk.isAnybodyPresent()).isTrue();
        missing.add(ANNA);
        assertThat(desk.isAnybodyPresent()).isFalse();
        assertThat(desk.isTelephoneMissing(ANNA)).isTrue();
        assertThat(desk.withoutTelephone()).containsExactly(ANNA);
    }

    @Test
    void whoever_is_away_misses_no_telephone() {
        missing.add(ANNA);
        assertThat(desk.isTelephoneMissing(ANNA)).isFalse();
        assertThat(desk.withoutTelephone()).isEmpty();
    }
}
