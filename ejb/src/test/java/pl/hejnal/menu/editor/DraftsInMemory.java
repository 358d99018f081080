package pl.hejnal.menu.editor;

import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import pl.hejnal.identity.domain.Login;
import pl.hejnal.menu.editor.domain.MenuDraft;
import pl.hejnal.menu.editor.domain.MenuDrafts;

/** Drafts as long as a test lasts. */
final class DraftsInMemory implements MenuDrafts {

    private final Map<Login, MenuDraft> drafts = new HashMap<>();

    @Override
    public Optional<MenuDraft> find(Login login) {
        return Optional.ofNullable(drafts.get(login));
    }

    @Override
    public List<Login> owners() {
        return drafts.keySet().stream()
                .sorted(Comparator.comparing(Login::value))
                .toList();
    }

    @Override
    public boolean keep(MenuDraft draft, Instant at) {
        int before = find(draft.login()).map(MenuDraft::revision).orElse(0);
        if (draft.revision() != before + 1) {
            return false;
        }
        drafts.put(draft.login(), draft);
        return true;
    }

    @Override
    public void forget(Login login) {
        drafts.remove(login);
    }
}
