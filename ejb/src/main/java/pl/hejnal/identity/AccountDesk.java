package pl.hejnal.identity;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Set;
import pl.hejnal.audit.AuditTrail;
import pl.hejnal.identity.AccountChanged.Change;
import pl.hejnal.identity.domain.ApiToken;
import pl.hejnal.identity.domain.Login;
import pl.hejnal.identity.domain.OfficeUser;
import pl.hejnal.identity.domain.OfficeUsers;
import pl.hejnal.identity.domain.PasswordHash;
import pl.hejnal.identity.domain.PasswordRule;
import pl.hejnal.identity.domain.SignInTries;
import pl.hejnal.kernel.Language;
import pl.hejnal.kernel.Refusal;

/** Where administrators give, change and lock accounts; {@code by} is always the login of who does it. */
@Stateless
public class AccountDesk {

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int LONGEST_TEXT = 80;

    @Inject
    private OfficeUsers users;

    @Inject
    private SignInTries tries;

    @Inject
    private AuditTrail audit;

    @Inject
    private Event<AccountChanged> changes;

    @Inject
    private Clock clock;

    @RolesAllowed(Roles.ADMIN)
    public List<AccountView> all() {
        return users.all().stream().map(AccountView::of).toList();
    }

    /** @throws Refusal {@code user.unknown} */
    @RolesAllowed(Roles.ADMIN)
    public AccountView account(Login login) {
        return AccountView.of(find(login));
    }

    /** @throws Refusal {@code user.login}, {@code user.exists}, {@code user.name}, {@code user.role}, {@code password.…} */
    @RolesAllowed(Roles.ADMIN)
    public AccountView open(
            String typed, String name, Set<String> roles, Language language, String password, Login by) {
        Login wanted = readLogin(typed);
        check(name, roles);
        PasswordHash hash = hashed(wanted, password);
        if (users.find(wanted).isPresent()) {
            throw new Refusal("user.exists", Map.of("login", wanted.value()));
        }
        OfficeUser user = new OfficeUser(wanted, name.strip(), roles, language, hash, false);
        users.add(user);
        audit.record(by.value(), "user.enrolled", wanted.value(), String.join(",", roles));
        return AccountView.of(user);
    }

    /** @throws Refusal also {@code user.last-admin}: somebody must be able to undo it */
    @RolesAllowed(Roles.ADMIN)
    public void change(Login login, String name, Set<String> roles, Language language, Login by) {
        check(name, roles);
        OfficeUser user = find(login);
        boolean others = !user.roles().equals(roles);
        if (!roles.contains(Roles.ADMIN)) {
            keepAnAdmin(user);
        }
        user.become(name.strip(), roles, language);
        audit.record(by.value(), "user.changed", login.value(), String.join(",", roles));
        if (others) {
            changes.fire(new AccountChanged(login, Change.ROLES));
        }
    }

    /** To be handed over in person; who gets it changes it on their own page. */
    @RolesAllowed(Roles.ADMIN)
    public void setPassword(Login login, String password, Login by) {
        PasswordHash hash = hashed(login, password);
        find(login).setPassword(hash, clock.instant());
        tries.forgive(login, clock.instant());
        audit.record(by.value(), "user.password-set", login.value(), "");
        changes.fire(new AccountChanged(login, Change.PASSWORD_SET));
    }

    /** @throws Refusal {@code user.self} for one's own account, {@code user.last-admin} */
    @RolesAllowed(Roles.ADMIN)
    public void lock(Login login, Login by) {
        if (login.equals(by)) {
            throw new Refusal("user.self");
        }
        OfficeUser user = find(login);
        keepAnAdmin(user);
        user.lock();
        audit.record(by.value(), "user.locked", login.value(), "");
        changes.fire(new AccountChanged(login, Change.LOCKED));
    }

    /** Also forgives wrong passwords: whoever asks to be let in again should not have to wait. */
    @RolesAllowed(Roles.ADMIN)
    public void unlock(Login login, Login by) {
        find(login).unlock();
        tries.forgive(login, clock.instant());
        audit.record(by.value(), "user.unlocked", login.value(), "");
    }

    @RolesAllowed(Roles.ADMIN)
    public List<TokenView> tokens(Login login) {
        return users.tokensOf(find(login)).stream().map(TokenView::of).toList();
    }

    /** Programs that use it are refused from the next request on. */
    @RolesAllowed(Roles.ADMIN)
    public void revokeToken(Login login, long id, Login by) {
        OfficeUser user = find(login);
        ApiToken token = users.token(id)
                .filter(known -> known.userId() == user.id())
                .orElseThrow(() -> new Refusal("token.unknown"));
        users.remove(token);
        audit.record(by.value(), "token.revoked", login.value(), token.purpose());
    }

    private static Login readLogin(String typed) {
        try {
            return Login.of(typed);
        } catch (IllegalArgumentException noLogin) {
            throw new Refusal("user.login", Map.of());
        }
    }

    private OfficeUser find(Login login) {
        return users.find(login).orElseThrow(() -> new Refusal("user.unknown", Map.of("login", login.value())));
    }

    private static PasswordHash hashed(Login login, String password) {
        PasswordRule.objection(login, password).ifPresent(objection -> {
            throw new Refusal(objection);
        });
        return PasswordHash.of(password, RANDOM);
    }

    private static void check(String name, Set<String> roles) {
        if (name == null || name.isBlank() || name.length() > LONGEST_TEXT) {
            throw new Refusal("user.name");
        }
        if (roles.isEmpty() || !Roles.OF_PEOPLE.containsAll(roles)) {
            throw new Refusal("user.role");
        }
    }

    private void keepAnAdmin(OfficeUser user) {
        if (user.roles().contains(Roles.ADMIN) && !user.isLocked() && users.openAdmins() < 2) {
            throw new Refusal("user.last-admin");
        }
    }
}
