package pl.hejnal.calls.waiting;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import pl.hejnal.calls.domain.LinkedId;
import pl.hejnal.calls.domain.PhoneCall;
import pl.hejnal.calls.domain.PhoneCalls;
import pl.hejnal.calls.waiting.domain.PastWait;
import pl.hejnal.calls.waiting.domain.QueuePositions;
import pl.hejnal.identity.Roles;

/** Where it is asked how long a caller still has to wait. Nobody's telephone rings meanwhile, and nothing is locked. */
@Stateless
public class WaitingDesk {

    /** Waits of an hour ago tell nothing of now. */
    private static final Duration RECENT = Duration.ofHours(1);

    private static final int LAST_WAITS = 10;

    @Inject
    private PhoneCalls calls;

    @Inject
    private QueuePositions lines;

    @Inject
    private Clock clock;

    /**
     * @param queue in which the caller waits, by the PBX's word
     * @param since when they have waited, for a call of which that was not told yet
     */
    @RolesAllowed(Roles.TELEPHONY)
    public QueuePlace place(LinkedId id, String queue, Instant since) {
        Optional<PhoneCall> call = calls.find(id);
        int ahead = lines.ahead(queue, call.flatMap(PhoneCall::placeAt).orElse(since));
        return new QueuePlace(
                ahead,
                PastWait.expected(ahead + 1, lines.waits(queue, clock.instant().minus(RECENT), LAST_WAITS)),
                call.filter(known -> known.callbackId().isEmpty()).isPresent());
    }
}
