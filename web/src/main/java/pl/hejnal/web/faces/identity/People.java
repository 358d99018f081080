package pl.hejnal.web.faces.identity;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import pl.hejnal.identity.UserDesk;
import pl.hejnal.identity.domain.Login;

/** Names for the logins that stand in what is shown; whoever has no account any more, and a program, keep what they have. */
@Named("people")
@RequestScoped
public class People {

    @Inject
    private UserDesk users;

    private @Nullable Map<Login, String> names;

    public String of(@Nullable String login) {
        if (login == null || login.isEmpty()) {
            return "";
        }
        if (names == null) {
            names = users.names();
        }
        return Login.read(login).map(names::get).orElse(login);
    }
}
