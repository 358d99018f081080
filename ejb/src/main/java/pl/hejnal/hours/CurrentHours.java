package pl.hejnal.hours;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Function;
import java.util.stream.Collectors;
import pl.hejnal.hours.domain.ClosedDay;
import pl.hejnal.hours.domain.OpeningCalendar;
import pl.hejnal.hours.domain.OpeningPlace;
import pl.hejnal.hours.domain.Openings;
import pl.hejnal.hours.domain.PlaceHours;
import pl.hejnal.hours.domain.WeekHours;
import pl.hejnal.kernel.OfficeZone;

/**
 * All hours in memory, since every caller who wants a person is asked about. Past their time one caller looks for newer
 * ones while the others go on with these; and so do all while the database is away.
 */
@ApplicationScoped
class CurrentHours {

    private static final Logger LOG = System.getLogger(CurrentHours.class.getName());
    /** Another server of the same office may have changed them; what this one changes counts at once. */
    static final Duration FRESH = Duration.ofSeconds(10);

    @Inject
    private Openings openings;
    @Inject
    private PolishHolidays holidays;
    @Inject
    private Clock clock;

    private final ReentrantLock fetching = new ReentrantLock();
    private volatile Kept kept;

    private record Kept(Map<OpeningPlace, PlaceHours> places, List<ClosedDay> closed, Instant until) {
    }

    /** Those of a place; a department without its own has the office's. */
    PlaceHours of(OpeningPlace place) {
        Map<OpeningPlace, PlaceHours> places = get().places();
        PlaceHours own = places.get(place);
        PlaceHours office = places.getOrDefault(OpeningPlace.OFFICE,
                new PlaceHours(OpeningPlace.OFFICE, WeekHours.NEVER, true, "", 0));
        return own != null ? own : new PlaceHours(place, office.week(), office.keepsHolidays(), "", 0);
    }

    OpeningCalendar calendar(OpeningPlace place) {
        PlaceHours hours = of(place);
        Set<LocalDate> closed = get().closed().stream().filter(day -> day.place().equals(place)
                || hours.keepsHolidays() && day.place().equals(OpeningPlace.OFFICE)).map(ClosedDay::day)
                .collect(Collectors.toSet());
        return new OpeningCalendar(hours.week(), closed,
                hours.keepsHolidays() ? Optional.of(holidays) : Optional.empty(), OfficeZone.ZONE);
    }

    void changed(@Observes(during = TransactionPhase.AFTER_SUCCESS) HoursChanged event) {
        kept = null;
    }

    private Kept get() {
        Kept now = kept;
        if (now == null) {
            return fetch();
        }
        if (!clock.instant().isBefore(now.until()) && fetching.tryLock()) {
            try {
                return fetch();
            } catch (RuntimeException away) {
                LOG.log(Level.WARNING, "No newer hours could be read; those that are known stay: " + away.getMessage());
            } finally {
                fetching.unlock();
            }
        }
        return now;
    }

    private Kept fetch() {
        Instant now = clock.instant();
        Kept fetched = new Kept(openings.places().stream().collect(Collectors.toMap(PlaceHours::place, Function.identity())),
                openings.closedFrom(LocalDate.ofInstant(now, OfficeZone.ZONE).minusDays(1)), now.plus(FRESH));
        kept = fetched;
        return fetched;
    }
}
