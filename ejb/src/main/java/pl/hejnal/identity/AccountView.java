package pl.hejnal.identity;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import pl.hejnal.identity.domain.Login;
import pl.hejnal.identity.domain.OfficeUser;
import pl.hejnal.kernel.Language;

/**
 * An account as administrators see it.
 *
 * @param passwordSetAt when somebody last chose or was given its password; empty for the one it was enrolled with
 */
public record AccountView(
        Login login,
        String name,
        Set<String> roles,
        Language language,
        boolean locked,
        Optional<Instant> passwordSetAt) {

    public AccountView {
        roles = Set.copyOf(roles);
    }

    static AccountView of(OfficeUser user) {
        return new AccountView(
                user.login(), user.name(), user.roles(), user.language(), user.isLocked(), user.passwordSetAt());
    }
}
