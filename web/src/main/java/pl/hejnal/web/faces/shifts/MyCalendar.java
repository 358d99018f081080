package pl.hejnal.web.faces.shifts;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import pl.hejnal.kernel.Settings;
import pl.hejnal.staffing.shifts.calendar.CalendarKeyDesk;
import pl.hejnal.web.faces.FacesMessages;
import pl.hejnal.web.i18n.OfficeTime;
import pl.hejnal.web.i18n.ScreenLanguage;

/** The address at which a clerk's calendar program finds their shifts; shown once, when it is made. */
@Named("myCalendar")
@RequestScoped
public class MyCalendar {

    private static final String CALENDAR = "/calendar/shifts.ics?key=";

    @Inject
    private CalendarKeyDesk desk;

    @Inject
    private ScreenLanguage language;

    @Inject
    private HttpServletRequest request;

    @Inject
    private Settings settings;

    @Inject
    private FacesMessages messages;

    private String address = "";

    public void renew() {
        messages.after(
                ShiftWords.BUNDLE,
                "keyMade",
                () -> address = site() + request.getContextPath() + CALENDAR + desk.renew(language.get()));
    }

    public void revoke() {
        messages.after(ShiftWords.BUNDLE, "keyRemoved", desk::revoke);
    }

    /** As the office says it is reached, else as this browser reaches it. */
    private String site() {
        return settings.groups()
                .screens()
                .url()
                .map(url -> url.replaceFirst("/+$", ""))
                .orElseGet(() -> {
                    String asked = request.getRequestURL().toString();
                    return asked.substring(
                            0, asked.length() - request.getRequestURI().length());
                });
    }

    /** Empty unless it has just been made. */
    public String getAddress() {
        return address;
    }

    /** Empty without a key. */
    public String getSince() {
        return desk.since().map(OfficeTime::day).orElse("");
    }
}
