package pl.hejnal.reports.staffing.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import pl.hejnal.calls.counting.domain.Measure;
import pl.hejnal.kernel.OfficeZone;
import pl.hejnal.reports.domain.CallFigures;
import pl.hejnal.reports.domain.Interval;
import pl.hejnal.reports.domain.Sums;

/** What was counted, by interval and by day of the office. */
public final class CallHistory {

    private final Map<Instant, Sums> intervals = new HashMap<>();
    private final Map<LocalDate, Sums> days = new HashMap<>();

    /** @param rows of quarters of an hour, of all calls */
    public CallHistory(Interval interval, List<CallFigures.Row> rows) {
        rows.forEach(row -> {
            intervals.merge(interval.startOf(row.start()), row.sums(), Sums::plus);
            days.merge(LocalDate.ofInstant(row.start(), OfficeZone.ZONE), row.sums(), Sums::plus);
        });
    }

    /** A day without a single call, not even one that ended in the menu, tells nothing: nobody counted. */
    public boolean isRecorded(LocalDate day) {
        return of(day).of(Measure.CALLS) > 0;
    }

    public Sums of(LocalDate day) {
        return days.getOrDefault(day, Sums.NONE);
    }

    public Sums of(Instant start) {
        return intervals.getOrDefault(start, Sums.NONE);
    }

    /**
     * How many calls wanted a clerk in the interval that began at this time by the clock on the wall. An hour that came
     * twice that day counts by its average; one that the clock left out has no answer.
     */
    OptionalDouble offered(LocalDate day, LocalTime time) {
        List<ZoneOffset> offsets = OfficeZone.ZONE.getRules().getValidOffsets(day.atTime(time));
        return offsets.stream()
                .map(offset -> of(day.atTime(time).toInstant(offset)))
                .mapToLong(sums -> sums.of(Measure.OFFERED))
                .average();
    }
}
