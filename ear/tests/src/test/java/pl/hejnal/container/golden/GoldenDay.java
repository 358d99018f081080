package pl.hejnal.container.golden;

import java.time.LocalDate;
import java.time.MonthDay;

/** The days of the calls whose figures are in the tables. */
enum GoldenDay {
    /** A Sunday of 23 hours. */
    S(3, 29),
    /** A Sunday of 25 hours. */
    A(10, 25),
    /** A Tuesday, on which most of them arrived. */
    W(11, 10),
    /** The holiday after it. */
    H(11, 11);

    private final MonthDay day;

    GoldenDay(int month, int day) {
        this.day = MonthDay.of(month, day);
    }

    LocalDate in(int year) {
        return day.atYear(year);
    }
}
