package pl.hejnal.web.rest;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import pl.hejnal.tickets.TicketDesk;
import pl.hejnal.tickets.TicketNumber;

/** One ticket with its history. */
@Path("/tickets")
@Produces("application/json")
public class TicketsResource {

    @Inject
    private TicketDesk tickets;

    /** A ticket as other programs see it. */
    public record TicketDto(String number, String status, String openedAt, String closedAt, String caller,
            String assignee, String resolution, List<EntryDto> history) {
    }

    /** One line of its history. */
    public record EntryDto(String at, String who, String kind, String text) {
    }

    @GET
    @Path("/{number}")
    @Operation(summary = "One ticket by its printed number")
    public TicketDto one(@PathParam("number") String number) {
        var t = tickets.view(new TicketNumber(number));
        return new TicketDto(t.number().value(), text(t.status()), text(t.openedAt()), text(t.closedAt()),
                text(t.caller()), t.assignee(), text(t.resolution()), t.history().stream()
                .map(e -> new EntryDto(text(e.at()), e.who(), text(e.kind()), e.text())).toList());
    }

    private static String text(Object value) {
        return value == null ? null : value.toString();
    }
}
