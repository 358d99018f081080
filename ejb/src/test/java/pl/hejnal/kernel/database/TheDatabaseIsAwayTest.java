package pl.hejnal.kernel.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import pl.hejnal.kernel.store.DatabasePing;

class TheDatabaseIsAwayTest {

    private Instant now = Instant.parse("2026-11-29T10:00:00Z");
    private boolean up = true;
    private final AtomicInteger asked = new AtomicInteger();
    private final DatabaseState state = new DatabaseState(
            new DatabasePing() {
                @Override
                public boolean answers() {
                    asked.incrementAndGet();
                    return up;
                }
            },
            clock());

    @Test
    void and_it_is_told_since_when_until_it_answers_again() {
        assertThat(state.downSince()).isEmpty();
        up = false;
        later(2);
        Instant went = now;
        assertThat(state.downSince()).contains(went);
        later(100);
        assertThat(state.downSince()).contains(went);
        up = true;
        later(2);
        assertThat(state.downSince()).isEmpty();
    }

    @Test
    void and_everybody_who_asks_within_a_second_is_told_by_one_question() {
        for (int i = 0; i < 10; i++) {
            state.downSince();
        }
        assertThat(asked).hasValue(1);
        later(2);
        state.downSince();
        assertThat(asked).hasValue(2);
    }

    @Test
    void and_one_that_does_not_even_refuse_is_away_as_well() {
        CountDownLatch hanging = new CountDownLatch(1);
        DatabaseState hangs = new DatabaseState(
                new DatabasePing() {
                    @Override
                    public boolean answers() {
                        try {
                            hanging.await();
                        } catch (InterruptedException end) {
                            Thread.currentThread().interrupt();
                        }
                        return true;
                    }
                },
                clock());
        assertThat(hangs.downSince()).isPresent();
        hanging.countDown();
    }

    private void later(int seconds) {
        now = now.plusSeconds(seconds);
    }

    private Clock clock() {
        return new Clock() {
            @Override
            public ZoneId getZone() {
                return ZoneOffset.UTC;
            }

            @Override
            public Clock withZone(ZoneId zone) {
                return this;
            }

            @Override
            public Instant instant() {
                return now;
            }
        };
    }
}
