package pl.hejnal.calls.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static pl.hejnal.calls.domain.PhoneCallFixture.after;
import static pl.hejnal.calls.domain.PhoneCallFixture.anyCall;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ContributionTest {

    private final PhoneCall call = anyCall();

    @Test
    void a_call_belongs_to_the_quarter_in_which_it_arrived() {
        assertThat(Contribution.of(call).quarter()).isEqualTo(Instant.parse("2026-11-23T09:00:00Z"));
    }

    @Test
    void a_call_counts_only_when_it_has_ended() {
        call.queue("office", after(1));
        call.answer("anna", after(2));
        assertThat(Contribution.of(call).isNothing()).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"19, 1", "20, 1", "21, 0"})
    void answered_in_time_is_within_twenty_seconds_of_being_offered(long wait, int inTime) {
        call.queue("office", after(0));
        call.answer("anna", after(wait));
        call.hangUp(16, after(100));
        Contribution counted = Contribution.of(call);
        assertThat(counted.answeredInTime()).isEqualTo(inTime);
        assertThat(counted.offered()).isEqualTo(1);
        assertThat(counted.answered()).isEqualTo(1);
        assertThat(counted.waitMillis()).isEqualTo(wait * 1000);
    }

    @Test
    void an_abandoned_wait_is_offered_and_does_not_lengthen_the_answered_waits() {
        call.queue("office", after(0));
        call.hangUp(16, after(50));
        Contribution counted = Contribution.of(call);
        assertThat(counted.offered()).isEqualTo(1);
        assertThat(counted.abandonedWaiting()).isEqualTo(1);
        assertThat(counted.waitMillis()).isZero();
    }

    @Test
    void a_late_answer_takes_the_abandonment_back() {
        call.queue("office", after(0));
        call.hangUp(16, after(50));
        Contribution before = Contribution.of(call);
        call.answer("anna", after(10));
        call.endTalk("anna", Duration.ofSeconds(40), after(50));
        Contribution change = Contribution.of(call).minus(before);
        assertThat(change.abandonedWaiting()).isEqualTo(-1);
        assertThat(change.answered()).isEqualTo(1);
        assertThat(change.offered()).isZero();
        assertThat(change.talkMillis()).isEqualTo(40_000);
    }
}
