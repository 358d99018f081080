package pl.hejnal.web.rest;

import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.Status;
import java.time.Instant;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jspecify.annotations.Nullable;
import pl.hejnal.calls.journal.JournalRead;
import pl.hejnal.calls.journal.JournalStatus;
import pl.hejnal.calls.telephony.TelephonyChanged;
import pl.hejnal.calls.telephony.TelephonyStatus;
import pl.hejnal.kernel.DiskRoom;
import pl.hejnal.kernel.database.DatabaseState;
import pl.hejnal.outbox.OutboxCounts;
import pl.hejnal.outbox.OutboxStatus;
import pl.hejnal.outbox.domain.OutboxChannel;

/**
 * Whether this server works, for the launcher, for a proxy and for a city's monitoring; open to anybody and telling no
 * secret. On its own listener ({@code hejnal.health.port}) it is answered while all other threads are taken.
 */
@Path("/health")
@Produces("application/json")
@PermitAll
public class HealthResource {

    private static final double MILLIS = 1000.0;

    @Inject
    private TelephonyStatus telephony;

    @Inject
    private JournalStatus journal;

    @Inject
    private OutboxStatus outbox;

    @Inject
    private DatabaseState database;

    @Inject
    private DiskRoom room;

    /**
     * @param status {@code up} while it can do its work; {@code down} without the database, and then it is answered with 503
     * @param database {@code up}, or {@code down} with {@code databaseSince}
     * @param telephony {@code up}, or {@code unknown} while the PBX cannot be heard
     * @param journal how far the import of the PBX's journals is; left out where none is read
     * @param outbox what leaves the house; a letter that did not never makes the server {@code down}
     * @param disk {@code up}, or {@code little} while there is less than a gigabyte or a tenth of a small disk: the server still
     *     works, and whoever watches it is told early; left out where nothing is written on this machine
     * @param diskFreeMegabytes of the place that has least
     */
    public record Health(
            String status,
            String database,
            @Nullable String databaseSince,
            String telephony,
            String telephonySince,
            @Nullable Journal journal,
            @Nullable Outgoing outbox,
            @Nullable String disk,
            @Nullable Long diskFreeMegabytes) {}

    /**
     * @param status {@code up}, {@code files} when the journals cannot be read, {@code office} when it is the office that
     *     cannot take what they tell
     * @param lastSuccess when they were last read without trouble
     * @param lagSeconds the age of the oldest thing that is written and not imported
     * @param bytesBehind what is written and not read
     * @param unreadableLines since this server started
     */
    public record Journal(
            String status, @Nullable String lastSuccess, double lagSeconds, long bytesBehind, long unreadableLines) {}

    /**
     * @param status {@code up}; {@code dead} while messages wait for an administrator, because they could not be sent;
     *     {@code unconnected} while messages wait and no mail server is set
     * @param waiting to be sent
     * @param dead given up
     */
    public record Outgoing(String status, long waiting, long dead) {}

    /** @param status {@code up}: the process serves requests; no other part is asked, so a restart would mend nothing else */
    public record Liveness(String status) {}

    @GET
    @Operation(summary = "The same as health/ready")
    public Response health() {
        return ready();
    }

    @GET
    @Path("/live")
    @Operation(summary = "200 while this process serves requests, whatever else is down")
    public Liveness live() {
        return new Liveness("up");
    }

    @GET
    @Path("/ready")
    @Operation(
            summary =
                    "200 while work can be done, 503 while the database does not answer; telephony is \"unknown\" while "
                            + "the PBX cannot be heard; journal tells how far the PBX's own record has been imported; outbox tells of messages that did not leave; disk is \"little\" before "
                            + "room ends")
    public Response ready() {
        TelephonyChanged now = telephony.current();
        Optional<Instant> down = database.downSince();
        Optional<DiskRoom.Room> least = room.least();
        Health health = new Health(
                down.isEmpty() ? "up" : "down",
                down.isEmpty() ? "up" : "down",
                down.map(Instant::toString).orElse(null),
                now.connected() ? "up" : "unknown",
                now.since().toString(),
                journal.last().map(this::lag).orElse(null),
                outbox.last().map(this::outgoing).orElse(null),
                least.map(left -> left.little() ? "little" : "up").orElse(null),
                least.map(DiskRoom.Room::freeMegabytes).orElse(null));
        return Response.status(down.isEmpty() ? Status.OK : Status.SERVICE_UNAVAILABLE)
                .entity(health)
                .build();
    }

    private Outgoing outgoing(OutboxCounts counts) {
        String status = "up";
        if (counts.dead() > 0) {
            status = "dead";
        } else if (counts.waiting() > 0 && !outbox.isConnected(OutboxChannel.MAIL)) {
            status = "unconnected";
        }
        return new Outgoing(status, counts.waiting(), counts.dead());
    }

    private Journal lag(JournalRead last) {
        return new Journal(
                last.isWell() ? "up" : last.trouble(),
                journal.lastSuccess().map(Object::toString).orElse(null),
                last.lag().toMillis() / MILLIS,
                last.bytesBehind(),
                last.unreadable());
    }
}
