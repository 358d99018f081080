package pl.hejnal.reports.domain;

import java.time.Instant;
import java.time.LocalDate;
import pl.hejnal.kernel.OfficeZone;

/** A day of the office from midnight to midnight; 23 or 25 hours long when the clocks change. */
public record OfficeDay(Instant from, Instant until) {

    public static OfficeDay of(Instant moment) {
        LocalDate day = moment.atZone(OfficeZone.ZONE).toLocalDate();
        return new OfficeDay(
                day.atStartOfDay(OfficeZone.ZONE).toInstant(),
                day.plusDays(1).atStartOfDay(OfficeZone.ZONE).toInstant());
    }
}
