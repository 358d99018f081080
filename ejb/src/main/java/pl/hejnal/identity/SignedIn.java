package pl.hejnal.identity;

import java.io.Serializable;
import java.util.Set;
import pl.hejnal.identity.domain.Login;
import pl.hejnal.identity.domain.OfficeUser;
import pl.hejnal.kernel.Language;

/**
 * Who somebody has proved to be.
 *
 * @param department whose tickets they answer, its symbol; empty for those of the call centre
 */
public record SignedIn(Login login, String name, Set<String> roles, Language language, String department)
        implements Serializable {

    public SignedIn {
        roles = Set.copyOf(roles);
    }

    static SignedIn of(OfficeUser user) {
        return new SignedIn(
                user.login(),
                user.name(),
                user.roles(),
                user.language(),
                user.department().orElse(""));
    }
}
