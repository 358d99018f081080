package pl.hejnal.web.faces.shifts;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import pl.hejnal.identity.domain.Login;
import pl.hejnal.kernel.Refusal;
import pl.hejnal.staffing.shifts.ShiftPlanDesk;
import pl.hejnal.staffing.shifts.ShiftTemplateDesk;
import pl.hejnal.staffing.shifts.domain.AbsenceKind;
import pl.hejnal.staffing.shifts.domain.PublishedWeek.Place;
import pl.hejnal.staffing.shifts.domain.ShiftTemplate;
import pl.hejnal.web.faces.FacesMessages;
import pl.hejnal.web.faces.identity.People;
import pl.hejnal.web.i18n.OfficeTime;
import pl.hejnal.web.i18n.Words;
import pl.hejnal.web.session.CurrentUser;

/** One entry of the plan, and what is done to the week as a whole. Keys and the mouse fill the same fields as people do. */
@Named("shiftForm")
@RequestScoped
public class PlanForm {

    /** Before a template's number among the choices. */
    private static final String TEMPLATE = "T";

    @Inject
    private ShiftPlanDesk desk;

    @Inject
    private ShiftTemplateDesk templates;

    @Inject
    private PlanBoard board;

    @Inject
    private ShiftWords shiftWords;

    @Inject
    private People people;

    @Inject
    private CurrentUser user;

    @Inject
    private FacesMessages messages;

    @Inject
    private Words words;

    private String clerk = "";
    private String day = "";
    private String what = "";
    private String fromClerk = "";
    private String fromDay = "";

    /**
     * What can be entered.
     *
     * @param value as the form sends it
     * @param key that enters it
     */
    public record Choice(String value, String key, String text, String look) {}

    public List<Choice> getPalette() {
        List<Choice> choices = new ArrayList<>();
        for (ShiftTemplate one : templates.all()) {
            choices.add(new Choice(
                    TEMPLATE + one.id(), one.letter(), shiftWords.of(one.shift()), ShiftWords.look(one.shift())));
        }
        int key = 0;
        for (AbsenceKind kind : AbsenceKind.values()) {
            key++;
            choices.add(
                    new Choice(kind.name(), Integer.toString(key), words.one(ShiftWords.BUNDLE, kind), "shift-absent"));
        }
        return choices;
    }

    public List<SelectItem> getChoices() {
        return getPalette().stream()
                .map(one -> new SelectItem(one.value(), one.text()))
                .toList();
    }

    public List<SelectItem> getClerks() {
        return board.getRows().stream()
                .map(row -> new SelectItem(row.clerk(), row.name()))
                .toList();
    }

    public List<SelectItem> getWeekDays() {
        return board.asked().days().stream()
                .map(one -> new SelectItem(one.toString(), OfficeTime.dayOfWeek(one)))
                .toList();
    }

    public void place() {
        done("placed", () -> {
            Place place = place(clerk, day);
            if (what.startsWith(TEMPLATE) && what.substring(1).matches("\\d{1,18}")) {
                desk.placeShift(place, Long.parseLong(what.substring(1)));
            } else {
                desk.placeAbsence(
                        place,
                        Arrays.stream(AbsenceKind.values())
                                .filter(kind -> kind.name().equals(what))
                                .findFirst()
                                .orElseThrow(() -> new Refusal("shift.template")));
            }
        });
    }

    public void clear() {
        done("cleared", () -> desk.clear(place(clerk, day)));
    }

    public void move() {
        done("moved", () -> desk.move(place(fromClerk, fromDay), place(clerk, day)));
    }

    public void copy() {
        done("copied", () -> desk.copy(place(fromClerk, fromDay), place(clerk, day)));
    }

    private void done(String key, Runnable work) {
        if (messages.trying(work)) {
            Place place = place(clerk, day);
            messages.done(ShiftWords.BUNDLE, key, people.of(clerk), OfficeTime.dayOfWeek(place.day()));
        }
    }

    public void copyLastWeek() {
        messages.trying(() -> messages.done(ShiftWords.BUNDLE, "copiedWeek", desk.copyLastWeek(board.asked())));
    }

    public void publish() {
        messages.trying(
                () -> messages.done(ShiftWords.BUNDLE, "isPublished", desk.publish(board.asked(), user.login())));
    }

    private static Place place(String clerk, String day) {
        try {
            return new Place(Login.read(clerk).orElseThrow(() -> new Refusal("shift.clerk")), LocalDate.parse(day));
        } catch (DateTimeException none) {
            throw new Refusal("report.no-day");
        }
    }

    public String getClerk() {
        return clerk;
    }

    public void setClerk(String clerk) {
        this.clerk = text(clerk);
    }

    public String getDay() {
        return day;
    }

    public void setDay(String day) {
        this.day = text(day);
    }

    public String getWhat() {
        return what;
    }

    public void setWhat(String what) {
        this.what = text(what);
    }

    public String getFromClerk() {
        return fromClerk;
    }

    public void setFromClerk(String fromClerk) {
        this.fromClerk = text(fromClerk);
    }

    public String getFromDay() {
        return fromDay;
    }

    public void setFromDay(String fromDay) {
        this.fromDay = text(fromDay);
    }

    /** An empty field is submitted as nothing. */
    private static String text(@Nullable String submitted) {
        return submitted == null ? "" : submitted;
    }
}
