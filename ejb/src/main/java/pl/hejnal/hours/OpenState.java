package pl.hejnal.hours;

import java.time.ZonedDateTime;
import java.util.Optional;

/**
 * Whether a place is open at a moment.
 *
 * @param closes when it closes today; empty while it is closed or open beyond midnight
 * @param nextOpening the next time it opens; empty if it never does, or never closes
 */
public record OpenState(boolean open, Optional<ZonedDateTime> closes, Optional<ZonedDateTime> nextOpening) {}
