package pl.hejnal.integration.telephony;

import static org.assertj.core.api.Assertions.assertThat;
import static pl.hejnal.integration.telephony.PhoneEventFixture.hangUp;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import pl.hejnal.calls.PhoneEvent;

class TheOfficeDoesNotTakeAnEventTest {

    @TempDir
    private Path directory;

    private final List<Duration> waits = new ArrayList<>();
    private final List<PhoneEvent> taken = new ArrayList<>();
    private Path refused;
    private int failuresLeft;
    private RuntimeException failure;

    @BeforeEach
    void place() {
        refused = directory.resolve("refused.events");
    }

    @Test
    void a_database_that_is_away_is_waited_for_with_growing_pauses() throws Exception {
        failure = new IllegalStateException(new SQLException("the connection is gone", "08006"));
        failuresLeft = 50;
        deliver();
        assertThat(taken).containsExactly(hangUp(1));
        assertThat(waits).hasSize(50).startsWith(Duration.ofMillis(100), Duration.ofMillis(400));
        assertThat(waits.getLast()).isEqualTo(Duration.ofSeconds(5));
        assertThat(refused).doesNotExist();
    }

    @Test
    void one_that_breaks_a_constraint_is_put_aside_after_three_attempts() throws Exception {
        failure = new IllegalStateException(new SQLException("duplicate", "23505"));
        failuresLeft = Integer.MAX_VALUE;
        deliver();
        assertThat(taken).isEmpty();
        assertThat(waits).hasSize(2);
        assertThat(refused).hasContent(SpilledEvent.write(hangUp(1)));
    }

    @Test
    void a_fault_that_passes_is_tried_again() throws Exception {
        failure = new IllegalStateException("two at once");
        failuresLeft = 2;
        deliver();
        assertThat(taken).containsExactly(hangUp(1));
    }

    private void deliver() throws IOException, InterruptedException {
        new EventDelivery(this::take, new SpillFile(refused), waits::add).deliver(hangUp(1));
    }

    private void take(PhoneEvent event) {
        if (failuresLeft-- > 0) {
            throw failure;
        }
        taken.add(event);
    }
}
