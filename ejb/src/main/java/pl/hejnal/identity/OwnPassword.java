package pl.hejnal.identity;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.Map;
import pl.hejnal.audit.AuditTrail;
import pl.hejnal.identity.AccountChanged.Change;
import pl.hejnal.identity.domain.Login;
import pl.hejnal.identity.domain.OfficeUsers;
import pl.hejnal.identity.domain.PasswordHash;
import pl.hejnal.identity.domain.PasswordRule;
import pl.hejnal.kernel.Refusal;

/** Where everybody changes their own password. Hashing is slow on purpose and happens before anything is held. */
@Stateless
public class OwnPassword {

    private static final SecureRandom RANDOM = new SecureRandom();

    @Inject
    private UserDesk desk;

    @Inject
    private OfficeUsers users;

    @Inject
    private AuditTrail audit;

    @Inject
    private Event<AccountChanged> changes;

    @Inject
    private Clock clock;

    /**
     * A wrong old password counts as one at sign-in, so an unattended screen is no place to guess it.
     *
     * @throws Refusal {@code password.old}, {@code password.length}, {@code password.guessed}
     */
    @RolesAllowed({Roles.CLERK, Roles.DEPARTMENT, Roles.MANAGER, Roles.ADMIN})
    public void change(Login login, String old, String wanted) {
        PasswordRule.objection(login, wanted).ifPresent(objection -> {
            throw new Refusal(objection);
        });
        if (desk.signIn(login.value(), old).isEmpty()) {
            throw new Refusal("password.old");
        }
        PasswordHash hash = PasswordHash.of(wanted, RANDOM);
        users.find(login)
                .orElseThrow(() -> new Refusal("user.unknown", Map.of("login", login.value())))
                .setPassword(hash, clock.instant());
        audit.record(login.value(), "user.password-changed", login.value(), "");
        changes.fire(new AccountChanged(login, Change.PASSWORD_CHANGED));
    }
}
