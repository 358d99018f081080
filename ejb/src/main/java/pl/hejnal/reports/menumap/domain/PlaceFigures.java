package pl.hejnal.reports.menumap.domain;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import pl.hejnal.calls.domain.steps.PlaceEvent;
import pl.hejnal.reports.domain.CallFigures.Total;

/** How many calls were at a place, and what happened to their callers there; each call once, however often they came. */
public record PlaceFigures(Map<PlaceEvent, Long> calls) {

    public static final PlaceFigures NONE = new PlaceFigures(Map.of());

    public PlaceFigures {
        calls = Map.copyOf(calls);
    }

    /**
     * By place.
     *
     * @param totals of {@code Dimension.MENU_PLACE}
     */
    public static Map<String, PlaceFigures> by(List<Total> totals) {
        Map<String, Map<PlaceEvent, Long>> places = new HashMap<>();
        for (Total total : totals) {
            long calls = total.sums().counts().values().stream()
                    .mapToLong(Long::longValue)
                    .sum();
            PlaceEvent.event(total.value())
                    .filter(event -> calls != 0)
                    .ifPresent(event -> places.computeIfAbsent(
                                    PlaceEvent.place(total.value()), any -> new EnumMap<>(PlaceEvent.class))
                            .put(event, calls));
        }
        Map<String, PlaceFigures> figures = new HashMap<>();
        places.forEach((place, events) -> figures.put(place, new PlaceFigures(events)));
        return figures;
    }

    public long of(PlaceEvent event) {
        return calls.getOrDefault(event, 0L);
    }

    /** Who was here: everybody has left in one way. */
    public long callers() {
        return calls.entrySet().stream()
                .filter(one -> one.getKey().isExit())
                .mapToLong(Map.Entry::getValue)
                .sum();
    }

    /** Of the callers who were here, 0 to 1; 0 where nobody was. */
    public double share(PlaceEvent event) {
        return callers() == 0 ? 0 : (double) of(event) / callers();
    }
}
