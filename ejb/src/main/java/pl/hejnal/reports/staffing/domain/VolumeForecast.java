package pl.hejnal.reports.staffing.domain;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.OptionalDouble;
import pl.hejnal.calls.counting.domain.Measure;
import pl.hejnal.kernel.OfficeZone;
import pl.hejnal.reports.domain.Sums;

/**
 * How many calls of a day will want a clerk: the average of the same interval on the same weekdays before, the newest
 * counting most, led on by a {@link DampedTrend} of whole days.
 */
public final class VolumeForecast {

    /** What a week counts beside the one after it. */
    private static final double WEIGHT = 0.8;

    private static final double DAYS = 7;

    private final CallHistory history;
    private final LocalDate day;
    private final DayOfWeek weekday;
    private final List<LocalDate> past;
    private final DampedTrend trend;

    /**
     * @param weekday whose past it is foretold from
     * @param past days of all weekdays
     */
    VolumeForecast(CallHistory history, LocalDate day, DayOfWeek weekday, List<LocalDate> past) {
        this.history = history;
        this.day = day;
        this.weekday = weekday;
        this.past = past;
        this.trend = DampedTrend.of(past.stream()
                .map(one -> new DampedTrend.Day(
                        one.getDayOfWeek(), age(one), (double) history.of(one).of(Measure.OFFERED), weight(one)))
                .toList());
    }

    public LocalDate day() {
        return day;
    }

    /** Of all days that it is foretold from, whatever their weekday. */
    public Sums past() {
        return past.stream().map(history::of).reduce(Sums.NONE, Sums::plus);
    }

    /**
     * In the interval that begins then.
     *
     * @return empty where no such weekday is known
     */
    public OptionalDouble calls(Instant start) {
        LocalTime time = start.atZone(OfficeZone.ZONE).toLocalTime();
        double calls = 0;
        double age = 0;
        double weight = 0;
        for (LocalDate one : past) {
            OptionalDouble offered =
                    one.getDayOfWeek() == weekday ? history.offered(one, time) : OptionalDouble.empty();
            if (offered.isPresent()) {
                calls += weight(one) * offered.getAsDouble();
                age += weight(one) * age(one);
                weight += weight(one);
            }
        }
        return weight == 0 ? OptionalDouble.empty() : OptionalDouble.of(calls / weight * trend.after(age / weight));
    }

    /** In weeks. */
    private double age(LocalDate one) {
        return ChronoUnit.DAYS.between(one, day) / DAYS;
    }

    private double weight(LocalDate one) {
        return Math.pow(WEIGHT, age(one));
    }
}
