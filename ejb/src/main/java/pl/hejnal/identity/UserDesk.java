package pl.hejnal.identity;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import pl.hejnal.audit.AuditTrail;
import pl.hejnal.identity.domain.ApiToken;
import pl.hejnal.identity.domain.Login;
import pl.hejnal.identity.domain.OfficeUser;
import pl.hejnal.identity.domain.OfficeUsers;
import pl.hejnal.identity.domain.PasswordHash;
import pl.hejnal.kernel.Refusal;

/** Where people and programs prove who they are, and where accounts are given. */
@Stateless
public class UserDesk {

    private static final int LONGEST_PASSWORD = 200;
    private static final PasswordChecks CHECKS = new PasswordChecks();
    private static final SecureRandom RANDOM = new SecureRandom();

    @Inject
    private LoginAttempts entrance;

    @Inject
    private OfficeUsers users;

    @Inject
    private AuditTrail audit;

    @Inject
    private Clock clock;

    /**
     * Empty for an unknown login, a wrong password, a locked account and a login that must wait: from outside they are
     * the same.
     *
     * @throws Refusal {@code sign-in.busy} if too many passwords are being checked; nothing was said about this one
     */
    @PermitAll
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public Optional<SignedIn> signIn(String typed, String password) {
        if (typed == null || password == null || password.length() > LONGEST_PASSWORD) {
            return Optional.empty();
        }
        String name = typed.strip().toLowerCase(Locale.ROOT);
        PasswordHash kept = entrance.passwordOf(name);
        boolean right = CHECKS.check(() -> kept.matches(password)).orElseThrow(() -> new Refusal("sign-in.busy"));
        return entrance.pass(name, right);
    }

    @PermitAll
    public Optional<SignedIn> byToken(String token) {
        return users.ofToken(ApiToken.hash(token))
                .filter(user -> !user.isLocked())
                .map(SignedIn::of);
    }

    /**
     * @param purpose which program it is for
     * @param by who gives it, as the log calls them: a login, or a part of the system
     * @return the token, shown this once
     */
    @RolesAllowed({Roles.ADMIN, Roles.SYSTEM})
    public String issueToken(Login login, String purpose, String by) {
        OfficeUser user =
                users.find(login).orElseThrow(() -> new Refusal("user.unknown", Map.of("login", login.value())));
        String token = ApiToken.invent(RANDOM);
        users.add(new ApiToken(token, user, purpose, by, clock.instant()));
        audit.record(by, "token.issued", login.value(), purpose);
        return token;
    }

    /** Enrolling somebody who has an account changes nothing. */
    @RolesAllowed({Roles.ADMIN, Roles.SYSTEM})
    public void enrol(EnrolUser command) {
        if (!Roles.OF_PEOPLE.containsAll(command.roles())) {
            throw new Refusal("user.role", Map.of("login", command.login().value()));
        }
        if (users.find(command.login()).isEmpty()) {
            users.add(new OfficeUser(
                    command.login(),
                    command.name(),
                    command.roles(),
                    command.language(),
                    PasswordHash.of(command.password(), RANDOM),
                    command.demo()));
            audit.record("system", "user.enrolled", command.login().value(), "");
        }
    }

    /** From now on they answer this department's tickets. The symbol of a department that is published. */
    @RolesAllowed({Roles.ADMIN, Roles.SYSTEM})
    public void employ(Login login, String department) {
        OfficeUser user =
                users.find(login).orElseThrow(() -> new Refusal("user.unknown", Map.of("login", login.value())));
        if (!user.department().equals(Optional.of(department))) {
            user.workFor(department);
            audit.record("system", "user.employed", login.value(), department);
        }
    }

    /** Whether somebody still works here in this role: their account is there and not locked. */
    @RolesAllowed({Roles.CLERK, Roles.DEPARTMENT, Roles.MANAGER, Roles.SYSTEM})
    public boolean works(Login login, String role) {
        return users.find(login)
                .filter(user -> !user.isLocked() && user.roles().contains(role))
                .isPresent();
    }

    /** Who works here in this role, by login: whose account is there and not locked. */
    @RolesAllowed(Roles.MANAGER)
    public List<Login> whoWorks(String role) {
        return users.all().stream()
                .filter(user -> !user.isLocked() && user.roles().contains(role))
                .map(OfficeUser::login)
                .toList();
    }

    /** The symbol of the department whose tickets they answer; empty for none. */
    @RolesAllowed({Roles.CLERK, Roles.DEPARTMENT, Roles.ADMIN})
    public String departmentOf(Login login) {
        return users.find(login).flatMap(OfficeUser::department).orElse("");
    }

    /** Everybody's name by their login: on a ticket stands a person, not an account. */
    @RolesAllowed({Roles.CLERK, Roles.DEPARTMENT, Roles.MANAGER, Roles.ADMIN, Roles.SYSTEM})
    public Map<Login, String> names() {
        return users.names();
    }

    @RolesAllowed({Roles.ADMIN, Roles.SYSTEM})
    public boolean exists(Login login) {
        return users.find(login).isPresent();
    }

    @RolesAllowed(Roles.SYSTEM)
    public boolean hasDemoUsers() {
        return users.anyDemo();
    }
}
