package pl.hejnal.reports.tickets.domain;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.Optional;

/** How old an open ticket is, in days of the office's clock since the one on which it was opened. */
public enum AgeBand {
    DAYS_0_1(0, 1),
    DAYS_2_7(2, 7),
    DAYS_8_30(8, 30),
    DAYS_31(31, Integer.MAX_VALUE);

    private final int youngest;
    private final int oldest;

    AgeBand(int youngest, int oldest) {
        this.youngest = youngest;
        this.oldest = oldest;
    }

    /** One that a clock set back puts into the future is young. */
    public static AgeBand of(LocalDate opened, LocalDate today) {
        long days = ChronoUnit.DAYS.between(opened, today);
        return Arrays.stream(values())
                .filter(band -> days <= band.oldest)
                .findFirst()
                .orElse(DAYS_31);
    }

    /** The first day on which such a ticket was opened; empty where there is none. */
    public Optional<LocalDate> from(LocalDate today) {
        return oldest == Integer.MAX_VALUE ? Optional.empty() : Optional.of(today.minusDays(oldest));
    }

    /** The last day. */
    public LocalDate until(LocalDate today) {
        return today.minusDays(youngest);
    }
}
