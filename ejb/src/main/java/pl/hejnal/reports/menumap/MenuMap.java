package pl.hejnal.reports.menumap;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.stream.Collectors;
import pl.hejnal.reports.menumap.domain.DeadEnd;
import pl.hejnal.reports.menumap.domain.MenuPlace;
import pl.hejnal.reports.menumap.domain.PlaceFigures;

/**
 * The published menu with what happened at its places.
 *
 * @param beginning with all that lies behind it
 * @param former places to which callers came and that the published menu does not have, by their options
 * @param deadEnds the worst first; also at former places
 * @param since when it is counted what happens at a place: earlier calls are in no figure
 * @param measured whether anything of the time was; else every number would be a false zero
 */
public record MenuMap(
        MenuPlace beginning,
        SortedMap<String, PlaceFigures> former,
        List<DeadEnd> deadEnds,
        Instant since,
        boolean measured) {

    /** All who were in the menu. */
    public long callers() {
        return beginning.figures().callers();
    }

    /** Every place of the published menu by the option that leads there; the first where there are several. */
    public Map<String, MenuPlace> places() {
        return beginning.all().collect(Collectors.toMap(MenuPlace::id, place -> place, (one, other) -> one));
    }
}
