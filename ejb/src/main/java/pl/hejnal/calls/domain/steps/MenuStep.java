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

    StepKind kind();

    /** Its one value as a code or as plain text, beside a case's stage; empty where there is none. */
    String detail();

    /** The stage of a case that was told. */
    default Optional<CaseStage> stage() {
        return Optional.empty();
    }

    /** @param choice the option's id in the menu's plan, or one of the dialogue's own: {@code person}, {@code again}, … */
    record Chose(String choice) implements MenuStep {

        public Chose {
            choice = cut(choice);
        }

        @Override
        public StepKind kind() {
            return StepKind.CHOSE;
        }

        @Override
        public String detail() {
            return choice;
        }
    }

    /** Keys that were typed in, of which only this is written down. */
    record Keyed(EnteredField field) implements MenuStep {

        @Override
        public StepKind kind() {
            return StepKind.KEYED;
        }

        @Override
        public String detail() {
            return code(field);
        }
    }

    record CaseTold(CaseSign sign, CaseStage told) implements MenuStep {

        @Override
        public StepKind kind() {
            return StepKind.CASE_TOLD;
        }

        @Override
        public String detail() {
            return sign.value();
        }

        @Override
        public Optional<CaseStage> stage() {
            return Optional.of(told);
        }
    }

    record CaseNotTold(NotToldReason why) implements MenuStep {

        @Override
        public StepKind kind() {
            return StepKind.CASE_NOT_TOLD;
        }

        @Override
        public String detail() {
            return code(why);
        }
    }

    /** The card of a procedure was read aloud. */
    record CardRead(ProcedureSymbol procedure) implements MenuStep {

        @Override
        public StepKind kind() {
            return StepKind.CARD_READ;
        }

        @Override
        public String detail() {
            return procedure.value();
        }
    }

    /**
     * The caller asked for a return call about a case whose department does not answer.
     *
     * @param possible whether somebody can: the number is not withheld
     */
    record ReturnCallAsked(CaseSign sign, boolean possible) implements MenuStep {

        @Override
        public StepKind kind() {
            return possible ? StepKind.RETURN_CALL : StepKind.NO_RETURN_CALL;
        }

        @Override
        public String detail() {
            return sign.value();
        }
    }

    record WrongKey(String keys) implements MenuStep {

        public WrongKey {
            keys = cut(keys);
        }

        @Override
        public StepKind kind() {
            return StepKind.WRONG_KEY;
        }

        @Override
        public String detail() {
            return keys;
        }
    }

    record Silence() implements MenuStep {

        @Override
        public StepKind kind() {
            return StepKind.SILENCE;
        }

        @Override
        public String detail() {
            return "";
        }
    }

    /** No person was there for a caller who wanted one. */
    record TurnedAway(QueueExitReason why) implements MenuStep {

        @Override
        public StepKind kind() {
            return StepKind.TURNED_AWAY;
        }

        @Override
        public String detail() {
            return code(why);
        }
    }

    /** @param number the one that the caller confirmed */
    record CallbackAsked(CallerNumber number) implements MenuStep {

        @Override
        public StepKind kind() {
            return StepKind.CALLBACK_ASKED;
        }

        @Override
        public String detail() {
            return number.toString();
        }
    }

    /** @param attempt counted from 1, of {@code of} at most */
    record CalledBack(int attempt, int of) implements MenuStep {

        @Override
        public StepKind kind() {
            return StepKind.CALLED_BACK;
        }

        @Override
        public String detail() {
            return attempt + "/" + of;
        }
    }

    /** @param fact what only the PBX's journal knew; empty for the whole call */
    record FromJournal(Optional<CallFact> fact) implements MenuStep {

        @Override
        public StepKind kind() {
            return StepKind.FROM_JOURNAL;
        }

        @Override
        public String detail() {
            return fact.map(MenuStep::code).orElse("call");
        }
    }

    /** @param fact what had been told otherwise, and was put right from the PBX's journal */
    record Corrected(CallFact fact) implements MenuStep {

        @Override
        public StepKind kind() {
            return StepKind.CORRECTED;
        }

        @Override
        public String detail() {
            return code(fact);
        }
    }

    /** As the words on screens and other programs have it: {@code not-recognised}. */
    static String code(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static String cut(String text) {
        return text.length() > LONGEST ? text.substring(0, LONGEST) : text;
    }
}
