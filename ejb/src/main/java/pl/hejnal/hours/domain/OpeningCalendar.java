package pl.hejnal.hours.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * When one place is open. Days and hours are those of the clock on the wall: an hour that the clock leaves out in spring
 * is not there to open in, and one that comes twice in autumn is open twice.
 *
 * @param closed extra closed days
 * @param holidays empty for a place that works on holidays
 */
public record OpeningCalendar(WeekHours week, Set<LocalDate> closed, Optional<PublicHolidays> holidays, ZoneId zone) {

    /** Longer than any row of holidays; who does not open within it does not open. */
    private static final int FARTHEST_DAYS = 400;

    public OpeningCalendar {
        closed = Set.copyOf(closed);
    }

    public boolean isOpen(Instant moment) {
        ZonedDateTime there = moment.atZone(zone);
        return spans(there.toLocalDate()).stream().anyMatch(span -> span.contains(there.toLocalTime()));
    }

    /** The hours of this very day; a closed day has none. */
    private List<OpeningSpan> spans(LocalDate day) {
        return isClosedDay(day) ? List.of() : week.on(day.getDayOfWeek());
    }

    /** Whether the day is closed whatever the week says. */
    public boolean isClosedDay(LocalDate day) {
        return closed.contains(day) || holidays.filter(of -> of.isHoliday(day)).isPresent();
    }

    /** The first opening after the moment; empty for a place that never opens, or never closes. */
    public Optional<ZonedDateTime> nextOpening(Instant moment) {
        ZonedDateTime there = moment.atZone(zone);
        LocalDate today = there.toLocalDate();
        for (int ahead = 0; ahead <= FARTHEST_DAYS; ahead++) {
            LocalDate day = today.plusDays(ahead);
            for (OpeningSpan span : spans(day)) {
                ZonedDateTime opens = day.atTime(span.opens()).atZone(zone);
                if (opens.isAfter(there) && !continues(day, span)) {
                    return Optional.of(opens);
                }
            }
        }
        return Optional.empty();
    }

    /** A night through which it stays open is no opening. */
    private boolean continues(LocalDate day, OpeningSpan span) {
        return span.from() == 0
                && spans(day.minusDays(1)).stream().anyMatch(before -> before.to() == OpeningSpan.WHOLE_DAY);
    }

    /** When what is open at this moment closes; empty while it is closed, and when it stays open for days. */
    public Optional<ZonedDateTime> closing(Instant moment) {
        ZonedDateTime there = moment.atZone(zone);
        LocalDate day = there.toLocalDate();
        Optional<OpeningSpan> now = spans(day).stream()
                .filter(span -> span.contains(there.toLocalTime()))
                .findFirst();
        return now.filter(span -> span.to() < OpeningSpan.WHOLE_DAY)
                .map(span -> day.atTime(span.closes()).atZone(zone));
    }
}
