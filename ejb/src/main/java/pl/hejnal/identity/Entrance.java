package pl.hejnal.identity;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import pl.hejnal.audit.AuditTrail;
import pl.hejnal.identity.domain.OfficeUser;
import pl.hejnal.identity.domain.OfficeUsers;
import pl.hejnal.identity.domain.PasswordHash;

/**
 * The short transactions around checking a password. The check itself is slow on purpose and must hold neither a row nor
 * a connection: somebody who tries passwords all day would otherwise keep arriving calls from the database.
 */
@Stateless
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class Entrance {

    @Inject
    private OfficeUsers users;
    @Inject
    private AuditTrail audit;
    @Inject
    private Clock clock;

    /** What to check against; nobody's for a login that does not exist. */
    @PermitAll
    public PasswordHash passwordOf(String login) {
        return users.find(login).map(OfficeUser::password).orElse(PasswordHash.NOBODYS);
    }

    /** @param right what the check said; a login that must wait, or is locked, does not get in even so */
    @PermitAll
    public Optional<SignedIn> pass(String login, boolean right) {
        Instant now = clock.instant();
        Optional<OfficeUser> user = users.claim(login).filter(known -> !known.isLocked() && !known.isBlocked(now));
        user.ifPresent(known -> {
            if (right) {
                known.succeeded();
            } else {
                known.failed(now);
            }
            audit.record(known.login(), right ? "user.signed-in" : "user.wrong-password", known.login(), "");
        });
        return user.filter(known -> right).map(SignedIn::of);
    }
}
