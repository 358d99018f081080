package pl.hejnal.identity;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import pl.hejnal.audit.AuditTrail;
import pl.hejnal.audit.RequestOrigin;
import pl.hejnal.identity.domain.Login;
import pl.hejnal.identity.domain.OfficeUser;
import pl.hejnal.identity.domain.OfficeUsers;
import pl.hejnal.identity.domain.PasswordHash;
import pl.hejnal.identity.domain.SignInLimit;
import pl.hejnal.identity.domain.SignInSubject;
import pl.hejnal.identity.domain.SignInTries;
import pl.hejnal.identity.domain.SignInTry;

/**
 * The short transactions around checking a password. The check itself is slow on purpose and must hold neither a row nor
 * a connection: somebody who tries passwords all day would otherwise keep arriving calls from the database.
 *
 * <p>Wrong passwords make an account wait, and an address; but nobody is kept out by what others try (ADR 027). From an
 * address from which they have signed in before, only their own mistakes count; from elsewhere the right password has a
 * turn: told once while it must wait, it opens when that wait is over, even if others have prolonged it meanwhile.
 */
@Stateless
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class LoginAttempts {

    private static final int LONGEST_UNKNOWN = 40;
    private static final String NOBODY = "page";

    @Inject
    private OfficeUsers users;

    @Inject
    private SignInTries tries;

    @Inject
    private AuditTrail audit;

    @Inject
    private RequestOrigin visit;

    @Inject
    private Clock clock;

    /** What to check against; nobody's for a login that does not exist. */
    @PermitAll
    public PasswordHash passwordOf(String typed) {
        return Login.read(typed).flatMap(users::find).map(OfficeUser::password).orElse(PasswordHash.NOBODYS);
    }

    /**
     * @param typed whatever a stranger says who they are
     * @param right what the check said; a login that must wait, or is locked, does not get in even so
     */
    @PermitAll
    public Optional<SignedIn> pass(String typed, boolean right) {
        Instant now = clock.instant();
        String address = visit.address();
        Optional<OfficeUser> known = Login.read(typed).flatMap(users::find);
        Optional<OfficeUser> user = known.filter(found -> !found.isLocked());
        boolean usual = !address.isEmpty()
                && user.filter(found -> tries.knows(SignInSubject.accountFrom(found.login(), address)))
                        .isPresent();
        // The address, then the account, always: so two who sign in never wait for each other in a circle.
        Optional<SignInTry> atAddress = usual || address.isEmpty()
                ? Optional.empty()
                : Optional.of(tries.claim(SignInSubject.address(address), now));
        if (user.isEmpty()) {
            count(atAddress, now);
            audit.recordSome(
                    known.isPresent() ? typed : NOBODY,
                    known.isPresent() ? "user.locked-out" : "user.unknown",
                    typed.substring(0, Math.min(typed.length(), LONGEST_UNKNOWN)),
                    address);
            return Optional.empty();
        }
        Login login = user.get().login();
        SignInTry account =
                tries.claim(usual ? SignInSubject.accountFrom(login, address) : SignInSubject.account(login), now);
        Duration wait = longer(
                account.remaining(now),
                atAddress.map(each -> each.remaining(now)).orElse(Duration.ZERO));
        if (wait.isPositive() && !(right && !now.isBefore(tries.turn(login, now.plus(wait))))) {
            if (!right) {
                count(atAddress, now);
            }
            audit.recordSome(login.value(), "user.must-wait", login.value(), address);
            return Optional.empty();
        }
        if (!right) {
            account.failed(SignInLimit.ACCOUNT, now);
            count(atAddress, now);
            audit.recordSome(login.value(), "user.wrong-password", login.value(), address);
            return Optional.empty();
        }
        account.succeeded(now);
        tries.endTurn(login);
        if (!address.isEmpty()) {
            tries.know(SignInSubject.accountFrom(login, address), now);
        }
        audit.record(login.value(), "user.signed-in", login.value(), address);
        return user.map(SignedIn::of);
    }

    /** What is tried while an address must wait prolongs nothing. */
    private static void count(Optional<SignInTry> atAddress, Instant now) {
        atAddress
                .filter(each -> !each.remaining(now).isPositive())
                .ifPresent(each -> each.failed(SignInLimit.ADDRESS, now));
    }

    private static Duration longer(Duration one, Duration other) {
        return one.compareTo(other) > 0 ? one : other;
    }
}
