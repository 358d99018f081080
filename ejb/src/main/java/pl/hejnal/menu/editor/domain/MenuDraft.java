package pl.hejnal.menu.editor.domain;

import pl.hejnal.identity.domain.Login;
import pl.hejnal.menu.domain.MenuPlan;

/**
 * What an administrator is changing.
 *
 * @param base the version it was begun from
 * @param revision how often it was changed; 0 for one that nobody has changed yet
 */
public record MenuDraft(Login login, int base, int revision, MenuPlan plan) {

    public MenuDraft with(MenuPlan changed) {
        return new MenuDraft(login, base, revision + 1, changed);
    }

    /** The same changes, to be published in place of this version. */
    public MenuDraft over(int version) {
        return new MenuDraft(login, version, revision + 1, plan);
    }
}
