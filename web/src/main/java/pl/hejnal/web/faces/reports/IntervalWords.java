package pl.hejnal.web.faces.reports;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
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

    public String of(Interval interval, Instant start) {
        LocalDate day = start.atZone(OfficeZone.ZONE).toLocalDate();
        return switch (interval) {
            case QUARTER, HALF_HOUR, HOUR -> OfficeTime.day(start);
            case DAY -> OfficeTime.dayOfWeek(day);
            case WEEK -> words.of("reports", "weekOf", OfficeTime.day(day));
            case MONTH ->
                DateTimeFormatter.ofPattern("LLLL yyyy", language.getLocale()).format(day);
            case YEAR -> Integer.toString(day.getYear());
        };
    }
}
