package pl.hejnal.sample;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;

/** The demonstration's own data, read at half past eleven on 23 November 2026. */
final class SampleFixture {

    static final Path DATA = Path.of(System.getProperty("hejnal.checkout", "../.."), "config/demo");
    static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-23T10:30:00Z"), ZoneId.of("Europe/Warsaw"));

    private SampleFixture() {}
}
