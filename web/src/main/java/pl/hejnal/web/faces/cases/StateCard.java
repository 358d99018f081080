package pl.hejnal.web.faces.cases;

import java.text.NumberFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import pl.hejnal.cases.CaseAnswer;
import pl.hejnal.cases.domain.CaseStage;
import pl.hejnal.cases.domain.CaseState;
import pl.hejnal.web.i18n.OfficeTime;
import pl.hejnal.web.i18n.Words;

/**
 * A case's state as clerks read it.
 *
 * @param told whether anything is known
 * @param stale whether the department does not answer now
 * @param heading stage and how old it is
 */
public record StateCard(String sign, boolean told, boolean stale, String heading, List<Line> lines) {

    /** One line of label and value. */
    public record Line(String name, String value) {}

    public static StateCard of(String sign, CaseAnswer answer, Words words, Locale locale) {
        return answer instanceof CaseAnswer.Told told
                ? new StateCard(
                        sign, true, told.stale(), heading(told.state(), words), lines(told.state(), words, locale))
                : new StateCard(
                        sign,
                        false,
                        true,
                        answer instanceof CaseAnswer.Unavailable none
                                ? words.of("cases", "unavailable." + none.reason())
                                : "",
                        List.of());
    }

    /** @param why it is not told to who asks */
    static StateCard refused(String sign, String why) {
        return new StateCard(sign, false, false, why, List.of());
    }

    /** The department's own word stands beside ours only for who reads its language. */
    static String heading(CaseState state, Words words) {
        String stage = words.of("calls", "stage." + state.stage());
        return stage.equalsIgnoreCase(state.stageAsReported())
                        || (!words.areOfTheOffice() && state.stage() != CaseStage.UNKNOWN)
                ? stage
                : stage + " (" + state.stageAsReported() + ")";
    }

    static List<Line> lines(CaseState state, Words words, Locale locale) {
        List<Line> lines = new ArrayList<>();
        lines.add(new Line(words.of("departments", "part.asOf"), OfficeTime.of(state.asOf())));
        add(lines, words, "nextStep", state.nextStep());
        add(lines, words, "holder", state.holder());
        add(lines, words, "expected", state.expected().map(OfficeTime::day));
        add(lines, words, "deadline", state.deadline().map(OfficeTime::day));
        add(lines, words, "bring", state.bring());
        NumberFormat amount = NumberFormat.getNumberInstance(locale);
        amount.setMinimumFractionDigits(2);
        add(lines, words, "pay", state.toPay().map(value -> amount.format(value) + " zł"));
        add(lines, words, "collectWhere", state.collectWhere());
        add(lines, words, "collectWhen", state.collectWhen());
        add(lines, words, "party", state.party());
        return lines;
    }

    private static void add(List<Line> lines, Words words, String part, Optional<?> value) {
        value.ifPresent(told -> lines.add(new Line(words.of("departments", "part." + part), told.toString())));
    }
}
