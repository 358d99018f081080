package pl.hejnal.web.faces.reports;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import pl.hejnal.hours.DayOff;
import pl.hejnal.hours.HoursDesk;
import pl.hejnal.kernel.OfficeZone;
import pl.hejnal.reports.domain.Interval;
import pl.hejnal.web.i18n.OfficeTime;
import pl.hejnal.web.i18n.ScreenLanguage;
import pl.hejnal.web.i18n.Words;

/** An interval of a report as people call it. */
@RequestScoped
public class IntervalWords {

    @Inject
    private ScreenLanguage language;

    @Inject
    private Words words;

    @Inject
    private HoursDesk hours;

    private @Nullable Map<LocalDate, String> daysOff;

    /**
     * As the lines of one report are called; a day on which the office was closed says why.
     *
     * @param start empty where the whole time is one
     * @param first day of the report
     * @param last day of the report, always the same within a request, and so is the first
     */
    public String ofLine(Optional<Interval> interval, Optional<Instant> start, LocalDate first, LocalDate last) {
        return start.map(begin -> ofLine(interval.orElse(Interval.DAY), begin, first, last))
                .orElseGet(() -> words.of("reports", "wholeTime"));
    }

    private String ofLine(Interval interval, Instant start, LocalDate first, LocalDate last) {
        return of(interval, start)
                + (interval == Interval.DAY
                        ? dayOff(start.atZone(OfficeZone.ZONE).toLocalDate(), first, last)
                        : "");
    }

    /** Why the office was closed on that day; empty where it was not. */
    private String dayOff(LocalDate day, LocalDate first, LocalDate last) {
        if (daysOff == null) {
            daysOff = hours.daysOff(first, last).stream()
                    .collect(Collectors.toMap(DayOff::day, this::reason, (one, other) -> one));
        }
        return daysOff.containsKey(day) ? " (" + daysOff.get(day) + ")" : "";
    }

    private String reason(DayOff day) {
        return day.holiday().isEmpty() ? day.why() : words.of("hours", "holiday." + day.holiday());
    }

    public String of(Interval interval, Instant start) {
        LocalDate day = start.atZone(OfficeZone.ZONE).toLocalDate();
        return switch (interval) {
            case QUARTER, HALF_HOUR, HOUR -> OfficeTime.day(start, language.getLocale());
            case DAY -> OfficeTime.dayOfWeek(day, language.getLocale());
            case WEEK -> words.of("reports", "weekOf", OfficeTime.day(day, language.getLocale()));
            case MONTH ->
                DateTimeFormatter.ofPattern("LLLL yyyy", language.getLocale()).format(day);
            case YEAR -> Integer.toString(day.getYear());
        };
    }
}
