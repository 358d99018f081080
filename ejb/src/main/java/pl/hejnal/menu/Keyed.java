package pl.hejnal.menu;

import pl.hejnal.menu.domain.MenuEvent;
import pl.hejnal.menu.domain.MenuState;

/** What the caller has keyed rightly so far, so that it is never asked for again; empty where nothing was. */
record Keyed(String code, String pin) {

    static final Keyed NOTHING = new Keyed("", "");

    Keyed with(MenuState state, MenuEvent event, Input input) {
        if (event != MenuEvent.COMPLETE || !(input instanceof Input.Keys keys)) {
            return this;
        }
        return state == MenuState.CODE ? new Keyed(keys.digits(), pin) : new Keyed(code, keys.digits());
    }

    /** A PIN is in no log. */
    @Override
    public String toString() {
        return "Keyed[" + code + "]";
    }
}
