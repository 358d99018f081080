package pl.hejnal.reports;

import java.time.LocalDate;

/** How far back a manager looks, today included. */
public enum Period {
    WEEK(7),
    MONTH(30),
    QUARTER(91),
    YEAR(365);

    private final int days;

    Period(int days) {
        this.days = days;
    }

    LocalDate from(LocalDate today) {
        return today.minusDays(days - 1L);
    }
}
