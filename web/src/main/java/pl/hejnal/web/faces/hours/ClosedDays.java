package pl.hejnal.web.faces.hours;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import pl.hejnal.directory.DirectoryDesk;
import pl.hejnal.hours.HoursDesk;
import pl.hejnal.hours.domain.OpeningPlace;
import pl.hejnal.kernel.Refusal;
import pl.hejnal.web.faces.FacesMessages;
import pl.hejnal.web.i18n.OfficeTime;
import pl.hejnal.web.i18n.ScreenLanguage;
import pl.hejnal.web.i18n.Words;
import pl.hejnal.web.session.CurrentUser;

/** Days on which a place is closed besides its hours, and the holidays that the law sets. */
@Named("closedDays")
@RequestScoped
public class ClosedDays {

    @Inject
    private HoursDesk desk;

    @Inject
    private DirectoryDesk directory;

    @Inject
    private CurrentUser user;

    @Inject
    private ScreenLanguage language;

    @Inject
    private Words words;

    @Inject
    private FacesMessages messages;

    private String place = OpeningPlace.OFFICE.key();
    private String day = "";
    private String why = "";

    /** One line of either table. */
    public record Line(String place, String placeName, String day, String written, String why) {}

    public List<Line> getLines() {
        return desk.closedDays().stream()
                .map(closed -> new Line(
                        closed.place().key(),
                        name(closed.place().key()),
                        closed.day().toString(),
                        OfficeTime.dayOfWeek(closed.day()),
                        closed.why()))
                .toList();
    }

    public List<Line> getHolidays() {
        return desk.holidays().stream()
                .map(holiday -> new Line(
                        "",
                        "",
                        holiday.day().toString(),
                        OfficeTime.dayOfWeek(holiday.day()),
                        words.of("hours", "holiday." + holiday.key())))
                .toList();
    }

    public void close() {
        trying("dayAdded", day.strip(), when -> desk.close(new OpeningPlace(place), when, why, user.login()));
    }

    public void open(String where, String when) {
        trying("dayRemoved", when, day -> desk.open(new OpeningPlace(where), day, user.login()));
    }

    private void trying(String done, String written, Consumer<LocalDate> change) {
        try {
            LocalDate date = LocalDate.parse(written);
            change.accept(date);
            day = "";
            why = "";
            messages.done("hours", done, OfficeTime.dayOfWeek(date));
        } catch (Refusal refused) {
            messages.refuse(refused.code());
        } catch (DateTimeParseException | IllegalArgumentException noDay) {
            messages.refuse("hours.past");
        }
    }

    /** The line, the office, and every department. */
    public List<SelectItem> getPlaces() {
        return Stream.concat(
                        Stream.of(OpeningPlace.LINE, OpeningPlace.OFFICE)
                                .map(one -> new SelectItem(one.key(), words.of("hours", "place." + one.key()))),
                        directory.departments().stream()
                                .map(one -> new SelectItem(one.symbol().value(), one.name(language.get()))))
                .toList();
    }

    private String name(String key) {
        return getPlaces().stream()
                .filter(item -> item.getValue().equals(key))
                .map(SelectItem::getLabel)
                .findFirst()
                .orElse(key);
    }

    public String getPlace() {
        return place;
    }

    public void setPlace(String place) {
        this.place = place;
    }

    public String getDay() {
        return day;
    }

    public void setDay(String day) {
        this.day = day;
    }

    public String getWhy() {
        return why;
    }

    public void setWhy(String why) {
        this.why = why;
    }
}
