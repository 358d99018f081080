package pl.hejnal.hours;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import pl.hejnal.audit.AuditTrail;
import pl.hejnal.directory.DirectoryDesk;
import pl.hejnal.hours.domain.ClosedDay;
import pl.hejnal.hours.domain.OpeningCalendar;
import pl.hejnal.hours.domain.OpeningPlace;
import pl.hejnal.hours.domain.Openings;
import pl.hejnal.hours.domain.PlaceHours;
import pl.hejnal.hours.domain.WeekHours;
import pl.hejnal.identity.Roles;
import pl.hejnal.identity.domain.Login;
import pl.hejnal.kernel.CallerNumber;
import pl.hejnal.kernel.Language;
import pl.hejnal.kernel.OfficeZone;
import pl.hejnal.kernel.Refusal;

/** Where opening hours are asked for and set. Whoever changes them stands in the log. */
@Stateless
public class HoursDesk {

    private static final int LONGEST_WHY = 200;
    /** Closed days that are told in advance. */
    private static final int SOON_DAYS = 7;

    @Inject
    private CurrentHours current;

    @Inject
    private Openings openings;

    @Inject
    private PolishHolidays holidays;

    @Inject
    private DirectoryDesk directory;

    @Inject
    private AuditTrail audit;

    @Inject
    private Event<HoursChanged> changes;

    @Inject
    private Clock clock;

    /** From memory: a caller waits for the answer. */
    @RolesAllowed({Roles.TELEPHONY, Roles.CLERK, Roles.DEPARTMENT, Roles.MANAGER, Roles.ADMIN})
    public OpenState now(OpeningPlace place) {
        return state(current.calendar(place), clock.instant());
    }

    /** Empty for a department that does not exist. */
    @RolesAllowed({Roles.TELEPHONY, Roles.MANAGER, Roles.ADMIN})
    public Optional<HoursView> view(OpeningPlace place, Language language) {
        Optional<String> name = place.department()
                .flatMap(symbol -> directory.departments().stream()
                        .filter(department -> department.symbol().equals(symbol))
                        .findFirst())
                .map(found -> found.name(language));
        if (place.department().isPresent() && name.isEmpty()) {
            return Optional.empty();
        }
        PlaceHours hours = current.of(place);
        OpeningCalendar calendar = current.calendar(place);
        Instant now = clock.instant();
        LocalDate today = LocalDate.ofInstant(now, OfficeZone.ZONE);
        List<LocalDate> closedSoon = IntStream.range(0, SOON_DAYS)
                .mapToObj(today::plusDays)
                .filter(day -> calendar.isClosedDay(day)
                        && !hours.week().on(day.getDayOfWeek()).isEmpty())
                .toList();
        return Optional.of(new HoursView(
                place,
                name,
                hours.week(),
                hours.keepsHolidays(),
                CallerNumber.of(hours.phone()),
                state(calendar, now),
                closedSoon));
    }

    private static OpenState state(OpeningCalendar calendar, Instant moment) {
        return new OpenState(calendar.isOpen(moment), calendar.closing(moment), calendar.nextOpening(moment));
    }

    /** As they are set; a department that has none of its own shows the office's, with version -1. */
    @RolesAllowed({Roles.MANAGER, Roles.ADMIN})
    public PlaceHours hours(OpeningPlace place) {
        return openings.places().stream()
                .filter(hours -> hours.place().equals(place))
                .findFirst()
                .orElseGet(() -> {
                    PlaceHours office = current.of(place);
                    return new PlaceHours(place, office.week(), office.keepsHolidays(), "", PlaceHours.NEW);
                });
    }

    @RolesAllowed({Roles.MANAGER, Roles.ADMIN})
    public List<ClosedDay> closedDays() {
        return openings.closedFrom(LocalDate.ofInstant(clock.instant(), OfficeZone.ZONE));
    }

    /**
     * When a place is open by the hours of today, with the extra closed days from this one on: those of before are no longer
     * in memory.
     */
    @RolesAllowed({Roles.MANAGER, Roles.ADMIN})
    public OpeningCalendar calendar(OpeningPlace place, LocalDate from) {
        return current.calendar(place, openings.closedFrom(from));
    }

    /** The public holidays of the coming year, soonest first. */
    @RolesAllowed({Roles.MANAGER, Roles.ADMIN})
    public List<HolidayView> holidays() {
        LocalDate today = LocalDate.ofInstant(clock.instant(), OfficeZone.ZONE);
        return IntStream.of(today.getYear(), today.getYear() + 1)
                .mapToObj(holidays::days)
                .flatMap(List::stream)
                .filter(day -> !day.isBefore(today) && day.isBefore(today.plusYears(1)))
                .map(day -> new HolidayView(day, holidays.key(day)))
                .toList();
    }

    /** The days of a period on which the office was or is closed although its hours say otherwise, in their order. */
    @RolesAllowed(Roles.MANAGER)
    public List<DayOff> daysOff(LocalDate from, LocalDate until) {
        Stream<DayOff> byLaw = IntStream.rangeClosed(from.getYear(), until.getYear())
                .mapToObj(holidays::days)
                .flatMap(List::stream)
                .map(day -> new DayOff(day, holidays.key(day), ""));
        Stream<DayOff> closed = openings.closedFrom(from).stream()
                .filter(day -> day.place().equals(OpeningPlace.OFFICE))
                .map(day -> new DayOff(day.day(), "", day.why()));
        return Stream.concat(byLaw, closed)
                .filter(day -> !day.day().isBefore(from) && !day.day().isAfter(until))
                .sorted(Comparator.comparing(DayOff::day))
                .toList();
    }

    /**
     * Counts for every call from now on.
     *
     * @throws Refusal {@code hours.day} with the {@code day} that cannot be read, {@code hours.never} for a call line
     *     that would never open, {@code hours.phone}, {@code hours.changed} when somebody else was quicker
     */
    @RolesAllowed({Roles.MANAGER, Roles.ADMIN})
    public void set(SetHours command, Login by) {
        WeekHours week = WrittenHours.read(command.days());
        if (command.place().equals(OpeningPlace.LINE) && week.isNever()) {
            throw new Refusal("hours.never");
        }
        String phone = command.phone() == null ? "" : command.phone().strip();
        if (!phone.isEmpty() && CallerNumber.of(phone).isWithheld()) {
            throw new Refusal("hours.phone");
        }
        if (!openings.set(new PlaceHours(command.place(), week, command.keepsHolidays(), phone, command.version()))) {
            throw new Refusal("hours.changed");
        }
        audit.record(by.value(), "hours.set", command.place().key(), WrittenHours.brief(week));
        changes.fire(new HoursChanged());
    }

    /** @throws Refusal {@code hours.past} for a day that is over, {@code hours.why} without a reason */
    @RolesAllowed({Roles.MANAGER, Roles.ADMIN})
    public void close(OpeningPlace place, LocalDate day, String why, Login by) {
        String reason = why == null ? "" : why.strip();
        if (reason.isEmpty() || reason.length() > LONGEST_WHY) {
            throw new Refusal("hours.why", Map.of("longest", LONGEST_WHY));
        }
        if (day == null || day.isBefore(LocalDate.ofInstant(clock.instant(), OfficeZone.ZONE))) {
            throw new Refusal("hours.past");
        }
        openings.close(new ClosedDay(place, day, reason));
        audit.record(by.value(), "hours.closed", place.key() + " " + day, reason);
        changes.fire(new HoursChanged());
    }

    @RolesAllowed({Roles.MANAGER, Roles.ADMIN})
    public void open(OpeningPlace place, LocalDate day, Login by) {
        openings.open(place, day);
        audit.record(by.value(), "hours.opened", place.key() + " " + day, "");
        changes.fire(new HoursChanged());
    }

    /** Sets these hours unless somebody has ever set others. */
    @RolesAllowed(Roles.SYSTEM)
    public void introduce(SetHours command) {
        int version = openings.places().stream()
                .filter(hours -> hours.place().equals(command.place()))
                .mapToInt(PlaceHours::version)
                .findFirst()
                .orElse(PlaceHours.NEW);
        if (version <= 0) {
            openings.set(new PlaceHours(
                    command.place(),
                    WrittenHours.read(command.days()),
                    command.keepsHolidays(),
                    command.phone(),
                    version));
            changes.fire(new HoursChanged());
        }
    }
}
