package pl.hejnal.web.faces.shifts;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import pl.hejnal.staffing.shifts.ShiftTemplateDesk;
import pl.hejnal.staffing.shifts.domain.ShiftColour;
import pl.hejnal.staffing.shifts.domain.ShiftHours;
import pl.hejnal.staffing.shifts.domain.ShiftTemplate;
import pl.hejnal.web.faces.FacesMessages;
import pl.hejnal.web.i18n.Words;
import pl.hejnal.web.session.CurrentUser;

/** Shifts that are planned often, and one of them to be added or changed; which one, the address says. */
@Named("shiftTemplates")
@RequestScoped
public class TemplateForm {

    @Inject
    private ShiftTemplateDesk desk;

    @Inject
    private ShiftWords shiftWords;

    @Inject
    private CurrentUser user;

    @Inject
    private FacesMessages messages;

    @Inject
    private Words words;

    private String id = "";
    private String name = "";
    private String letter = "";
    private String colour = ShiftColour.GREEN.name();
    private String start = "7:40";
    private String end = "15:30";
    private String breaks = "";

    public record Row(long id, String name, String letter, String colour, String look, String hours, String breaks) {}

    public List<Row> getRows() {
        return desk.all().stream()
                .map(one -> new Row(
                        one.id(),
                        one.name(),
                        one.letter(),
                        words.one(ShiftWords.BUNDLE, one.colour()),
                        ShiftWords.look(one.shift()),
                        shiftWords.hours(one.hours()),
                        shiftWords.breaks(one.hours())))
                .toList();
    }

    /** Fills the form with the one that the address names; with nothing for one that is gone. */
    public void load() {
        desk.all().stream().filter(one -> one.id() == number()).findFirst().ifPresentOrElse(this::show, this::empty);
    }

    private void show(ShiftTemplate template) {
        name = template.name();
        letter = template.letter();
        colour = template.colour().name();
        start = template.hours().start().toString();
        end = template.hours().end().toString();
        breaks = shiftWords.breaks(template.hours());
    }

    private void empty() {
        id = "";
        name = "";
        letter = "";
        breaks = "";
    }

    public void keep() {
        if (messages.after(ShiftWords.BUNDLE, "templateKept", () -> desk.keep(template(), user.login()))) {
            empty();
        }
    }

    private ShiftTemplate template() {
        return new ShiftTemplate(
                number(),
                name,
                letter.strip().toLowerCase(Locale.ROOT),
                Arrays.stream(ShiftColour.values())
                        .filter(one -> one.name().equals(colour))
                        .findFirst()
                        .orElse(ShiftColour.GREEN),
                ShiftHours.read(start, end, breaks));
    }

    public void remove(long which) {
        messages.after(ShiftWords.BUNDLE, "templateRemoved", () -> desk.remove(which, user.login()));
        empty();
    }

    private long number() {
        return id.matches("\\d{1,18}") ? Long.parseLong(id) : ShiftTemplate.NEW;
    }

    public List<SelectItem> getColours() {
        return Arrays.stream(ShiftColour.values())
                .map(one -> new SelectItem(one.name(), words.one(ShiftWords.BUNDLE, one)))
                .toList();
    }

    public boolean isChange() {
        return number() != ShiftTemplate.NEW;
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = text(id);
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = text(name);
    }

    public String getLetter() {
        return letter;
    }

    public void setLetter(String letter) {
        this.letter = text(letter);
    }

    public String getColour() {
        return colour;
    }

    public void setColour(String colour) {
        this.colour = text(colour);
    }

    public String getStart() {
        return start;
    }

    public void setStart(String start) {
        this.start = text(start);
    }

    public String getEnd() {
        return end;
    }

    public void setEnd(String end) {
        this.end = text(end);
    }

    public String getBreaks() {
        return breaks;
    }

    public void setBreaks(String breaks) {
        this.breaks = text(breaks);
    }

    /** An empty field is submitted as nothing. */
    private static String text(@Nullable String submitted) {
        return submitted == null ? "" : submitted;
    }
}
