package pl.hejnal.web.faces.shifts;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import pl.hejnal.kernel.OfficeZone;
import pl.hejnal.kernel.Refusal;
import pl.hejnal.staffing.shifts.OwnShiftDesk;
import pl.hejnal.staffing.shifts.OwnWeek;
import pl.hejnal.staffing.shifts.domain.DayPlan;
import pl.hejnal.staffing.shifts.domain.PlanWeek;
import pl.hejnal.staffing.shifts.domain.PublishedCell;
import pl.hejnal.web.faces.RenderCache;
import pl.hejnal.web.i18n.OfficeTime;
import pl.hejnal.web.i18n.Words;

/** A clerk's own weeks, as they were published; the first is that of the address, or this one. */
@Named("myShifts")
@RequestScoped
public class MyShifts {

    private static final int SHOWN = 4;

    @Inject
    private OwnShiftDesk desk;

    @Inject
    private ShiftWords shiftWords;

    @Inject
    private Words words;

    @Inject
    private Clock clock;

    private final RenderCache<List<OwnWeek>> weeks = new RenderCache<>();
    private String from = "";

    /** @param state since when it holds, or that nothing does */
    public record Week(String monday, String title, String state, List<Day> days) {}

    /**
     * @param breaks empty without any
     * @param changed in words, for a day that was told before as something else; else empty
     */
    public record Day(String name, String text, String look, String breaks, String changed) {}

    public List<Week> getWeeks() {
        return weeks.get(() -> desk.from(first())).stream().map(this::week).toList();
    }

    private Week week(OwnWeek own) {
        return new Week(
                own.week().monday().toString(),
                OfficeTime.day(own.week().monday()) + " – "
                        + OfficeTime.day(own.week().sunday()),
                own.published()
                        .map(last ->
                                words.of(ShiftWords.BUNDLE, "ownPublished", last.revision(), OfficeTime.day(last.at())))
                        .orElseGet(() -> words.of(ShiftWords.BUNDLE, "ownNotPublished")),
                own.published().isEmpty()
                        ? List.of()
                        : own.week().days().stream().map(day -> day(own, day)).toList());
    }

    private Day day(OwnWeek own, LocalDate day) {
        Optional<PublishedCell> cell =
                own.cells().stream().filter(one -> one.day().equals(day)).findFirst();
        Optional<DayPlan> plan = cell.flatMap(PublishedCell::plan);
        return new Day(
                OfficeTime.dayOfWeek(day),
                plan.map(shiftWords::of).orElseGet(() -> words.of(ShiftWords.BUNDLE, "free")),
                plan.map(ShiftWords::look).orElse("shift-free"),
                plan.filter(DayPlan.Shift.class::isInstance)
                        .map(DayPlan.Shift.class::cast)
                        .map(shift -> shiftWords.breaks(shift.hours()))
                        .orElse(""),
                cell.filter(PublishedCell::isChanged)
                        .map(one -> words.of(ShiftWords.BUNDLE, "changed", OfficeTime.day(one.at())))
                        .orElse(""));
    }

    private PlanWeek first() {
        LocalDate today = clock.instant().atZone(OfficeZone.ZONE).toLocalDate();
        if (!from.strip().matches("\\d{4}-\\d{2}-\\d{2}")) {
            return PlanWeek.of(today);
        }
        try {
            PlanWeek week = PlanWeek.of(LocalDate.parse(from.strip()));
            // The last of those that are shown must be one, too.
            return week.plusWeeks(SHOWN).plusWeeks(-SHOWN);
        } catch (DateTimeException | Refusal none) {
            // An address that somebody made up leads to this week.
            return PlanWeek.of(today);
        }
    }

    public String monday(int later) {
        return first().monday().plusWeeks(later).toString();
    }

    public String getFrom() {
        return from;
    }

    public void setFrom(String from) {
        this.from = from == null ? "" : from;
    }
}
