package pl.hejnal.sample;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;

/** Stands at two o'clock of the last night, when nightly printouts are made. */
final class LastNight extends Clock {

    private static final LocalTime TWO = LocalTime.of(2, 0);
    private final Clock clock;

    LastNight(Clock clock) {
        this.clock = clock;
    }

    @Override
    public Instant instant() {
        ZonedDateTime now = ZonedDateTime.now(clock);
        ZonedDateTime tonight = now.with(TWO);
        return (tonight.isAfter(now) ? tonight.minusDays(1) : tonight).toInstant();
    }

    @Override
    public ZoneId getZone() {
        return clock.getZone();
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return new LastNight(clock.withZone(zone));
    }
}
