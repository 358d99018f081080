package pl.hejnal.web.faces.shifts;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.text.Collator;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import pl.hejnal.identity.domain.Login;
import pl.hejnal.kernel.OfficeZone;
import pl.hejnal.kernel.Refusal;
import pl.hejnal.staffing.shifts.ShiftPlanDesk;
import pl.hejnal.staffing.shifts.WeekView;
import pl.hejnal.staffing.shifts.domain.PlanCell;
import pl.hejnal.staffing.shifts.domain.PlanWarning;
import pl.hejnal.staffing.shifts.domain.PlanWeek;
import pl.hejnal.staffing.shifts.domain.PlannedPart;
import pl.hejnal.staffing.shifts.domain.PublishedWeek.Place;
import pl.hejnal.web.faces.FacesMessages;
import pl.hejnal.web.faces.RenderCache;
import pl.hejnal.web.faces.identity.People;
import pl.hejnal.web.i18n.OfficeTime;
import pl.hejnal.web.i18n.ScreenLanguage;
import pl.hejnal.web.i18n.Words;

/** The week that the address names, clerk by clerk. */
@Named("shiftPlan")
@RequestScoped
public class PlanBoard {

    @Inject
    private ShiftPlanDesk desk;

    @Inject
    private ShiftWords shiftWords;

    @Inject
    private People people;

    @Inject
    private FacesMessages messages;

    @Inject
    private ScreenLanguage language;

    @Inject
    private Words words;

    @Inject
    private HttpServletRequest request;

    @Inject
    private Clock clock;

    private final RenderCache<WeekView> view = new RenderCache<>();
    private final RenderCache<List<Row>> rows = new RenderCache<>();
    private String week = "";
    private @Nullable Boolean refused;

    /** @param closed why nobody is expected to work; empty for an ordinary day */
    public record Day(String heading, String name, String closed) {}

    /** @param hours that are planned for the clerk in the week, h:mm */
    public record Row(String clerk, String name, String hours, List<Cell> cells) {}

    /**
     * A clerk's day.
     *
     * @param where whose and which day, for whoever hears the page
     * @param text empty for a free day
     * @param marks words beside it: that it is warned of, that clerks do not know it yet
     */
    public record Cell(String clerk, String day, String where, String text, String look, List<String> marks) {}

    /** To be asked before the page's messages are drawn. */
    public boolean isRefused() {
        if (refused == null) {
            refused = !messages.trying(this::asked);
        }
        return refused;
    }

    PlanWeek asked() {
        String chosen = chosen();
        if (chosen.isEmpty()) {
            return PlanWeek.of(clock.instant().atZone(OfficeZone.ZONE).toLocalDate());
        }
        // ISO 8601 lets years have more digits, with a sign.
        if (!chosen.matches("\\d{4}-\\d{2}-\\d{2}")) {
            throw new Refusal("report.no-day");
        }
        try {
            return PlanWeek.of(LocalDate.parse(chosen));
        } catch (DateTimeException none) {
            throw new Refusal("report.no-day");
        }
    }

    /** What a form sends is believed before it is this bean's: the form's own choices are held against the week. */
    private String chosen() {
        return Stream.of(week, sent("entry-week"), sent("week-week"))
                .map(String::strip)
                .filter(text -> !text.isEmpty())
                .findFirst()
                .orElse("");
    }

    private String sent(String field) {
        return Objects.requireNonNullElse(request.getParameter(field), "");
    }

    private WeekView view() {
        return view.get(() -> desk.week(asked()));
    }

    public List<Day> getDays() {
        Set<LocalDate> closed = view().closed();
        return asked().days().stream()
                .map(day -> new Day(
                        shiftWords.heading(day),
                        OfficeTime.dayOfWeek(day),
                        closed.contains(day) ? words.of(ShiftWords.BUNDLE, "closed") : ""))
                .toList();
    }

    /** By name, as a list of people is. */
    public List<Row> getRows() {
        return rows.get(this::rows);
    }

    private List<Row> rows() {
        WeekView shown = view();
        Map<Place, PlanCell> cells = shown.cells().stream().collect(Collectors.toMap(Place::of, cell -> cell));
        Set<Place> warned = shown.warnings().stream()
                .map(warning -> new Place(warning.clerk(), warning.day()))
                .collect(Collectors.toSet());
        Comparator<Object> alphabet = Collator.getInstance(language.getLocale());
        return shown.clerks().stream()
                .sorted(Comparator.comparing((Login clerk) -> people.of(clerk.value()), alphabet))
                .map(clerk -> new Row(
                        clerk.value(),
                        people.of(clerk.value()),
                        ShiftWords.clock(hours(shown, clerk)),
                        asked().days().stream()
                                .map(day -> new Place(clerk, day))
                                .map(place -> cell(
                                        place,
                                        Optional.ofNullable(cells.get(place)),
                                        warned.contains(place),
                                        shown.unpublished().contains(place)))
                                .toList()))
                .toList();
    }

    private Cell cell(Place place, Optional<PlanCell> cell, boolean warned, boolean unpublished) {
        return new Cell(
                place.clerk().value(),
                place.day().toString(),
                people.of(place.clerk().value()) + ", " + OfficeTime.dayOfWeek(place.day()) + ": ",
                cell.map(PlanCell::plan).map(shiftWords::of).orElse(""),
                cell.map(PlanCell::plan).map(ShiftWords::look).orElse("shift-free"),
                List.of(mark(warned, "warned"), mark(unpublished, "unpublished")));
    }

    private String mark(boolean is, String key) {
        return is ? words.of(ShiftWords.BUNDLE, key) : "";
    }

    private static Duration hours(WeekView shown, Login clerk) {
        return shown.cells().stream()
                .filter(cell -> cell.clerk().equals(clerk))
                .flatMap(cell -> cell.parts().stream())
                .map(PlannedPart::length)
                .reduce(Duration.ZERO, Duration::plus);
    }

    public List<String> getWarnings() {
        return view().warnings().stream()
                .map((PlanWarning one) -> shiftWords.of(one))
                .toList();
    }

    /** What of this week clerks know. */
    public String getState() {
        return view().published()
                .map(last -> words.of(
                        ShiftWords.BUNDLE,
                        "published",
                        last.revision(),
                        OfficeTime.day(last.at()),
                        people.of(last.by().value())))
                .orElseGet(() -> words.of(ShiftWords.BUNDLE, "notPublished"));
    }

    public int getUnpublished() {
        return view().unpublished().size();
    }

    public String getTitle() {
        return OfficeTime.day(asked().monday()) + " – " + OfficeTime.day(asked().sunday());
    }

    public String monday(int weeks) {
        return asked().monday().plusWeeks(weeks).toString();
    }

    public String getWeek() {
        return week;
    }

    public void setWeek(String week) {
        this.week = week == null ? "" : week;
    }
}
