package pl.hejnal.cases;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.Optional;
import pl.hejnal.audit.AuditTrail;
import pl.hejnal.cases.access.Entitlement;
import pl.hejnal.cases.attempts.domain.FailedAttempts;
import pl.hejnal.cases.attempts.domain.PinAttemptLimiter;
import pl.hejnal.cases.attempts.domain.PinAttemptLimiter.Passage;
import pl.hejnal.cases.attempts.domain.Requester;
import pl.hejnal.cases.domain.Audience;
import pl.hejnal.cases.domain.CaseFile;
import pl.hejnal.cases.domain.CaseState;
import pl.hejnal.cases.domain.Cases;
import pl.hejnal.cases.domain.PhoneCode;
import pl.hejnal.cases.domain.SignKeys;
import pl.hejnal.cases.history.domain.PastState;
import pl.hejnal.cases.history.domain.PastStates;
import pl.hejnal.cases.history.domain.SeenState;
import pl.hejnal.cases.history.domain.SeenStates;
import pl.hejnal.cases.parties.domain.Parties;
import pl.hejnal.identity.Roles;
import pl.hejnal.kernel.Settings;

/**
 * The short transactions around a question to a department: who may ask, and what was answered. Each commits by itself,
 * so that a try counts whatever happens afterwards.
 */
@Stateless
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class CaseAccess {

    @Inject
    private Cases cases;

    @Inject
    private FailedAttempts attempts;

    @Inject
    private SeenStates states;

    @Inject
    private PastStates past;

    @Inject
    private Parties parties;

    @Inject
    private Settings settings;

    @Inject
    private AuditTrail audit;

    @Inject
    private Entitlement entitlement;

    @Inject
    private Clock clock;

    @RolesAllowed({Roles.TELEPHONY, Roles.RESIDENT})
    public Passage pass(PhoneCode code, String pin, Requester requester) {
        return account(limiter().pass(code, pin, requester, clock.instant()), requester, code.digits());
    }

    @RolesAllowed({Roles.TELEPHONY, Roles.RESIDENT})
    public Passage pass(SignKeys keys, String pin, Requester requester) {
        return account(limiter().pass(keys, pin, requester, clock.instant()), requester, keys.typed());
    }

    private PinAttemptLimiter limiter() {
        return new PinAttemptLimiter(cases, attempts, settings.text("hejnal.pin.key"));
    }

    private Passage account(Passage passage, Requester requester, String asked) {
        String what = passage.file().isPresent()
                ? "case.opened"
                : passage.retryAfter().isPositive() ? "case.too-many-tries" : "case.not-recognised";
        String channel = requester.channel().name().toLowerCase(Locale.ROOT);
        if (passage.file().isPresent()) {
            audit.record(channel, what, passage.file().get().code().digits(), "");
        } else {
            // Anybody may be refused as often as they like; the log must not grow with it.
            audit.recordSome(channel, what, asked, "");
        }
        return passage;
    }

    /**
     * Keeps what a department told, for the hours in which it does not answer, and what was different before. What was
     * told from memory is kept already, and costs a reading.
     */
    @RolesAllowed({Roles.TELEPHONY, Roles.RESIDENT, Roles.CLERK, Roles.DEPARTMENT, Roles.MANAGER})
    public void remember(CaseFile file, CaseState state, Instant fetchedAt) {
        entitlement.demand(file.sign(), file.department(), Roles.CLERK, Roles.MANAGER, Roles.TELEPHONY, Roles.RESIDENT);
        // As the database keeps it.
        Instant at = fetchedAt.truncatedTo(ChronoUnit.MICROS);
        if (states.lastSeenAt(file.code()).filter(seen -> !seen.isBefore(at)).isPresent()) {
            return;
        }
        cases.claim(file.code());
        Optional<SeenState> last = states.lastSeen(file.code());
        if (last.isEmpty() || last.get().isOlderThan(at)) {
            if (last.isEmpty() || last.get().of(file).differsFrom(state.withoutWhatIsNeverTold())) {
                past.add(new PastState(file.code(), state, at));
            }
            parties.name(
                    file.sign(), file.department(), state.toldTo(Audience.CLERK).party());
        }
        last.ifPresentOrElse(seen -> seen.see(state, at), () -> states.add(new SeenState(file.code(), state, at)));
    }

    @RolesAllowed({Roles.TELEPHONY, Roles.RESIDENT, Roles.CLERK, Roles.DEPARTMENT, Roles.MANAGER})
    public Optional<CaseAnswer.Told> lastKnown(CaseFile file) {
        entitlement.demand(file.sign(), file.department(), Roles.CLERK, Roles.MANAGER, Roles.TELEPHONY, Roles.RESIDENT);
        return states.lastSeen(file.code()).map(seen -> new CaseAnswer.Told(seen.of(file), seen.fetchedAt(), true));
    }
}
