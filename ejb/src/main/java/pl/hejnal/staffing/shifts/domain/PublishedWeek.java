package pl.hejnal.staffing.shifts.domain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import pl.hejnal.identity.domain.Login;

/**
 * What holds in a week.
 *
 * @param cells the last word on each clerk's day, also what was taken back
 */
public record PublishedWeek(List<PublishedCell> cells) {

    /** A day of a clerk. */
    public record Place(Login clerk, LocalDate day) {

        public static Place of(PlanCell cell) {
            return new Place(cell.clerk(), cell.day());
        }
    }

    /** The days on which this plan says something else. */
    public Set<Place> differences(List<PlanCell> plan) {
        Set<Place> places = new HashSet<>();
        Map<Place, PublishedCell> known = byPlace();
        Map<Place, DayPlan> wanted = wanted(plan);
        wanted.forEach((place, what) -> {
            if (!Optional.of(what).equals(Optional.ofNullable(known.get(place)).flatMap(PublishedCell::plan))) {
                places.add(place);
            }
        });
        known.forEach((place, cell) -> {
            if (cell.plan().isPresent() && !wanted.containsKey(place)) {
                places.add(place);
            }
        });
        return places;
    }

    /**
     * What has to be told so that this plan holds; nothing of days that stay as they are.
     *
     * @param ids for days of which nothing was ever told
     */
    public List<PublishedCell> changesTo(List<PlanCell> plan, Publication publication, Supplier<UUID> ids) {
        Map<Place, PublishedCell> known = byPlace();
        Map<Place, DayPlan> wanted = wanted(plan);
        List<PublishedCell> changes = new ArrayList<>();
        for (Place place : differences(plan)) {
            Optional<DayPlan> what = Optional.ofNullable(wanted.get(place));
            PublishedCell before = known.get(place);
            if (before != null) {
                changes.add(before.become(what, publication));
            } else {
                what.ifPresent(first -> changes.add(
                        PublishedCell.first(new PlanCell(place.clerk(), place.day(), first), ids.get(), publication)));
            }
        }
        return changes;
    }

    private Map<Place, PublishedCell> byPlace() {
        Map<Place, PublishedCell> known = new HashMap<>();
        cells.forEach(cell -> known.put(new Place(cell.clerk(), cell.day()), cell));
        return known;
    }

    private static Map<Place, DayPlan> wanted(List<PlanCell> plan) {
        Map<Place, DayPlan> wanted = new HashMap<>();
        plan.forEach(cell -> wanted.put(Place.of(cell), cell.plan()));
        return wanted;
    }
}
