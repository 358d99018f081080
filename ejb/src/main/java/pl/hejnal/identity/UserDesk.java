package pl.hejnal.identity;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import pl.hejnal.audit.AuditTrail;
import pl.hejnal.identity.domain.ApiToken;
import pl.hejnal.identity.domain.OfficeUser;
import pl.hejnal.identity.domain.OfficeUsers;
import pl.hejnal.identity.domain.PasswordHash;
import pl.hejnal.kernel.Refusal;

/** Where people and programs prove who they are, and where accounts are given. */
@Stateless
public class UserDesk {

    private static final int LONGEST_PASSWORD = 200;
    private static final SecureRandom RANDOM = new SecureRandom();

    @Inject
    private OfficeUsers users;
    @Inject
    private AuditTrail audit;
    @Inject
    private Clock clock;

    /** Empty for an unknown login, a wrong password and a login that must wait: from outside they are the same. */
    @PermitAll
    public Optional<SignedIn> signIn(String login, String password) {
        if (login == null || password == null || password.length() > LONGEST_PASSWORD) {
            return Optional.empty();
        }
        Instant now = clock.instant();
        Optional<OfficeUser> found = users.claim(login.strip().toLowerCase(Locale.ROOT));
        boolean right = found.map(OfficeUser::password).orElse(PasswordHash.NOBODYS).matches(password);
        if (found.isEmpty() || found.get().isBlocked(now)) {
            return Optional.empty();
        }
        OfficeUser user = found.get();
        if (!right) {
            user.failed(now);
            audit.record(user.login(), "user.wrong-password", user.login(), "");
            return Optional.empty();
        }
        user.succeeded();
        audit.record(user.login(), "user.signed-in", user.login(), "");
        return Optional.of(signedIn(user));
    }

    @PermitAll
    public Optional<SignedIn> byToken(String token) {
        return users.ofToken(ApiToken.hash(token)).map(UserDesk::signedIn);
    }

    /** @return the token, shown this once */
    @RolesAllowed({Roles.ADMIN, Roles.SYSTEM})
    public String issueToken(String login) {
        OfficeUser user = users.find(login).orElseThrow(() -> new Refusal("user.unknown", Map.of("login", login)));
        String token = ApiToken.invent(RANDOM);
        users.add(new ApiToken(token, user, clock.instant()));
        audit.record(login, "token.issued", login, "");
        return token;
    }

    /** Enrolling somebody who has an account changes nothing. */
    @RolesAllowed({Roles.ADMIN, Roles.SYSTEM})
    public void enrol(EnrolUser command) {
        if (!Roles.OF_PEOPLE.containsAll(command.roles())) {
            throw new Refusal("user.role", Map.of("login", command.login()));
        }
        if (users.find(command.login()).isEmpty()) {
            users.add(new OfficeUser(command.login(), command.name(), command.roles(), command.language(),
                    PasswordHash.of(command.password(), RANDOM), command.demo()));
            audit.record("system", "user.enrolled", command.login(), "");
        }
    }

    @RolesAllowed({Roles.ADMIN, Roles.SYSTEM})
    public boolean exists(String login) {
        return users.find(login).isPresent();
    }

    @RolesAllowed(Roles.SYSTEM)
    public boolean hasDemoUsers() {
        return users.anyDemo();
    }

    private static SignedIn signedIn(OfficeUser user) {
        return new SignedIn(user.login(), user.name(), user.roles(), user.language());
    }
}
