package pl.hejnal.reports.drilldown;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.DateTimeException;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Stream;
import pl.hejnal.calls.counting.domain.Grain;
import pl.hejnal.calls.domain.LinkedId;
import pl.hejnal.calls.reading.CallLog;
import pl.hejnal.identity.Roles;
import pl.hejnal.kernel.Moments;
import pl.hejnal.kernel.OfficeZone;
import pl.hejnal.kernel.Page;
import pl.hejnal.kernel.Refusal;
import pl.hejnal.reports.domain.CallFigures;
import pl.hejnal.reports.drilldown.domain.CallFilter;
import pl.hejnal.reports.drilldown.domain.CallSources;
import pl.hejnal.reports.drilldown.domain.CallSources.Place;
import pl.hejnal.reports.drilldown.domain.CallSources.Slice;
import pl.hejnal.reports.drilldown.domain.FigureCells;

/** Where a manager opens a figure and sees the calls that it counts. */
@Stateless
public class CallsBehindFigures {

    private static final int LONGEST_PAGE = 100;
    private static final char GAP = '_';

    @Inject
    private CallSources sources;

    @Inject
    private CallFigures figures;

    @Inject
    private CallLog calls;

    /**
     * Who sees which callers' numbers is in the log.
     *
     * @param cursor the page before's, or empty for the first; a page may be short and yet not the last
     * @throws Refusal {@code list.cursor} for a cursor that no page gave
     */
    @RolesAllowed(Roles.MANAGER)
    public CallListPage list(CallListQuestion question, Optional<String> cursor, int limit) {
        CallFilter filter = question.filter();
        int size = Math.clamp(limit, 1, LONGEST_PAGE);
        Slice slice = sources.newest(filter, cursor.map(CallsBehindFigures::place), size + 1);
        List<Place> page = slice.calls().subList(0, Math.min(size, slice.calls().size()));
        Optional<String> next = slice.calls().size() > size
                ? Optional.of(cursor(page.getLast()))
                : slice.back().map(moment -> cursor(new Place(moment, "")));
        return new CallListPage(
                new Page<>(
                        calls.listed(page.stream()
                                .map(place -> new LinkedId(place.linkedid()))
                                .toList()),
                        next),
                figure(filter));
    }

    private OptionalLong figure(CallFilter filter) {
        FigureCells cells = filter.figure();
        if (!cells.exact()) {
            return OptionalLong.empty();
        }
        boolean days = Stream.of(filter.from(), filter.until())
                .allMatch(moment -> moment.atZone(OfficeZone.ZONE).toLocalTime().equals(LocalTime.MIDNIGHT));
        return OptionalLong.of(figures
                .totals(
                        cells.dimension(),
                        days ? Grain.DAY : Grain.QUARTER,
                        filter.from(),
                        filter.until(),
                        cells.names())
                .stream()
                .filter(total -> total.value().equals(cells.value()))
                .flatMap(total -> total.sums().counts().values().stream())
                .mapToLong(Long::longValue)
                .sum());
    }

    private static String cursor(Place place) {
        return place.arrivedAt().toString() + GAP + place.linkedid();
    }

    private static Place place(String cursor) {
        int gap = cursor.indexOf(GAP);
        try {
            return new Place(Moments.read(cursor.substring(0, Math.max(gap, 0))), cursor.substring(gap + 1));
        } catch (DateTimeException | IllegalArgumentException nonsense) {
            throw new Refusal("list.cursor", Map.of());
        }
    }
}
