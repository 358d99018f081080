package pl.hejnal.menu;

import java.util.Optional;
import pl.hejnal.cases.CaseAnswer;
import pl.hejnal.cases.departments.UnavailableReason;
import pl.hejnal.menu.domain.MenuEvent;
import pl.hejnal.menu.domain.MenuState;

/**
 * What the caller has keyed rightly so far, so that it is never asked for again; empty where nothing was.
 *
 * @param code the phone code, or the digits of a sign with stars between them
 * @param opened the case that code and PIN opened
 * @param untold why nothing could be told of it
 */
record KeyedDigits(String code, String pin, Optional<AskedCase> opened, Optional<UnavailableReason> untold) {

    static final KeyedDigits NOTHING = new KeyedDigits("", "", Optional.empty(), Optional.empty());

    KeyedDigits with(MenuState state, MenuEvent event, Input input) {
        return switch (input) {
            case Input.Keys keys
            when event == MenuEvent.COMPLETE ->
                state == MenuState.PIN
                        ? new KeyedDigits(code, keys.digits(), opened, untold)
                        : new KeyedDigits(keys.digits(), pin, Optional.empty(), Optional.empty());
            case Input.CaseAnswered(CaseAnswer.Told told) ->
                opening(new AskedCase(told.state().sign(), told.state().department()), Optional.empty());
            case Input.CaseAnswered(CaseAnswer.Unavailable none) ->
                opening(new AskedCase(none.sign(), none.department()), Optional.of(none.reason()));
            default -> this;
        };
    }

    private KeyedDigits opening(AskedCase found, Optional<UnavailableReason> why) {
        return new KeyedDigits(code, pin, Optional.of(found), why);
    }

    boolean isSign() {
        return code.contains("*");
    }

    /** A PIN is in no log. */
    @Override
    public String toString() {
        return "KeyedDigits[" + code + "]";
    }
}
