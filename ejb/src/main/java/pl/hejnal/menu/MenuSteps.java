package pl.hejnal.menu;

import java.util.List;
import java.util.Optional;
import pl.hejnal.calls.domain.facts.QueueExitReason;
import pl.hejnal.calls.domain.steps.AnswerKind;
import pl.hejnal.calls.domain.steps.DepartmentAnswer;
import pl.hejnal.calls.domain.steps.EnteredField;
import pl.hejnal.calls.domain.steps.MenuStep;
import pl.hejnal.calls.domain.steps.NotToldReason;
import pl.hejnal.cases.CaseAnswer;
import pl.hejnal.cases.departments.UnavailableReason;
import pl.hejnal.menu.domain.MenuEvent;
import pl.hejnal.menu.domain.MenuOption;
import pl.hejnal.menu.domain.MenuState;

/** What stays of an input on the call: enough for a clerk to see where the caller has been, never a PIN. */
final class MenuSteps {

    private MenuSteps() {}

    static List<MenuStep> of(MenuOption chosen) {
        return chose(chosen.id());
    }

    /** @param failure whether the input got the caller nowhere; only then are silence and a strange key worth noting */
    static List<MenuStep> of(MenuState state, MenuEvent event, Input input, boolean failure) {
        return switch (event) {
            case ZERO -> failure ? wrong("0") : chose("person");
            case ONE -> failure ? wrong("1") : chose(offered(state));
            case TWO -> chose(second(state));
            case NO_CODE -> chose("sign");
            case SHUT -> List.of(new MenuStep.TurnedAway(QueueExitReason.CLOSED));
            case NOBODY -> List.of(new MenuStep.TurnedAway(QueueExitReason.NOBODY));
            case BACK -> chose("back");
            case FOUND, NOT_FOUND -> looked(input);
            case OTHER_KEY -> failure ? wrong(keys(input)) : List.of();
            case SILENCE -> failure ? List.of(new MenuStep.Silence()) : List.of();
            case COMPLETE -> List.of(new MenuStep.Keyed(field(state)));
            case MISTYPED ->
                List.of(new MenuStep.Keyed(field(state)), notTold(NotToldReason.NOT_RECOGNISED, Optional.empty()));
            case TOLD, TOLD_OLD -> told(input);
            case NOT_RECOGNISED -> List.of(notTold(NotToldReason.NOT_RECOGNISED, Optional.empty()));
            case TOO_MANY -> List.of(notTold(NotToldReason.TOO_MANY, Optional.empty()));
            case UNAVAILABLE -> List.of(notTold(NotToldReason.UNAVAILABLE, unanswered(input)));
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

    private static List<MenuStep> told(Input input) {
        return input instanceof Input.CaseAnswered(CaseAnswer.Told answer)
                ? List.of(new MenuStep.CaseTold(
                        answer.state().sign(), answer.state().stage(), Optional.of(answered(answer))))
                : List.of();
    }

    private static DepartmentAnswer answered(CaseAnswer.Told answer) {
        return answer.stale()
                ? new DepartmentAnswer(answer.state().department(), AnswerKind.KEPT, Optional.of(answer.fetchedAt()))
                : new DepartmentAnswer(answer.state().department(), AnswerKind.FRESH);
    }

    private static Optional<DepartmentAnswer> unanswered(Input input) {
        return input instanceof Input.CaseAnswered(CaseAnswer.Unavailable answer)
                ? Optional.of(new DepartmentAnswer(answer.department(), kind(answer.reason())))
                : Optional.empty();
    }

    private static AnswerKind kind(UnavailableReason reason) {
        return switch (reason) {
            case SILENT, UNREADABLE -> AnswerKind.FAILED;
            case NOT_CONNECTED -> AnswerKind.NOT_CONNECTED;
            case ASKED_BY_LETTER, NO_FILE_YET, UNKNOWN_CASE -> AnswerKind.UNKNOWN;
        };
    }

    private static List<MenuStep> returnCall(Input input) {
        return input instanceof Input.ReturnCallArranged arranged
                ? List.of(new MenuStep.ReturnCallAsked(arranged.about().sign(), arranged.possible()))
                : List.of();
    }

    private static List<MenuStep> looked(Input input) {
        return input instanceof Input.CardLookedUp looked
                ? looked.card()
                        .map(card -> List.<MenuStep>of(new MenuStep.CardRead(card.symbol())))
                        .orElse(List.of())
                : List.of();
    }

    private static List<MenuStep> chose(String choice) {
        return List.of(new MenuStep.Chose(choice));
    }

    private static List<MenuStep> wrong(String keys) {
        return List.of(new MenuStep.WrongKey(keys));
    }

    private static MenuStep notTold(NotToldReason why, Optional<DepartmentAnswer> answer) {
        return new MenuStep.CaseNotTold(why, answer);
    }

    private static EnteredField field(MenuState state) {
        return switch (state) {
            case CODE -> EnteredField.CODE;
            case SIGN -> EnteredField.SIGN;
            default -> EnteredField.PIN;
        };
    }

    private static String keys(Input input) {
        return input instanceof Input.Keys pressed ? pressed.digits() : "";
    }
}
