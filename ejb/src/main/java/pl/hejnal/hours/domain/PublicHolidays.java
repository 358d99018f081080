package pl.hejnal.hours.domain;

import java.time.LocalDate;

/** Which days the law sets free. */
public interface PublicHolidays {

    boolean isHoliday(LocalDate day);
}
