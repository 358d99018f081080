package pl.hejnal.web.faces.reports.menumap;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import pl.hejnal.calls.counting.domain.Dimension;
import pl.hejnal.calls.domain.steps.PlaceEvent;
import pl.hejnal.kernel.OfficeZone;
import pl.hejnal.reports.domain.Metric;
import pl.hejnal.reports.menumap.MenuMap;
import pl.hejnal.reports.menumap.MenuMapQuestion;
import pl.hejnal.reports.menumap.MenuMapReport;
import pl.hejnal.reports.menumap.domain.DeadEnd;
import pl.hejnal.reports.menumap.domain.MenuPlace;
import pl.hejnal.reports.menumap.domain.PlaceFigures;
import pl.hejnal.web.export.ExportTable;
import pl.hejnal.web.export.TableWorkbook.Definition;
import pl.hejnal.web.export.sheets.MenuMapSheet;
import pl.hejnal.web.faces.AskedDays;
import pl.hejnal.web.faces.TableBoard;
import pl.hejnal.web.faces.reports.CallListAddress;
import pl.hejnal.web.faces.reports.FigureText;
import pl.hejnal.web.faces.reports.ReportChoice;

/** The menu's places with their callers, as the address asks for them. */
@Named("menuMapBoard")
@RequestScoped
public class MenuMapBoard extends TableBoard<MenuMap> {

    private static final String BUNDLE = "menumap";

    /** Where callers get lost first, then how they left. */
    private static final List<PlaceEvent> ORDER = List.of(
            PlaceEvent.HUNG_UP,
            PlaceEvent.WRONG_KEY,
            PlaceEvent.SILENCE,
            PlaceEvent.PERSON,
            PlaceEvent.TOLD,
            PlaceEvent.WENT_ON,
            PlaceEvent.CUT_OFF);

    /**
     * A place.
     *
     * @param key empty for the beginning
     * @param share of all who were in the menu, in words; {@code width} is the same of a hundred
     * @param hint what is to be said of it beside its kind; mostly empty
     */
    public record Place(
            String id,
            String key,
            String name,
            String kind,
            String callers,
            String share,
            long width,
            String hint,
            boolean deadEnd,
            List<Fact> facts,
            List<Place> places) {}

    /** @param address of its calls */
    public record Fact(String event, String label, String text, String address) {}

    /** A place that the menu does not have any more. */
    public record Former(String id, String callers, List<Fact> facts) {}

    /** Where callers get stuck, in words. */
    public record Remark(String text, String address) {}

    @Inject
    private MenuMapReport report;

    @Inject
    private ReportChoice choice;

    @Inject
    private PlaceWords places;

    public MenuMapBoard() {
        super(BUNDLE, "menu");
    }

    @Override
    protected MenuMap ask() {
        return report.of(new MenuMapQuestion(choice.first(), choice.last()));
    }

    @Override
    protected AskedDays days() {
        return choice;
    }

    @Override
    protected ExportTable table(MenuMap found) {
        return MenuMapSheet.of(
                found,
                places::place,
                event -> words.one(BUNDLE, event),
                List.of(
                        words.of(BUNDLE, "keys"),
                        words.of(BUNDLE, "place") + " (id)",
                        words.of(BUNDLE, "place"),
                        words.of(BUNDLE, "callers")));
    }

    @Override
    protected List<Definition> definitions() {
        return downloads.definitions(BUNDLE, getEvents());
    }

    public boolean isMeasured() {
        return answer().filter(MenuMap::measured).isPresent();
    }

    /** The day since when it is counted, where the period begins before; else empty. */
    public String getSince() {
        return answer().map(found -> since(LocalDate.ofInstant(found.since(), OfficeZone.ZONE)))
                .orElse("");
    }

    public String getCallers() {
        return answer().map(found -> text().count(found.callers())).orElse("");
    }

    public List<Remark> getDeadEnds() {
        return answer().map(found -> found.deadEnds().stream().map(this::remark).toList())
                .orElse(List.of());
    }

    private Remark remark(DeadEnd end) {
        return new Remark(
                words.of(
                        BUNDLE,
                        "deadEnd." + end.why(),
                        places.place(end.place()),
                        words.one(BUNDLE, end.portion()),
                        text().count(end.calls()),
                        text().count(end.callers())),
                address(end.place(), end.why()));
    }

    /** The beginning with all below it; as a list, for the page draws each level alike. */
    public List<Place> getBeginning() {
        return answer().map(found -> List.of(place(
                        found.beginning(),
                        found,
                        found.deadEnds().stream().map(DeadEnd::place).collect(Collectors.toSet()))))
                .orElse(List.of());
    }

    private Place place(MenuPlace place, MenuMap map, Set<String> deadEnds) {
        long callers = place.figures().callers();
        double share = map.callers() == 0 ? 0 : (double) callers / map.callers();
        return new Place(
                place.id(),
                place.option().map(option -> String.valueOf(option.key())).orElse(""),
                place.option().map(places::option).orElseGet(() -> places.place("")),
                place.node().map(places::kind).orElse(""),
                text().count(callers),
                text().share(share),
                Math.min(100, Math.round(share * 100)),
                hint(place),
                deadEnds.contains(place.id()),
                facts(place.id(), place.figures()),
                place.places().stream().map(one -> place(one, map, deadEnds)).toList());
    }

    private String hint(MenuPlace place) {
        if (place.node().isEmpty()) {
            return words.of(BUNDLE, "noNode");
        }
        return place.shownAbove() ? words.of(BUNDLE, "seen") : "";
    }

    private List<Fact> facts(String id, PlaceFigures figures) {
        return ORDER.stream()
                .filter(event -> figures.of(event) > 0)
                .map(event -> new Fact(
                        event.name(),
                        words.one(BUNDLE, event),
                        text().count(figures.of(event)) + " (" + text().share(figures.share(event)) + ")",
                        address(id, event)))
                .toList();
    }

    private String address(String place, PlaceEvent event) {
        return new CallListAddress(Map.of(
                        CallListAddress.FROM,
                        choice.first().toString(),
                        CallListAddress.UNTIL,
                        choice.last().toString(),
                        CallListAddress.MEASURE,
                        Metric.CALLS.name()))
                .with(Dimension.MENU_PLACE, event.at(place))
                .text();
    }

    public List<Former> getFormer() {
        return answer().map(found -> found.former().entrySet().stream()
                        .map(one -> new Former(
                                places.place(one.getKey()),
                                text().count(one.getValue().callers()),
                                facts(one.getKey(), one.getValue())))
                        .toList())
                .orElse(List.of());
    }

    public List<PlaceEvent> getEvents() {
        return Arrays.asList(PlaceEvent.values());
    }

    private FigureText text() {
        return new FigureText(language.getLocale(), "");
    }
}
