package pl.hejnal.staffing.shifts.domain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import pl.hejnal.identity.domain.Login;
import pl.hejnal.staffing.shifts.domain.PublishedWeek.Place;

/** Plans as long as a test lasts. */
public final class PlansInMemory implements ShiftPlans {

    private static final Comparator<Place> ORDER =
            Comparator.comparing(Place::clerk).thenComparing(Place::day);

    private final Map<Place, PlanCell> drafted = new TreeMap<>(ORDER);
    private final Map<Place, PublishedCell> inForce = new TreeMap<>(ORDER);
    private final List<Publication> publications = new ArrayList<>();

    @Override
    public List<PlanCell> drafted(LocalDate from, LocalDate until) {
        return drafted.values().stream()
                .filter(cell -> !cell.day().isBefore(from) && !cell.day().isAfter(until))
                .toList();
    }

    @Override
    public void put(PlanCell cell) {
        drafted.put(Place.of(cell), cell);
    }

    @Override
    public void clear(Login clerk, LocalDate day) {
        drafted.remove(new Place(clerk, day));
    }

    @Override
    public List<PublishedCell> inForce(LocalDate from, LocalDate until) {
        return inForce.values().stream()
                .filter(cell -> !cell.day().isBefore(from) && !cell.day().isAfter(until))
                .toList();
    }

    @Override
    public List<PublishedCell> inForce(Login clerk, LocalDate from, LocalDate until) {
        return inForce(from, until).stream()
                .filter(cell -> cell.clerk().equals(clerk))
                .toList();
    }

    @Override
    public Optional<Publication> lastOf(PlanWeek week) {
        return publications.stream().filter(one -> one.week().equals(week)).reduce((before, after) -> after);
    }

    @Override
    public void claim() {
        // Nobody else is here.
    }

    @Override
    public void publish(Publication publication, List<PublishedCell> changes) {
        publications.add(publication);
        changes.forEach(cell -> inForce.put(new Place(cell.clerk(), cell.day()), cell));
    }

    @Override
    public void forget(LocalDate before) {
        drafted.keySet().removeIf(place -> place.day().isBefore(before));
        inForce.keySet().removeIf(place -> place.day().isBefore(before));
        publications.removeIf(one -> one.week().sunday().isBefore(before));
    }
}
