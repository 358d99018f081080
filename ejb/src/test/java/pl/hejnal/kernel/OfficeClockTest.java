package pl.hejnal.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The office's clock and the database must agree on every moment. */
class OfficeClockTest {

    @Test
    void aMomentIsTheSameAfterTheDatabaseKeptIt() {
        Clock clock = new OfficeClock().clock();
        assertThat(Stream.generate(clock::instant).limit(1_000))
                .allSatisfy(moment -> assertThat(moment).isEqualTo(moment.truncatedTo(ChronoUnit.MICROS)));
    }

    @Test
    void itIsTheTimeOfTheMachine() {
        assertThat(new OfficeClock().clock().instant()).isCloseTo(Instant.now(), within(1, ChronoUnit.SECONDS));
    }
}
