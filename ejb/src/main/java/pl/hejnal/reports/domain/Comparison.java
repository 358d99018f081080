package pl.hejnal.reports.domain;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/** With which earlier period a period is compared. */
public enum Comparison {
    /** The one of the same length that ended the day before. */
    PERIOD_BEFORE {
        @Override
        public LocalDate shift(LocalDate day, LocalDate from, LocalDate until) {
            return day.minusDays(ChronoUnit.DAYS.between(from, until) + 1);
        }
    },
    /** 52 weeks earlier, so that weekdays meet weekdays. */
    YEAR_BEFORE {
        @Override
        public LocalDate shift(LocalDate day, LocalDate from, LocalDate until) {
            return day.minusWeeks(WEEKS);
        }
    };

    private static final int WEEKS = 52;

    /** The earlier day that stands for this one of a period. */
    public abstract LocalDate shift(LocalDate day, LocalDate from, LocalDate until);
}
