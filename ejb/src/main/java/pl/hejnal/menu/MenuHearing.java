package pl.hejnal.menu;

import pl.hejnal.calls.domain.facts.QueueExitReason;
import pl.hejnal.cases.CaseAnswer;
import pl.hejnal.cases.domain.PhoneCode;
import pl.hejnal.cases.domain.Pin;
import pl.hejnal.cases.domain.SignKeys;
import pl.hejnal.menu.domain.MenuEvent;
import pl.hejnal.menu.domain.MenuState;
import pl.hejnal.menu.domain.MenuTable;

/** What an input means where the caller stands; the same keys are a choice in one place and a code in another. */
final class MenuHearing {

    private MenuHearing() {}

    static MenuEvent understand(DialoguePosition place, Input input) {
        return switch (input) {
            case Input.Keys keys -> understand(place, keys.digits());
            case Input.Silence() -> MenuEvent.SILENCE;
            case Input.Spoken() -> MenuEvent.SPOKEN;
            case Input.CardLookedUp card -> card.card().isPresent() ? MenuEvent.FOUND : MenuEvent.NOT_FOUND;
            case Input.HoursLookedUp looked -> looked.hours().isPresent() ? MenuEvent.FOUND : MenuEvent.NOT_FOUND;
            case Input.PersonSought sought ->
                sought.turnedAway()
                        .map(why -> why == QueueExitReason.CLOSED ? MenuEvent.SHUT : MenuEvent.NOBODY)
                        .orElse(MenuEvent.THERE);
            case Input.CaseAnswered answered -> understand(answered.answer());
            case Input.ReturnCallArranged arranged -> arranged.possible() ? MenuEvent.ARRANGED : MenuEvent.NOT_ARRANGED;
        };
    }

    private static MenuEvent understand(DialoguePosition place, String keys) {
        if (keys.equals("0")) {
            return MenuEvent.ZERO;
        }
        return switch (place.state()) {
            // A wrong check digit is told at once, before anybody is asked for a PIN.
            case CODE ->
                keys.equals(MenuWords.NO_CODE)
                        ? MenuEvent.NO_CODE
                        : PhoneCode.parse(keys).isPresent() ? MenuEvent.COMPLETE : MenuEvent.MISTYPED;
            case SIGN -> SignKeys.parse(keys).isPresent() ? MenuEvent.COMPLETE : MenuEvent.MISTYPED;
            case PIN -> Pin.isOne(keys) ? MenuEvent.COMPLETE : MenuEvent.MISTYPED;
            case CHOICE -> atChoice(place, keys);
            default -> offered(place.state(), keys);
        };
    }

    private static MenuEvent offered(MenuState state, String keys) {
        return switch (keys) {
            case "1" -> MenuEvent.ONE;
            case "2" -> MenuTable.next(state, MenuEvent.TWO).isPresent() ? MenuEvent.TWO : MenuEvent.OTHER_KEY;
            case "*" -> MenuEvent.BACK;
            default -> MenuEvent.OTHER_KEY;
        };
    }

    /** Who stands at the beginning cannot go back to it. */
    private static MenuEvent atChoice(DialoguePosition place, String keys) {
        if (keys.equals("*") && !place.atTheStart()) {
            return MenuEvent.BACK;
        }
        return place.option(keys).isPresent() ? MenuEvent.CHOSEN : MenuEvent.OTHER_KEY;
    }

    private static MenuEvent understand(CaseAnswer answer) {
        return switch (answer) {
            case CaseAnswer.Told told -> told.stale() ? MenuEvent.TOLD_OLD : MenuEvent.TOLD;
            case CaseAnswer.NotRecognised no -> MenuEvent.NOT_RECOGNISED;
            case CaseAnswer.TooManyTries tries -> MenuEvent.TOO_MANY;
            case CaseAnswer.Unavailable none -> MenuEvent.UNAVAILABLE;
        };
    }
}
