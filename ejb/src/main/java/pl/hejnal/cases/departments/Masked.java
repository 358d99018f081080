package pl.hejnal.cases.departments;

import java.util.Optional;
import pl.hejnal.cases.domain.CaseDetails;
import pl.hejnal.cases.domain.CaseState;

/** Dots for what may be about a person; sign, stage, days and amounts stay. */
public final class Masked {

    private static final char DOT = '•';

    private Masked() {}

    public static CaseState state(CaseState state) {
        CaseDetails told = state.details();
        CaseDetails masked = new CaseDetails(
                dots(told.nextStep()),
                dots(told.holder()),
                told.expected(),
                told.deadline(),
                dots(told.bring()),
                told.toPay(),
                dots(told.collectWhere()),
                dots(told.collectWhen()),
                dots(told.party()));
        return new CaseState(
                state.sign(),
                state.department(),
                state.stage(),
                state.stageAsReported(),
                masked,
                state.disclosure(),
                state.asOf());
    }

    public static Optional<String> dots(Optional<String> text) {
        return text.map(Masked::dots);
    }

    public static String dots(String text) {
        StringBuilder masked = new StringBuilder(text.length());
        text.chars().forEach(c -> masked.append(Character.isLetterOrDigit(c) ? DOT : (char) c));
        return masked.toString();
    }
}
