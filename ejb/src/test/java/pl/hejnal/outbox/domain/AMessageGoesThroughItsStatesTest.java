package pl.hejnal.outbox.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.time.Duration;
import java.time.Instant;
import java.util.random.RandomGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import pl.hejnal.kernel.MailAddress;

class AMessageGoesThroughItsStatesTest {

    private static final Instant NOW = Instant.parse("2026-11-30T09:00:00Z");
    private static final Instant LEASE_ENDS = NOW.plus(Duration.ofMinutes(5));
    private static final RetryPolicy WITHOUT_JITTER = new RetryPolicy(new RandomGenerator() {
        @Override
        public long nextLong() {
            return 0;
        }

        @Override
        public double nextDouble() {
            return 0.5;
        }
    });

    /** The whole table; an empty place is what cannot happen. */
    @ParameterizedTest
    @CsvSource(textBlock = """
            # state,    LEASE,   DELIVER,   POSTPONE, GIVE_UP, RETRY,   DISCARD
            WAITING,    SENDING, ,          ,         DEAD,    ,        CANCELLED
            SENDING,    SENDING, DELIVERED, WAITING,  DEAD,    ,
            DELIVERED,  ,        ,          ,         ,        ,
            DEAD,       ,        ,          ,         ,        WAITING, CANCELLED
            CANCELLED,  ,        ,          ,         ,        ,
            """)
    void each_state_has_its_steps(
            OutboxState state,
            OutboxState lease,
            OutboxState deliver,
            OutboxState postpone,
            OutboxState giveUp,
            OutboxState retry,
            OutboxState discard) {
        assertThat(OutboxStep.values()).hasSize(6);
        assertThat(state.after(OutboxStep.LEASE).orElse(null)).isEqualTo(lease);
        assertThat(state.after(OutboxStep.DELIVER).orElse(null)).isEqualTo(deliver);
        assertThat(state.after(OutboxStep.POSTPONE).orElse(null)).isEqualTo(postpone);
        assertThat(state.after(OutboxStep.GIVE_UP).orElse(null)).isEqualTo(giveUp);
        assertThat(state.after(OutboxStep.RETRY).orElse(null)).isEqualTo(retry);
        assertThat(state.after(OutboxStep.DISCARD).orElse(null)).isEqualTo(discard);
    }

    @Test
    void what_fails_for_now_is_tried_again_and_its_failure_stays_until_it_leaves() {
        OutboxMessage message = leased();
        message.fail(new DeliveryFailure(FailureKind.REFUSED_FOR_NOW, "451 Try later"), WITHOUT_JITTER, NOW);
        assertThat(message.state()).isEqualTo(OutboxState.WAITING);
        assertThat(message.dueAt()).isEqualTo(NOW.plusSeconds(30));
        assertThat(message.failure().orElseThrow().words()).isEqualTo("451 Try later");
        message.lease("b", "node", LEASE_ENDS);
        assertThat(message.attempts()).isEqualTo(2);
        message.deliver(NOW.plusSeconds(31));
        assertThat(message.failure()).isEmpty();
        assertThat(message.endedAt()).contains(NOW.plusSeconds(31));
    }

    @Test
    void what_is_refused_for_good_is_dead_at_once() {
        OutboxMessage message = leased();
        message.fail(new DeliveryFailure(FailureKind.REFUSED, "550 No such user"), WITHOUT_JITTER, NOW);
        assertThat(message.state()).isEqualTo(OutboxState.DEAD);
        assertThat(message.failure().orElseThrow().words()).isEqualTo("550 No such user");
    }

    @Test
    void what_could_be_tried_only_when_it_is_worth_nothing_is_dead() {
        OutboxMessage message = leased();
        Instant late = NOW.plus(Duration.ofDays(3)).minusSeconds(10);
        message.fail(new DeliveryFailure(FailureKind.UNREACHABLE, ""), WITHOUT_JITTER, late);
        assertThat(message.state()).isEqualTo(OutboxState.DEAD);
        assertThat(message.failure().orElseThrow().kind()).isEqualTo(FailureKind.UNREACHABLE);
    }

    @Test
    void a_server_that_lost_its_lease_has_no_word_any_more() {
        OutboxMessage message = leased();
        assertThat(message.isLeasedAs("a")).isTrue();
        message.lease("b", "another", LEASE_ENDS);
        assertThat(message.isLeasedAs("a")).isFalse();
        message.deliver(NOW);
        assertThat(message.isLeasedAs("b")).isFalse();
    }

    @Test
    void a_dead_one_is_tried_again_for_as_long_as_it_is_then_worth_something() {
        OutboxMessage message = leased();
        message.giveUp(new DeliveryFailure(FailureKind.EXPIRED, ""), NOW);
        Instant later = NOW.plus(Duration.ofDays(30));
        message.retry(later, Duration.ofDays(3));
        assertThat(message.dueAt()).isEqualTo(later);
        assertThat(message.isExpired(later.plus(Duration.ofDays(2)))).isFalse();
        assertThat(message.endedAt()).isEmpty();
    }

    @Test
    void what_cannot_happen_is_a_mistake_of_the_program() {
        OutboxMessage message = leased();
        message.deliver(NOW);
        assertThatIllegalStateException().isThrownBy(() -> message.discard(NOW));
        assertThat(message.can(OutboxStep.RETRY)).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"1, 30", "2, 60", "3, 120", "7, 1920", "8, 3600", "60, 3600"})
    void each_pause_is_twice_the_one_before_up_to_an_hour(int attempts, long seconds) {
        assertThat(WITHOUT_JITTER.after(attempts)).isEqualTo(Duration.ofSeconds(seconds));
    }

    @Test
    void what_failed_together_does_not_come_back_together() {
        RetryPolicy policy = new RetryPolicy(RandomGenerator.of("L64X128MixRandom"));
        for (int i = 0; i < 1_000; i++) {
            assertThat(policy.after(1)).isBetween(Duration.ofSeconds(24), Duration.ofSeconds(36));
        }
        assertThat(policy.after(1)).isNotEqualTo(policy.after(1));
    }

    private static OutboxMessage leased() {
        OutboxMessage message = new OutboxMessage(
                "key",
                OutboxPurpose.DEPARTMENT_NOTICE,
                "2026-000123",
                new MailContent(new MailAddress("km@um.krakow.pl"), "title", "body"),
                NOW,
                NOW,
                Duration.ofDays(3));
        message.lease("a", "node", LEASE_ENDS);
        return message;
    }
}
