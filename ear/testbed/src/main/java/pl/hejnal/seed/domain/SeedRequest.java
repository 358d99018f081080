package pl.hejnal.seed.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import pl.hejnal.kernel.OfficeZone;

/**
 * Which calls are wanted.
 *
 * @param calls of residents; what the office calls back comes on top
 * @param from the first day
 * @param until the last day
 * @param seed the same one gives the same calls
 */
public record SeedRequest(long calls, LocalDate from, LocalDate until, long seed) {

    /** More rows than a ticket's number has digits for on a screen. */
    public static final long MOST_CALLS = 200_000_000;

    public static final int MOST_YEARS = 20;

    public SeedRequest {
        if (calls < 1 || calls > MOST_CALLS) {
            throw new IllegalArgumentException("calls are 1 to " + MOST_CALLS);
        }
        if (until.isBefore(from) || ChronoUnit.YEARS.between(from, until) >= MOST_YEARS) {
            throw new IllegalArgumentException("years are 1 to " + MOST_YEARS);
        }
    }

    /** So many years, until and with this day. */
    public static SeedRequest years(long calls, int years, LocalDate until, long seed) {
        if (years < 1 || years > MOST_YEARS) {
            throw new IllegalArgumentException("years are 1 to " + MOST_YEARS);
        }
        return new SeedRequest(calls, until.minusYears(years).plusDays(1), until, seed);
    }

    /** The first moment of the first day by the office's clock. */
    public Instant begin() {
        return from.atStartOfDay(OfficeZone.ZONE).toInstant();
    }

    /** The moment after the last day. */
    public Instant end() {
        return until.plusDays(1).atStartOfDay(OfficeZone.ZONE).toInstant();
    }
}
