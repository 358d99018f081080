package pl.hejnal.web.rest;

import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import org.jspecify.annotations.Nullable;
import pl.hejnal.kernel.Refusal;
import pl.hejnal.kernel.database.DatabaseState;
import pl.hejnal.web.admission.FailureLog;
import pl.hejnal.web.i18n.Words;

/** The one way an error leaves the API: application/problem+json, in the language of the request. */
@Provider
public class Problems implements ExceptionMapper<Throwable> {

    @Inject
    private Words words;

    @Inject
    private DatabaseState database;

    @Context
    private UriInfo here;

    @Override
    public Response toResponse(Throwable problem) {
        return switch (problem) {
            case BadParameter bad -> answer(ProblemType.BAD_PARAMETER, 400, bad.getMessage());
            case EJBAccessException denied -> answer(ProblemType.FORBIDDEN, 403, null);
            case Refusal refused
            when refused.code().equals("list.cursor") -> answer(ProblemType.BAD_PARAMETER, 0, "cursor");
            case Refusal refused ->
                answer(
                        refused.code().endsWith(".unknown") ? ProblemType.NOT_FOUND : ProblemType.REFUSED,
                        0,
                        refused.code());
            case WebApplicationException web ->
                answer(
                        web.getResponse().getStatus() == 404 ? ProblemType.NOT_FOUND : ProblemType.REQUEST,
                        web.getResponse().getStatus(),
                        null);
            default -> {
                FailureLog.get().say(here.getPath(), problem);
                yield answer(database.downSince().isEmpty() ? ProblemType.FAILED : ProblemType.UNAVAILABLE, 0, null);
            }
        };
    }

    private Response answer(ProblemType type, int status, @Nullable String about) {
        int told = status == 0 ? type.status() : status;
        var body = Json.createObjectBuilder()
                .add("type", "urn:hejnal:problem:" + type.code())
                .add("title", words.of("problems", type.code()))
                .add("status", told)
                .add("code", type.code());
        if (type == ProblemType.BAD_PARAMETER) {
            body.add("parameter", about);
        } else if (about != null) {
            body.add("reason", about).add("detail", words.of("problems", about));
        }
        return Response.status(told)
                .type("application/problem+json")
                .entity(body.build().toString())
                .build();
    }
}
