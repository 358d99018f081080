package pl.hejnal.identity;

import java.util.Set;
import pl.hejnal.identity.domain.Login;
import pl.hejnal.identity.domain.OfficeUser;
import pl.hejnal.identity.domain.PasswordHash;
import pl.hejnal.kernel.Language;

/** Clerks whose password is {@link #PASSWORD}; its hash has few rounds, so that trying it often is quick. */
final class OfficeUserFixture {

    static final String PASSWORD = "anna-demo";
    private static final PasswordHash QUICK =
            new PasswordHash("pbkdf2$1000$AAECAwQFBgcICQoLDA0ODw==$Y25H0pr8jPNtRD8P0k6hJgmJIhA0Ds5htrknP25c/mg=");

    private OfficeUserFixture() {}

    static OfficeUser clerk(String login, String name) {
        return new OfficeUser(new Login(login), name, Set.of(Roles.CLERK), Language.PL, QUICK, true);
    }
}
