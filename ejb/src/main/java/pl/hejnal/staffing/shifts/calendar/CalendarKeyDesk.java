package pl.hejnal.staffing.shifts.calendar;

import jakarta.annotation.Resource;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import pl.hejnal.audit.AuditTrail;
import pl.hejnal.identity.Roles;
import pl.hejnal.identity.domain.Login;
import pl.hejnal.kernel.Language;
import pl.hejnal.staffing.shifts.calendar.domain.CalendarKey;
import pl.hejnal.staffing.shifts.calendar.domain.CalendarKeys;

/** Where clerks let a calendar program of theirs read their shifts, and take that back; each of them for themselves. */
@Stateless
public class CalendarKeyDesk {

    private static final SecureRandom RANDOM = new SecureRandom();

    @Inject
    private CalendarKeys keys;

    @Inject
    private AuditTrail audit;

    @Inject
    private Clock clock;

    @Resource
    private SessionContext session;

    /** Since when there is one. */
    @RolesAllowed(Roles.CLERK)
    public Optional<Instant> since() {
        return keys.of(own()).map(CalendarKey::createdAt);
    }

    /**
     * The one before opens nothing any more.
     *
     * @return the key, shown this once
     */
    @RolesAllowed(Roles.CLERK)
    public String renew(Language language) {
        CalendarKey.Secret secret = CalendarKey.Secret.invent(RANDOM);
        keys.keep(CalendarKey.of(own(), secret, language, clock.instant()));
        audit.record(own().value(), "calendar.key", own().value(), "");
        return secret.text();
    }

    @RolesAllowed(Roles.CLERK)
    public void revoke() {
        keys.remove(own());
        audit.record(own().value(), "calendar.key-removed", own().value(), "");
    }

    private Login own() {
        return new Login(session.getCallerPrincipal().getName());
    }
}
