package pl.hejnal.reports.wallboard.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import pl.hejnal.calls.domain.facts.SegmentKind;
import pl.hejnal.identity.domain.Login;
import pl.hejnal.reports.wallboard.domain.LiveOffice.Doing;
import pl.hejnal.staffing.domain.Presence;

class LiveOfficeTest {

    private static final Login ANNA = new Login("anna");
    private static final Login ZOFIA = new Login("zofia");
    private static final Instant EIGHT = Instant.parse("2026-11-23T08:00:00Z");
    private static final Instant NINE = Instant.parse("2026-11-23T09:00:00Z");
    private static final Instant TEN = Instant.parse("2026-11-23T10:00:00Z");

    @Test
    void who_waits_is_counted_with_the_longest_wait_also_while_a_telephone_rings_for_them() {
        LiveOffice office = office(
                segment(SegmentKind.WAITED, "office", TEN),
                segment(SegmentKind.WAITED, "vehicles", NINE),
                segment(SegmentKind.RANG, "anna", TEN),
                segment(SegmentKind.TALKED, "zofia", EIGHT));
        assertThat(office.waiting()).isEqualTo(new WaitingCallers(2, Optional.of(NINE)));
        assertThat(office.waiting("office")).isEqualTo(new WaitingCallers(1, Optional.of(TEN)));
        assertThat(office.waiting("building")).isEqualTo(new WaitingCallers(0, Optional.empty()));
        assertThat(office.queues()).containsExactly("office", "vehicles");
    }

    @Test
    void a_clerk_is_ready_since_they_said_so() {
        assertThat(office().doing(ANNA, Presence.PRESENT, EIGHT, false))
                .contains(new Doing(ClerkState.READY, Optional.of(EIGHT)));
    }

    @Test
    void a_clerk_who_rests_does_so_whatever_their_telephone_does() {
        assertThat(office().doing(ANNA, Presence.ON_BREAK, EIGHT, true))
                .contains(new Doing(ClerkState.ON_BREAK, Optional.of(EIGHT)));
    }

    @Test
    void nobody_knows_since_when_a_telephone_is_missing() {
        assertThat(office().doing(ANNA, Presence.PRESENT, EIGHT, true))
                .contains(new Doing(ClerkState.NO_TELEPHONE, Optional.empty()));
    }

    @Test
    void a_call_tells_more_than_the_clerks_own_word() {
        LiveOffice office = office(segment(SegmentKind.RANG, "anna", TEN), segment(SegmentKind.TALKED, "zofia", NINE));
        assertThat(office.doing(ANNA, Presence.PRESENT, EIGHT, false))
                .contains(new Doing(ClerkState.RINGING, Optional.of(TEN)));
        assertThat(office.doing(ZOFIA, Presence.AWAY, EIGHT, false))
                .as("left the queues in the middle of a call")
                .contains(new Doing(ClerkState.TALKING, Optional.of(NINE)));
    }

    @Test
    void who_is_away_and_on_no_call_is_not_on_the_board() {
        assertThat(office().doing(ANNA, Presence.AWAY, EIGHT, false)).isEmpty();
    }

    @Test
    void a_share_of_nothing_is_neither_none_nor_all() {
        assertThat(new ServiceLevel(0, 0).percent()).isEmpty();
        assertThat(new ServiceLevel(3, 2).percent()).hasValue(67);
    }

    private static LiveOffice office(LiveSegment... segments) {
        return new LiveOffice(List.of(segments));
    }

    private static LiveSegment segment(SegmentKind kind, String who, Instant since) {
        return new LiveSegment(kind, who, since);
    }
}
