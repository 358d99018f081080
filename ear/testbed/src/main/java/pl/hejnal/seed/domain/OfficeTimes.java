package pl.hejnal.seed.domain;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.function.Predicate;
import pl.hejnal.kernel.OfficeZone;

/** When there are clerks: the demonstration's hours (config/demo/hours.csv), and never on a holiday. */
public record OfficeTimes(Predicate<LocalDate> holidays) {

    public static final LocalTime OPENS = LocalTime.of(7, 40);
    public static final LocalTime CLOSES = LocalTime.of(15, 30);

    public boolean isWorkingDay(LocalDate day) {
        return day.getDayOfWeek().getValue() <= DayOfWeek.FRIDAY.getValue() && !holidays.test(day);
    }

    public boolean isOpen(Instant at) {
        ZonedDateTime local = at.atZone(OfficeZone.ZONE);
        LocalTime time = local.toLocalTime();
        return !time.isBefore(OPENS) && time.isBefore(CLOSES) && isWorkingDay(local.toLocalDate());
    }

    /** That moment, or the next at which there is somebody: tickets are worked on by people. */
    public Instant nextOpen(Instant at) {
        if (isOpen(at)) {
            return at;
        }
        ZonedDateTime local = at.atZone(OfficeZone.ZONE);
        LocalDate day = local.toLocalDate();
        if (!local.toLocalTime().isBefore(OPENS)) {
            day = day.plusDays(1);
        }
        while (!isWorkingDay(day)) {
            day = day.plusDays(1);
        }
        return day.atTime(OPENS).atZone(OfficeZone.ZONE).toInstant();
    }
}
