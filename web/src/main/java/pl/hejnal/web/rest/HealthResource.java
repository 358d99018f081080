package pl.hejnal.web.rest;

import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import org.eclipse.microprofile.openapi.annotations.Operation;
import pl.hejnal.calls.JournalRead;
import pl.hejnal.calls.JournalStatus;
import pl.hejnal.calls.TelephonyChanged;
import pl.hejnal.calls.TelephonyStatus;

/** Whether this server works, for the launcher and for a city's monitoring; open to anybody and telling no secret. */
@Path("/health")
@Produces("application/json")
@PermitAll
public class HealthResource {

    private static final double MILLIS = 1000.0;

    @Inject
    private TelephonyStatus telephony;
    @Inject
    private JournalStatus journal;

    /**
     * @param telephony {@code up}, or {@code unknown} while the PBX cannot be heard
     * @param journal how far the import of the PBX's journals is; left out where none is read
     */
    public record Health(String status, String telephony, String telephonySince, Journal journal) {
    }

    /**
     * @param status {@code up}, {@code files} when the journals cannot be read, {@code office} when it is the office that
     *     cannot take what they tell
     * @param lastSuccess when they were last read without trouble
     * @param lagSeconds the age of the oldest thing that is written and not imported
     * @param bytesBehind what is written and not read
     * @param unreadableLines since this server started
     */
    public record Journal(String status, String lastSuccess, double lagSeconds, long bytesBehind, long unreadableLines) {
    }

    @GET
    @Operation(summary = "200 while requests are served; telephony is \"unknown\" while the PBX cannot be heard; "
            + "journal tells how far the PBX's own record has been imported")
    public Health health() {
        TelephonyChanged now = telephony.current();
        return new Health("up", now.connected() ? "up" : "unknown", now.since().toString(),
                journal.last().map(this::lag).orElse(null));
    }

    private Journal lag(JournalRead last) {
        return new Journal(last.isWell() ? "up" : last.trouble(),
                journal.lastSuccess().map(Object::toString).orElse(null), last.lag().toMillis() / MILLIS,
                last.bytesBehind(), last.unreadable());
    }
}
