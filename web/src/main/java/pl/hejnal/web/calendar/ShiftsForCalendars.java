package pl.hejnal.web.calendar;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import pl.hejnal.kernel.Refusal;
import pl.hejnal.staffing.shifts.calendar.ShiftCalendar;
import pl.hejnal.staffing.shifts.calendar.ShiftCalendarDesk;
import pl.hejnal.web.session.ClientAddress;

/**
 * A clerk's published shifts for their calendar program ({@code key}): 200 with the calendar, 404 for a key that opens nothing, 429
 * for who asks too often. It neither asks for a session nor begins one.
 */
@WebServlet("/calendar/shifts.ics")
public class ShiftsForCalendars extends HttpServlet {

    private static final long serialVersionUID = 1L;
    private static final int TOO_MANY_REQUESTS = 429;
    private static final String AN_HOUR = "3600";

    @Inject
    private transient ShiftCalendarDesk desk;

    @Inject
    private transient ClientAddress address;

    @Override
    protected void doGet(HttpServletRequest asked, HttpServletResponse answer) throws IOException {
        Optional<ShiftCalendar> found;
        try {
            found = desk.of(asked.getParameter("key"), address.get());
        } catch (Refusal often) {
            answer.setStatus(TOO_MANY_REQUESTS);
            answer.setHeader("Retry-After", AN_HOUR);
            return;
        }
        if (found.isEmpty()) {
            answer.setStatus(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        byte[] text = ShiftsAsCalendar.text(found.get()).getBytes(StandardCharsets.UTF_8);
        answer.setContentType("text/calendar;charset=UTF-8");
        answer.setHeader("Content-Disposition", "inline; filename=\"shifts.ics\"");
        answer.setHeader("Cache-Control", "private, no-store");
        answer.setContentLength(text.length);
        answer.getOutputStream().write(text);
    }
}
