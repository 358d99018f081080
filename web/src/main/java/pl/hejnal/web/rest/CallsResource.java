package pl.hejnal.web.rest;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.ResponseBuilder;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jspecify.annotations.Nullable;
import pl.hejnal.calls.domain.LinkedId;
import pl.hejnal.calls.reading.CallLog;
import pl.hejnal.kernel.Moments;
import pl.hejnal.web.export.Csv;

/** Calls, newest first. */
@Path("/calls")
@Produces("application/json")
public class CallsResource {

    private static final int MOST = 500;
    private static final int USUAL = 100;

    @Inject
    private CallLog calls;

    /** One page; {@code nextCursor} is left out on the last. */
    public record CallPage(List<CallDto> items, @Nullable String nextCursor) {}

    @GET
    @Operation(
            summary = "Calls that arrived from since (inclusive) until until (exclusive), newest first; "
                    + "limit is 1 to 500, 100 when absent")
    public CallPage list(
            @QueryParam("since") @Nullable String since,
            @QueryParam("until") @Nullable String until,
            @QueryParam("cursor") @Nullable String cursor,
            @QueryParam("limit") @Nullable String limit) {
        var page = calls.newest(
                moment("since", since), moment("until", until), Optional.ofNullable(cursor), number(limit));
        return new CallPage(
                page.items().stream().map(CallDto::of).toList(),
                page.nextCursor().orElse(null));
    }

    /** The same page as a table; the way to the next is in the Link header (RFC 8288). */
    @GET
    @Produces("text/csv;charset=UTF-8;qs=0.5")
    @Operation(
            summary = "The same page as RFC 4180 text for spreadsheets, for Accept: text/csv; the next page is in the "
                    + "Link header")
    public Response table(
            @QueryParam("since") @Nullable String since,
            @QueryParam("until") @Nullable String until,
            @QueryParam("cursor") @Nullable String cursor,
            @QueryParam("limit") @Nullable String limit,
            @Context UriInfo here) {
        CallPage page = list(since, until, cursor, limit);
        ResponseBuilder answer = Response.ok(Csv.of(CallDto.class, page.items()))
                .header("Content-Disposition", "attachment; filename=\"calls.csv\"");
        if (page.nextCursor() != null) {
            answer.link(next(here, page.nextCursor()), "next");
        }
        return answer.build();
    }

    /** A path without a host: what the request calls this server is not repeated. */
    private static URI next(UriInfo here, String cursor) {
        URI whole =
                here.getRequestUriBuilder().replaceQueryParam("cursor", cursor).build();
        return URI.create(whole.getRawPath() + "?" + whole.getRawQuery());
    }

    @GET
    @Path("/{linkedid}")
    @Operation(summary = "One call by the PBX's linkedid")
    public CallDto one(@PathParam("linkedid") String linkedid) {
        return calls.call(id(linkedid)).map(CallDto::of).orElseThrow(NotFoundException::new);
    }

    private static LinkedId id(String text) {
        try {
            return new LinkedId(text);
        } catch (IllegalArgumentException wrong) {
            throw new NotFoundException(wrong);
        }
    }

    private static Optional<Instant> moment(String parameter, @Nullable String text) {
        try {
            Optional<Instant> moment = Optional.ofNullable(text).map(Instant::parse);
            if (moment.filter(Moments::isKeepable).equals(moment)) {
                return moment;
            }
        } catch (DateTimeParseException wrong) {
            throw new BadParameter(parameter);
        }
        throw new BadParameter(parameter);
    }

    private static int number(@Nullable String text) {
        try {
            int limit = text == null ? USUAL : Integer.parseInt(text);
            if (limit >= 1 && limit <= MOST) {
                return limit;
            }
        } catch (NumberFormatException wrong) {
            throw new BadParameter("limit");
        }
        throw new BadParameter("limit");
    }
}
