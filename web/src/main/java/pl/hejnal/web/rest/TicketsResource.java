package pl.hejnal.web.rest;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jspecify.annotations.Nullable;
import pl.hejnal.calls.voicemail.TicketFile;
import pl.hejnal.cases.domain.CaseSign;
import pl.hejnal.tickets.TicketView;
import pl.hejnal.tickets.domain.TicketNumber;
import pl.hejnal.tickets.reading.ReadContext;

/** One ticket with its history. */
@Path("/tickets")
@Produces("application/json")
public class TicketsResource {

    private static final double MILLIS = 1000.0;

    @Inject
    private TicketFile files;

    /**
     * A ticket as other programs see it; moments are ISO-8601 in UTC, what does not apply is left out.
     *
     * @param cases the signs of the cases that it is about
     */
    public record TicketDto(
            String number,
            String status,
            boolean missed,
            String openedAt,
            @Nullable String closedAt,
            String caller,
            String language,
            @Nullable String assignee,
            @Nullable String heldBy,
            @Nullable String matter,
            @Nullable String department,
            @Nullable String resolution,
            String resolutionText,
            @Nullable String joinedTo,
            List<String> cases,
            List<EntryDto> history,
            List<MessageDto> messages) {}

    /** One line of its history. */
    public record EntryDto(String at, String who, String kind, String text) {}

    /** A message that a caller left, or a recorded talk (kind MESSAGE, TALK); its sound is played on the ticket's page. */
    public record MessageDto(
            String kind, String file, String call, String recordedAt, double seconds, boolean playable) {}

    @GET
    @Path("/{number}")
    @Operation(summary = "One ticket by its printed number")
    public TicketDto one(@PathParam("number") String number) {
        return TicketNumber.parse(number)
                .flatMap(asked -> files.open(asked, ReadContext.PROGRAM))
                .map(TicketsResource::dto)
                .orElseThrow(NotFoundException::new);
    }

    private static TicketDto dto(TicketFile.Contents file) {
        TicketView ticket = file.ticket();
        return new TicketDto(
                ticket.number().value(),
                ticket.status().name(),
                ticket.missed(),
                ticket.openedAt().toString(),
                text(ticket.closedAt()),
                ticket.caller().e164(),
                ticket.language().code(),
                text(ticket.assignee()),
                text(ticket.heldBy()),
                text(Optional.ofNullable(ticket.matter().procedure())),
                text(Optional.ofNullable(ticket.matter().department())),
                text(ticket.resolution()),
                ticket.resolutionText(),
                ticket.joinedTo().map(TicketNumber::value).orElse(null),
                ticket.cases().stream().map(CaseSign::value).toList(),
                ticket.history().stream()
                        .map(entry -> new EntryDto(
                                entry.at().toString(), entry.who(), entry.kind().name(), entry.text()))
                        .toList(),
                file.voicemails().stream()
                        .map(message -> new MessageDto(
                                message.kind().name(),
                                message.file(),
                                message.call().value(),
                                message.at().toString(),
                                message.length().toMillis() / MILLIS,
                                message.playable()))
                        .toList());
    }

    private static @Nullable String text(Optional<?> value) {
        return value.map(Object::toString).orElse(null);
    }
}
