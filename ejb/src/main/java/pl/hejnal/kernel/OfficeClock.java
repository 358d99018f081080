package pl.hejnal.kernel;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Produces;
import java.time.Clock;
import java.time.Duration;

/** The one place that takes the machine's clock; everybody else has a {@link Clock} injected. */
@Dependent
public class OfficeClock {

    /** What the database keeps of a second. A finer moment would be rounded there, and half of them into the future. */
    private static final Duration MICROSECOND = Duration.ofNanos(1_000);

    @Produces
    @Dependent
    Clock clock() {
        return Clock.tick(Clock.systemUTC(), MICROSECOND);
    }
}
