package pl.hejnal.web.faces.hours;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.DayOfWeek;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import pl.hejnal.hours.HoursDesk;
import pl.hejnal.hours.OpenState;
import pl.hejnal.hours.SetHours;
import pl.hejnal.hours.WrittenHours;
import pl.hejnal.hours.domain.OpeningPlace;
import pl.hejnal.hours.domain.PlaceHours;
import pl.hejnal.kernel.Refusal;
import pl.hejnal.web.faces.FacesMessages;
import pl.hejnal.web.i18n.OfficeTime;
import pl.hejnal.web.i18n.Words;
import pl.hejnal.web.session.CurrentUser;

/** The hours of one place, to be seen and changed. */
@Named("hoursForm")
@ViewScoped
public class HoursForm implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient HoursDesk desk;

    @Inject
    private CurrentUser user;

    @Inject
    private Words words;

    @Inject
    private FacesMessages messages;

    private String place = OpeningPlace.LINE.key();
    private List<DayField> days = List.of();
    private boolean keepsHolidays;
    private String phone = "";
    private int version;
    private transient @Nullable DayOfWeek refusedDay;

    public void load() {
        PlaceHours hours = desk.hours(asked());
        days = Arrays.stream(DayOfWeek.values())
                .map(day -> new DayField(day, WrittenHours.write(hours.week().on(day))))
                .toList();
        keepsHolidays = hours.keepsHolidays();
        phone = hours.phone();
        version = hours.version();
    }

    /** What was written stays where it is when it is refused. */
    public void save() {
        refusedDay = null;
        try {
            desk.set(
                    new SetHours(
                            asked(),
                            days.stream()
                                    .collect(Collectors.toMap(
                                            DayField::getDay, field -> field.getText() == null ? "" : field.getText())),
                            keepsHolidays,
                            phone,
                            version),
                    user.login());
            load();
            messages.done("hours", "saved");
        } catch (Refusal refused) {
            refusedDay = refused.parameters().get("day") instanceof DayOfWeek day ? day : null;
            messages.refuse(refused.code(), words.of("problems", refused.code(), words.one("hours", refusedDay)));
        }
    }

    /** An address that somebody made up leads to the line's hours. */
    private OpeningPlace asked() {
        try {
            return new OpeningPlace(place);
        } catch (IllegalArgumentException strange) {
            return OpeningPlace.LINE;
        }
    }

    public String getState() {
        OpenState now = desk.now(asked());
        return now.open()
                ? now.closes()
                        .map(at -> words.of("hours", "openNow", OfficeTime.day(at.toInstant())))
                        .orElse(words.of("hours", "openBeyond"))
                : words.of(
                        "hours",
                        "closedNow",
                        now.nextOpening()
                                .map(at -> OfficeTime.day(at.toInstant()))
                                .orElse("—"));
    }

    public @Nullable DayOfWeek getRefusedDay() {
        return refusedDay;
    }

    public boolean isInherited() {
        return version == PlaceHours.NEW;
    }

    public String getPlace() {
        return place;
    }

    public void setPlace(String place) {
        this.place = place;
    }

    public List<DayField> getDays() {
        return days;
    }

    public boolean isKeepsHolidays() {
        return keepsHolidays;
    }

    public void setKeepsHolidays(boolean keepsHolidays) {
        this.keepsHolidays = keepsHolidays;
    }

    public String getPhone() {
        return phone;
    }

    public void setPhone(String phone) {
        this.phone = phone;
    }
}
