package pl.hejnal.kernel;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Produces;
import java.time.Clock;

/** The one place that takes the machine's clock; everybody else has a {@link Clock} injected. */
@Dependent
public class OfficeClock {

    @Produces
    @Dependent
    Clock clock() {
        return Clock.systemUTC();
    }
}
