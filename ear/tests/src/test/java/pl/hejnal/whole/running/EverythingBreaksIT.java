package pl.hejnal.whole.running;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import pl.hejnal.faults.Fault;
import pl.hejnal.faults.FaultRun;
import pl.hejnal.faults.FaultyOffice;
import pl.hejnal.faults.ScheduledFault;
import pl.hejnal.faults.oracle.Discrepancy;
import pl.hejnal.whole.office.WholeSystem;

/** Residents call while parts of the office are away; a minute after the last outage nothing may be wrong. */
@Tag("whole-system")
@Tag(WholeSystem.ALONE)
class EverythingBreaksIT {

    private static final Path CHECKOUT = Path.of(System.getProperty("hejnal.checkout", "../.."))
            .toAbsolutePath()
            .normalize();
    private static final long SEED = 2_009;
    private static final int A_SECOND = 10;
    private static FaultyOffice office;

    @BeforeAll
    static void open() throws Exception {
        office = FaultyOffice.open(
                CHECKOUT, CHECKOUT.resolve("ear/tests/target/faults/home"), Clock.systemUTC(), System.out::println);
    }

    @AfterAll
    static void close() {
        office.close();
    }

    @Test
    void callsThatBeganOrEndedWhileTheServerWasAwayAreAllThereAndRight() throws Exception {
        assertThat(run(
                        Duration.ofSeconds(20),
                        SEED,
                        List.of(new ScheduledFault(Duration.ofSeconds(5), Fault.SERVER_KILLED))))
                .isEmpty();
    }

    @Test
    void whateverBreaksByTheSeedsScheduleNothingIsLost() throws Exception {
        Duration aMinute = Duration.ofMinutes(1);
        assertThat(run(aMinute, SEED, ScheduledFault.schedule(SEED, aMinute))).isEmpty();
    }

    private static List<Discrepancy> run(Duration length, long seed, List<ScheduledFault> schedule) throws Exception {
        System.out.println("Seed " + seed);
        List<Discrepancy> found =
                new FaultRun(office, seed, A_SECOND, Clock.systemUTC(), System.out::println).run(length, schedule);
        found.forEach(System.out::println);
        return found;
    }
}
