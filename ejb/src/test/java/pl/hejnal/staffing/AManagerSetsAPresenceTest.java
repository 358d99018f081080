package pl.hejnal.staffing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import pl.hejnal.identity.domain.Login;
import pl.hejnal.kernel.Refusal;
import pl.hejnal.staffing.domain.Presence;
import pl.hejnal.testsupport.AuditDouble;
import pl.hejnal.testsupport.FiredEvents;
import pl.hejnal.testsupport.Injected;
import pl.hejnal.testsupport.SettableClock;

class AManagerSetsAPresenceTest {

    private static final Login ANNA = new Login("anna");
    private static final Login MARIA = new Login("maria");
    private static final String WHY = "od godziny na przerwie, kolejka czeka";

    private final FiredEvents<Object> events = new FiredEvents<>();
    private final AuditDouble audit = new AuditDouble();
    private final PresenceDesk desk = Injected.with(
            new PresenceDesk(),
            new PresencesInMemory(),
            new SettableClock("2026-11-23T07:00:00Z"),
            events,
            (ClerkTelephones) login -> false,
            audit);

    @BeforeEach
    void annaIsThere() {
        desk.set(ANNA, Presence.PRESENT);
    }

    @Test
    void it_counts_is_in_the_log_and_the_clerk_is_told_who_did_it_and_why() {
        desk.set(MARIA, ANNA, Presence.ON_BREAK, "  " + WHY + "\n");
        assertThat(desk.presenceOf(ANNA).presence()).isEqualTo(Presence.ON_BREAK);
        assertThat(audit.lines()).containsExactly("maria presence.set anna");
        assertThat(events.fired())
                .endsWith(
                        new PresenceChanged(ANNA, Presence.ON_BREAK),
                        new PresenceSet(ANNA, Presence.ON_BREAK, MARIA, WHY));
        assertThat(desk.setByManager(ANNA)).contains(new PresenceSet(ANNA, Presence.ON_BREAK, MARIA, WHY));
    }

    @ParameterizedTest
    @ValueSource(strings = {"PRESENT", "ON_BREAK", "AWAY"})
    void as_soon_as_the_clerk_says_something_themselves_it_is_theirs_again(Presence own) {
        desk.set(MARIA, ANNA, Presence.ON_BREAK, WHY);
        desk.set(ANNA, own);
        assertThat(desk.setByManager(ANNA)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "PRESENT, ON_BREAK, true",
        "PRESENT, AWAY, true",
        "ON_BREAK, AWAY, true",
        "PRESENT, PRESENT, false",
        "ON_BREAK, PRESENT, false",
        "ON_BREAK, ON_BREAK, false",
        "AWAY, PRESENT, false",
        "AWAY, ON_BREAK, false",
        "AWAY, AWAY, false"
    })
    void nobody_but_the_clerk_says_that_they_are_there(Presence from, Presence to, boolean may) {
        desk.set(ANNA, from);
        if (may) {
            desk.set(MARIA, ANNA, to, WHY);
            assertThat(desk.presenceOf(ANNA).presence()).isEqualTo(to);
        } else {
            assertThatThrownBy(() -> desk.set(MARIA, ANNA, to, WHY))
                    .isInstanceOf(Refusal.class)
                    .hasMessageContaining("presence.forbidden");
            assertThat(desk.presenceOf(ANNA).presence()).isEqualTo(from);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "  \t "})
    void without_a_reason_it_is_refused(String why) {
        assertThatThrownBy(() -> desk.set(MARIA, ANNA, Presence.AWAY, why)).hasMessageContaining("presence.why");
        assertThatThrownBy(() -> desk.set(MARIA, ANNA, Presence.AWAY, "x".repeat(201)))
                .hasMessageContaining("presence.why");
    }

    @Test
    void of_whom_nobody_has_heard_nothing_is_set() {
        assertThatThrownBy(() -> desk.set(MARIA, new Login("nobody"), Presence.AWAY, WHY))
                .hasMessageContaining("presence.forbidden");
    }
}
