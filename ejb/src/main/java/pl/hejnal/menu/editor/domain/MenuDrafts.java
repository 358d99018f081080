package pl.hejnal.menu.editor.domain;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import pl.hejnal.identity.domain.Login;

/** The drafts of all administrators, one a person. */
public interface MenuDrafts {

    Optional<MenuDraft> find(Login login);

    /** Whose drafts there are, in the order of their logins. */
    List<Login> owners();

    /** @return whether it was kept; not if another window of the same person was quicker */
    boolean keep(MenuDraft draft, Instant at);

    void forget(Login login);
}
