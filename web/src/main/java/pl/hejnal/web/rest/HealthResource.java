package pl.hejnal.web.rest;

import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import org.eclipse.microprofile.openapi.annotations.Operation;
import pl.hejnal.calls.TelephonyChanged;
import pl.hejnal.calls.TelephonyStatus;

/** Whether this server works, for the launcher and for a city's monitoring; open to anybody and telling no secret. */
@Path("/health")
@Produces("application/json")
@PermitAll
public class HealthResource {

    @Inject
    private TelephonyStatus telephony;

    /** @param telephony {@code up}, or {@code unknown} while the PBX cannot be heard */
    public record Health(String status, String telephony, String telephonySince) {
    }

    @GET
    @Operation(summary = "200 while requests are served; telephony is \"unknown\" while the PBX cannot be heard")
    public Health health() {
        TelephonyChanged now = telephony.current();
        return new Health("up", now.connected() ? "up" : "unknown", now.since().toString());
    }
}
