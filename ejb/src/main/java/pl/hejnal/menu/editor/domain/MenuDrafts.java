package pl.hejnal.menu.editor.domain;

import java.time.Instant;
import java.util.Optional;
import pl.hejnal.identity.domain.Login;

/** The drafts of all administrators, one a person. */
public interface MenuDrafts {

    Optional<MenuDraft> find(Login login);

    /** @return whether it was kept; not if another window of the same person was quicker */
    boolean keep(MenuDraft draft, Instant at);

    void forget(Login login);
}
