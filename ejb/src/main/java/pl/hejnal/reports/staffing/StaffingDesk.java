package pl.hejnal.reports.staffing;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import pl.hejnal.calls.counting.domain.Dimension;
import pl.hejnal.calls.counting.domain.Grain;
import pl.hejnal.calls.counting.domain.Measure;
import pl.hejnal.hours.HoursDesk;
import pl.hejnal.hours.PolishHolidays;
import pl.hejnal.hours.domain.OpeningCalendar;
import pl.hejnal.hours.domain.OpeningPlace;
import pl.hejnal.identity.Roles;
import pl.hejnal.kernel.OfficeZone;
import pl.hejnal.reports.domain.CallFigures;
import pl.hejnal.reports.domain.Metric;
import pl.hejnal.reports.domain.Sums;
import pl.hejnal.reports.staffing.domain.CallHistory;
import pl.hejnal.reports.staffing.domain.Estimate;
import pl.hejnal.reports.staffing.domain.OpenInterval;
import pl.hejnal.reports.staffing.domain.PastDays;
import pl.hejnal.reports.staffing.domain.StaffingLine;
import pl.hejnal.reports.staffing.domain.VolumeForecast;

/** Where a manager asks how many clerks are needed, interval by interval, while the call line is open. */
@Stateless
public class StaffingDesk {

    /** What is foretold and estimated from. */
    private static final Set<String> PAST = Stream.of(
                    Measure.CALLS,
                    Measure.OFFERED,
                    Measure.ANSWERED,
                    Measure.TALK_MS,
                    Measure.WAIT_ANSWERED_MS,
                    Measure.WAIT_ABANDONED_MS,
                    Measure.ABANDONED_WAITING)
            .map(Measure::name)
            .collect(Collectors.toCollection(TreeSet::new));

    /** What past intervals are told by: many buckets, so only of the days that are asked for. */
    private static final Set<String> CAME = Stream.of(
                    Metric.CALLS, Metric.OFFERED, Metric.SERVICE_LEVEL, Metric.ASA, Metric.ABANDON_RATE)
            .map(Metric::names)
            .flatMap(Set::stream)
            .collect(Collectors.toCollection(TreeSet::new));

    @Inject
    private CallFigures figures;

    @Inject
    private HoursDesk hours;

    @Inject
    private PolishHolidays holidays;

    @Inject
    private Clock clock;

    @RolesAllowed(Roles.MANAGER)
    public StaffingPlan plan(StaffingQuestion question) {
        Instant now = clock.instant();
        LocalDate today = LocalDate.ofInstant(now, OfficeZone.ZONE);
        LocalDate oldest = PastDays.oldest(question.from(), today, question.weeks());
        LocalDate end = question.until().plusDays(1);
        OpeningCalendar calendar = hours.calendar(OpeningPlace.LINE, oldest);
        CallHistory history = history(question, oldest, end, PAST);
        CallHistory came = history(question, question.from(), end, CAME);
        PastDays days = new PastDays(history, calendar::isClosedDay, holidays::isHoliday, today, question.weeks());
        List<VolumeForecast> forecasts =
                question.from().datesUntil(end).map(days::forecast).toList();
        // The first day's past is known for each of them, so that one length of time holds for the whole table.
        Sums past = forecasts.getFirst().past();
        Estimate handling = Estimate.handling(question.whatIf().handlingSeconds(), past);
        Estimate patience = Estimate.patience(question.whatIf().patienceSeconds(), past);
        List<StaffingLine> lines = new ArrayList<>();
        for (VolumeForecast forecast : forecasts) {
            OpenInterval.of(forecast.day(), question.length(), calendar::isOpen).forEach(interval -> {
                Instant over = interval.start().plus(question.length());
                Optional<Sums> actual = over.isAfter(now) || !came.isRecorded(forecast.day())
                        ? Optional.empty()
                        : Optional.of(came.of(interval.start()));
                lines.add(line(question, interval, forecast, handling, patience, actual));
            });
        }
        return new StaffingPlan(handling, patience, lines);
    }

    private CallHistory history(StaffingQuestion question, LocalDate from, LocalDate end, Set<String> names) {
        return new CallHistory(
                question.interval(), figures.rows(Dimension.ALL, Grain.QUARTER, midnight(from), midnight(end), names));
    }

    private static StaffingLine line(
            StaffingQuestion question,
            OpenInterval interval,
            VolumeForecast forecast,
            Estimate handling,
            Estimate patience,
            Optional<Sums> actual) {
        OptionalDouble calls = forecast.calls(interval.start());
        if (calls.isEmpty()) {
            return StaffingLine.unknown(interval, actual);
        }
        double volume = question.whatIf().of(calls.getAsDouble());
        return StaffingLine.of(interval, volume, handling, patience, question.goal(), actual);
    }

    private static Instant midnight(LocalDate day) {
        return day.atStartOfDay(OfficeZone.ZONE).toInstant();
    }
}
