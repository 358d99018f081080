package pl.hejnal.web.rest.reports;

import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jspecify.annotations.Nullable;
import pl.hejnal.calls.domain.steps.PlaceEvent;
import pl.hejnal.kernel.Language;
import pl.hejnal.reports.menumap.MenuMap;
import pl.hejnal.reports.menumap.MenuMapReport;
import pl.hejnal.reports.menumap.domain.DeadEnd;
import pl.hejnal.reports.menumap.domain.MenuPlace;
import pl.hejnal.reports.menumap.domain.PlaceFigures;
import pl.hejnal.web.export.CsvForm;
import pl.hejnal.web.export.sheets.MenuMapSheet;

/** How callers find their way through the menu, place by place. */
@Path("/reports/menu")
@Produces("application/json")
public class MenuMapResource {

    @Inject
    private MenuMapReport report;

    @Inject
    private Clock clock;

    /**
     * The menu.
     *
     * @param since ISO-8601 in UTC: earlier calls are not counted
     * @param measured false where all of the time was before; then there are no figures
     * @param former places that the published menu does not have any more, by the ids of their options
     */
    public record MapDto(
            String since,
            boolean measured,
            PlaceDto beginning,
            Map<String, Map<String, Long>> former,
            List<DeadEndDto> deadEnds) {}

    /**
     * A place.
     *
     * @param option the id of the option that leads here; left out for the beginning
     * @param name in Polish
     * @param callers left out where nothing is measured
     * @param events calls by what happened here: WENT_ON, HUNG_UP, TOLD, PERSON, CUT_OFF add up to the callers; WRONG_KEY,
     *     SILENCE
     */
    public record PlaceDto(
            @Nullable String option,
            @Nullable String key,
            @Nullable String name,
            @Nullable Long callers,
            Map<String, Long> events,
            List<PlaceDto> places) {}

    /** @param option left out for the beginning */
    public record DeadEndDto(@Nullable String option, String why, long calls, long callers) {}

    @GET
    @Operation(summary = "The published menu as a tree with its callers, and where they get stuck")
    public MapDto map(@BeanParam PeriodParameters asked) {
        MenuMap map = report.of(asked.menu(clock));
        Map<String, Map<String, Long>> former = new LinkedHashMap<>();
        map.former().forEach((place, figures) -> former.put(place, events(figures)));
        return new MapDto(
                map.since().toString(),
                map.measured(),
                place(map.beginning(), map.measured()),
                former,
                map.deadEnds().stream().map(MenuMapResource::dto).toList());
    }

    @GET
    @Produces("text/csv;charset=UTF-8;qs=0.5")
    @Operation(summary = "The same places as RFC 4180 text, for Accept: text/csv")
    public Response table(@BeanParam PeriodParameters asked) {
        MenuMap map = report.of(asked.menu(clock));
        return Response.ok(MenuMapSheet.of(
                                map,
                                id -> polish(map, id),
                                PlaceEvent::name,
                                List.of("keys", "option", "name", "callers"))
                        .csv(CsvForm.STANDARD))
                .header("Content-Disposition", "attachment; filename=\"menu.csv\"")
                .build();
    }

    private static String polish(MenuMap map, String id) {
        MenuPlace place = map.places().get(id);
        return place == null ? "" : name(place);
    }

    private static String name(MenuPlace place) {
        return place.option().map(option -> option.name().in(Language.PL)).orElse("");
    }

    private static PlaceDto place(MenuPlace place, boolean measured) {
        boolean beginning = place.option().isEmpty();
        return new PlaceDto(
                beginning ? null : place.id(),
                place.option().map(option -> String.valueOf(option.key())).orElse(null),
                beginning ? null : name(place),
                measured ? place.figures().callers() : null,
                events(place.figures()),
                place.places().stream().map(below -> place(below, measured)).toList());
    }

    private static Map<String, Long> events(PlaceFigures figures) {
        Map<String, Long> events = new LinkedHashMap<>();
        for (PlaceEvent event : PlaceEvent.values()) {
            if (figures.of(event) != 0) {
                events.put(event.name(), figures.of(event));
            }
        }
        return events;
    }

    private static DeadEndDto dto(DeadEnd end) {
        return new DeadEndDto(
                end.place().isEmpty() ? null : end.place(), end.why().name(), end.calls(), end.callers());
    }
}
