package pl.hejnal.web.faces.tickets;

import java.util.List;
import pl.hejnal.tickets.Resolution;
import pl.hejnal.tickets.TicketRow;
import pl.hejnal.tickets.TicketStatus;
import pl.hejnal.tickets.TicketView;
import pl.hejnal.web.i18n.OfficeTime;

/** A ticket in the words of the screen: moments in the office's time, numbers as text. */
public record TicketCard(String number, TicketStatus status, long version, String openedAt, String caller,
        String assignee, Resolution resolution, List<Line> history) {

    /** One line of the history. */
    public record Line(String at, String who, String kind, String text) {
    }

    public static TicketCard of(TicketView view) {
        return new TicketCard(view.number().value(), view.status(), view.version(), OfficeTime.of(view.openedAt()),
                String.valueOf(view.caller()), view.assignee(), view.resolution(), view.history().stream()
                .map(e -> new Line(OfficeTime.of(e.at()), e.who(), String.valueOf(e.kind()), e.text())).toList());
    }

    public static TicketCard of(TicketRow row) {
        return new TicketCard(row.number().value(), row.status(), 0, OfficeTime.of(row.openedAt()),
                String.valueOf(row.caller()), row.assignee(), null, List.of());
    }
}
