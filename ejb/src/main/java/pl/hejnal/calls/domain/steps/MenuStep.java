package pl.hejnal.calls.domain.steps;

import java.util.Locale;
import java.util.Optional;
import pl.hejnal.calls.domain.facts.CallFact;
import pl.hejnal.calls.domain.facts.QueueExitReason;
import pl.hejnal.cases.domain.CaseSign;
import pl.hejnal.cases.domain.CaseStage;
import pl.hejnal.directory.domain.ProcedureSymbol;
import pl.hejnal.kernel.CallerNumber;

/** What a caller did in the menu or was told by it, or what was found out about the call later. */
public sealed interface MenuStep {

    /** Longest text of a choice or of keys that is kept, in characters. */
    int LONGEST = 200;

    /** Without a default: a step that has no kind does not compile. */
    default StepKind kind() {
        return switch (this) {
            case Chose chose -> StepKind.CHOSE;
            case Keyed keyed -> StepKind.KEYED;
            case CaseTold told -> StepKind.CASE_TOLD;
            case CaseNotTold not -> StepKind.CASE_NOT_TOLD;
            case CardRead read -> StepKind.CARD_READ;
            case ReturnCallAsked asked -> asked.possible() ? StepKind.RETURN_CALL : StepKind.NO_RETURN_CALL;
            case WrongKey wrong -> StepKind.WRONG_KEY;
            case Silence silence -> StepKind.SILENCE;
            case TurnedAway away -> StepKind.TURNED_AWAY;
            case CallbackAsked asked -> StepKind.CALLBACK_ASKED;
            case CalledBack called -> StepKind.CALLED_BACK;
            case FromJournal known -> StepKind.FROM_JOURNAL;
            case Corrected corrected -> StepKind.CORRECTED;
        };
    }

    /** Its one value as a code or as plain text, beside a case's stage; empty where there is none. */
    default String detail() {
        return switch (this) {
            case Chose chose -> chose.choice();
            case Keyed keyed -> code(keyed.field());
            case CaseTold told -> told.sign().value();
            case CaseNotTold not -> code(not.why());
            case CardRead read -> read.procedure().value();
            case ReturnCallAsked asked -> asked.sign().value();
            case WrongKey wrong -> wrong.keys();
            case Silence silence -> "";
            case TurnedAway away -> code(away.why());
            case CallbackAsked asked -> asked.number().toString();
            case CalledBack called -> called.attempt() + "/" + called.of();
            case FromJournal known -> known.fact().map(MenuStep::code).orElse("call");
            case Corrected corrected -> code(corrected.fact());
        };
    }

    /** The stage of a case that was told. */
    default Optional<CaseStage> stage() {
        return this instanceof CaseTold told ? Optional.of(told.told()) : Optional.empty();
    }

    /** @param choice the option's id in the menu's plan, or one of the dialogue's own: {@code person}, {@code again}, … */
    record Chose(String choice) implements MenuStep {

        public Chose {
            choice = cut(choice);
        }
    }

    /** Keys that were typed in, of which only this is written down. */
    record Keyed(EnteredField field) implements MenuStep {}

    /** @param answer empty for a step of before this was written down */
    record CaseTold(CaseSign sign, CaseStage told, Optional<DepartmentAnswer> answer) implements MenuStep {}

    /** @param answer of the department, where it came to asking one; empty also for a step of before this was written down */
    record CaseNotTold(NotToldReason why, Optional<DepartmentAnswer> answer) implements MenuStep {}

    /** The card of a procedure was read aloud. */
    record CardRead(ProcedureSymbol procedure) implements MenuStep {}

    /**
     * The caller asked for a return call about a case whose department does not answer.
     *
     * @param possible whether somebody can: the number is not withheld
     */
    record ReturnCallAsked(CaseSign sign, boolean possible) implements MenuStep {}

    record WrongKey(String keys) implements MenuStep {

        public WrongKey {
            keys = cut(keys);
        }
    }

    record Silence() implements MenuStep {}

    /** No person was there for a caller who wanted one. */
    record TurnedAway(QueueExitReason why) implements MenuStep {}

    /** @param number the one that the caller confirmed */
    record CallbackAsked(CallerNumber number) implements MenuStep {}

    /** @param attempt counted from 1, of {@code of} at most */
    record CalledBack(int attempt, int of) implements MenuStep {}

    /** @param fact what only the PBX's journal knew; empty for the whole call */
    record FromJournal(Optional<CallFact> fact) implements MenuStep {}

    /** @param fact what had been told otherwise, and was put right from the PBX's journal */
    record Corrected(CallFact fact) implements MenuStep {}

    /** As the words on screens and other programs have it: {@code not-recognised}. */
    static String code(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static String cut(String text) {
        return text.length() > LONGEST ? text.substring(0, LONGEST) : text;
    }
}
