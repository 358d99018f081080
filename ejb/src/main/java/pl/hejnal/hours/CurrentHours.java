package pl.hejnal.hours;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import pl.hejnal.hours.domain.ClosedDay;
import pl.hejnal.hours.domain.OpeningCalendar;
import pl.hejnal.hours.domain.OpeningPlace;
import pl.hejnal.hours.domain.Openings;
import pl.hejnal.hours.domain.PlaceHours;
import pl.hejnal.hours.domain.WeekHours;
import pl.hejnal.kernel.Cached;
import pl.hejnal.kernel.OfficeZone;

/** All hours in memory, since every caller who wants a person is asked about. */
@ApplicationScoped
class CurrentHours {

    /** Another server of the same office may have changed them; what this one changes counts at once. */
    static final Duration FRESH = Duration.ofSeconds(10);

    @Inject
    private Openings openings;

    @Inject
    private PolishHolidays holidays;

    @Inject
    private Clock clock;

    private Cached<Kept> cached;

    private record Kept(Map<OpeningPlace, PlaceHours> places, List<ClosedDay> closed) {}

    @PostConstruct
    void open() {
        cached = new Cached<>("hours", this::read, FRESH, clock);
    }

    /** Those of a place; a department without its own has the office's. */
    PlaceHours of(OpeningPlace place) {
        Map<OpeningPlace, PlaceHours> places = cached.get().places();
        PlaceHours own = places.get(place);
        PlaceHours office = places.getOrDefault(
                OpeningPlace.OFFICE, new PlaceHours(OpeningPlace.OFFICE, WeekHours.NEVER, true, "", 0));
        return own != null ? own : new PlaceHours(place, office.week(), office.keepsHolidays(), "", 0);
    }

    OpeningCalendar calendar(OpeningPlace place) {
        return calendar(place, cached.get().closed());
    }

    OpeningCalendar calendar(OpeningPlace place, List<ClosedDay> closedDays) {
        PlaceHours hours = of(place);
        Set<LocalDate> closed = closedDays.stream()
                .filter(day -> day.place().equals(place)
                        || (hours.keepsHolidays() && day.place().equals(OpeningPlace.OFFICE)))
                .map(ClosedDay::day)
                .collect(Collectors.toSet());
        return new OpeningCalendar(
                hours.week(),
                closed,
                hours.keepsHolidays() ? Optional.of(holidays) : Optional.empty(),
                OfficeZone.ZONE);
    }

    void changed(@Observes(during = TransactionPhase.AFTER_SUCCESS) HoursChanged event) {
        cached.outdate();
    }

    private Kept read() {
        return new Kept(
                openings.places().stream().collect(Collectors.toMap(PlaceHours::place, Function.identity())),
                openings.closedFrom(
                        LocalDate.ofInstant(clock.instant(), OfficeZone.ZONE).minusDays(1)));
    }
}
