package pl.hejnal.menu;

import pl.hejnal.cases.CaseAnswer;
import pl.hejnal.cases.domain.PhoneCode;
import pl.hejnal.menu.domain.MenuEvent;
import pl.hejnal.menu.domain.MenuState;

/** What an input means where the caller stands; the same keys are a choice in one state and a code in another. */
final class MenuHearing {

    static final int PIN_DIGITS = 4;

    private MenuHearing() {
    }

    static MenuEvent understand(MenuState state, Input input) {
        return switch (input) {
            case Input.Keys keys -> understand(state, keys.digits());
            case Input.Silence() -> MenuEvent.SILENCE;
            case Input.Spoken() -> MenuEvent.SPOKEN;
            case Input.CaseAnswered answered -> understand(answered.answer());
        };
    }

    private static MenuEvent understand(MenuState state, String keys) {
        if (keys.equals("0")) {
            return MenuEvent.ZERO;
        }
        return switch (state) {
            // A wrong check digit is told at once, before anybody is asked for a PIN.
            case CODE -> PhoneCode.parse(keys).isPresent() ? MenuEvent.COMPLETE : MenuEvent.MISTYPED;
            case PIN -> keys.matches("[0-9]{" + PIN_DIGITS + "}") ? MenuEvent.COMPLETE : MenuEvent.MISTYPED;
            default -> keys.equals("1") ? MenuEvent.ONE : MenuEvent.OTHER_KEY;
        };
    }

    private static MenuEvent understand(CaseAnswer answer) {
        return switch (answer) {
            case CaseAnswer.Told told -> MenuEvent.TOLD;
            case CaseAnswer.NotRecognised no -> MenuEvent.NOT_RECOGNISED;
            case CaseAnswer.TooManyTries tries -> MenuEvent.TOO_MANY;
            case CaseAnswer.Unavailable none -> MenuEvent.UNAVAILABLE;
        };
    }
}
