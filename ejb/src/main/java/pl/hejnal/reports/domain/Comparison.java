package pl.hejnal.reports.domain;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/** With which earlier period a period is compared. */
public enum Comparison {
    /** The last one before it that begins whole weeks earlier, so that weekdays meet weekdays. */
    PERIOD_BEFORE {
        @Override
        public LocalDate shift(LocalDate day, LocalDate from, LocalDate until) {
            return day.minusWeeks(ChronoUnit.DAYS.between(from, until) / DAYS_A_WEEK + 1);
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
    private static final int DAYS_A_WEEK = 7;

    /** The earlier day that stands for this one of a period. */
    public abstract LocalDate shift(LocalDate day, LocalDate from, LocalDate until);
}
