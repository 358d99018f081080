package pl.hejnal.calls.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import pl.hejnal.calls.domain.facts.Segment;
import pl.hejnal.calls.domain.facts.SegmentKind;

/** The PBX's clock was set while somebody talked: what it says of the length cannot be, and enters no sum. */
class AClockIsSetDuringACallTest {

    private static final Instant NOW = Instant.parse("2026-11-29T10:00:00Z");

    @ParameterizedTest
    @ValueSource(longs = {-25, -1, 7_300, 10_800, 315_619_380})
    void a_length_that_cannot_be_counts_for_nothing(long seconds) {
        Segment talk = Segment.of(SegmentKind.TALKED, "anna", NOW, NOW.plusSeconds(seconds));
        assertThat(talk.countedLength()).contains(Duration.ZERO);
        assertThat(talk.length()).contains(Duration.ofSeconds(seconds));
    }

    @ParameterizedTest
    @ValueSource(longs = {0, 1, 235, 7_200})
    void every_length_that_the_dialplan_allows_counts(long seconds) {
        assertThat(Segment.of(SegmentKind.TALKED, "anna", NOW, NOW.plusSeconds(seconds))
                        .countedLength())
                .contains(Duration.ofSeconds(seconds));
    }

    @Test
    void the_boundary_is_what_the_dialplan_lets_a_talk_last() {
        assertThat(Segment.isPossible(Duration.ofHours(2))).isTrue();
        assertThat(Segment.isPossible(Duration.ofHours(3))).isFalse();
    }
}
