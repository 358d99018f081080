package pl.hejnal.menu;

import java.util.List;
import pl.hejnal.calls.domain.StepKind;
import pl.hejnal.cases.CaseAnswer;
import pl.hejnal.menu.domain.MenuEvent;
import pl.hejnal.menu.domain.MenuOption;
import pl.hejnal.menu.domain.MenuState;

/** What stays of an input on the call: enough for a clerk to see where the caller has been, never a PIN. */
final class MenuSteps {

    private MenuSteps() {}

    static List<Step> of(MenuOption chosen) {
        return one(StepKind.CHOSE, chosen.id());
    }

    /** @param failure whether the input got the caller nowhere; only then are silence and a strange key worth noting */
    static List<Step> of(MenuState state, MenuEvent event, Input input, boolean failure) {
        return switch (event) {
            case ZERO -> failure ? one(StepKind.WRONG_KEY, "0") : one(StepKind.CHOSE, "person");
            case ONE -> failure ? one(StepKind.WRONG_KEY, "1") : one(StepKind.CHOSE, offered(state));
            case TWO -> one(StepKind.CHOSE, second(state));
            case NO_CODE -> one(StepKind.CHOSE, "sign");
            case SHUT -> one(StepKind.TURNED_AWAY, "closed");
            case NOBODY -> one(StepKind.TURNED_AWAY, "nobody");
            case BACK -> one(StepKind.CHOSE, "back");
            case FOUND, NOT_FOUND -> looked(input);
            case OTHER_KEY -> failure ? one(StepKind.WRONG_KEY, keys(input)) : List.of();
            case SILENCE -> failure ? one(StepKind.SILENCE, "") : List.of();
            case COMPLETE -> one(StepKind.KEYED, field(state));
            case MISTYPED -> List.of(new Step(StepKind.KEYED, field(state)), notTold("not-recognised"));
            case TOLD, TOLD_OLD -> told(input);
            case NOT_RECOGNISED -> List.of(notTold("not-recognised"));
            case TOO_MANY -> List.of(notTold("too-many"));
            case UNAVAILABLE -> List.of(notTold("unavailable"));
            case ARRANGED, NOT_ARRANGED -> returnCall(input);
            case CHOSEN, SPOKEN, THERE -> List.of();
        };
    }

    private static String offered(MenuState state) {
        return switch (state) {
            case CLOSED, UNATTENDED -> "message";
            case SIGN_READ_BACK -> "confirmed";
            default -> "again";
        };
    }

    private static String second(MenuState state) {
        return switch (state) {
            case UNATTENDED -> "wait";
            case SIGN_READ_BACK -> "sign";
            default -> "return-call";
        };
    }

    private static List<Step> told(Input input) {
        return input instanceof Input.CaseAnswered(CaseAnswer.Told answer)
                ? one(
                        StepKind.CASE_TOLD,
                        answer.state().sign().value() + " "
                                + answer.state().stage().name())
                : List.of();
    }

    private static List<Step> returnCall(Input input) {
        return input instanceof Input.ReturnCallArranged arranged
                ? one(
                        arranged.possible() ? StepKind.RETURN_CALL : StepKind.NO_RETURN_CALL,
                        arranged.about().sign().value())
                : List.of();
    }

    private static List<Step> looked(Input input) {
        return input instanceof Input.CardLookedUp looked
                ? looked.card()
                        .map(card -> one(StepKind.CARD_READ, card.symbol().value()))
                        .orElse(List.of())
                : List.of();
    }

    private static List<Step> one(StepKind kind, String detail) {
        return List.of(new Step(kind, detail));
    }

    private static Step notTold(String why) {
        return new Step(StepKind.CASE_NOT_TOLD, why);
    }

    private static String field(MenuState state) {
        return switch (state) {
            case CODE -> "code";
            case SIGN -> "sign";
            default -> "pin";
        };
    }

    private static String keys(Input input) {
        return input instanceof Input.Keys pressed ? pressed.digits() : "";
    }
}
