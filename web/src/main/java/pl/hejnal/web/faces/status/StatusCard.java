package pl.hejnal.web.faces.status;

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
 * What a resident is told of a case, in the order in which it matters to them.
 *
 * @param foreign whether what departments write is in another language than the page
 * @param old whether the department does not answer now, and this is what it told last
 */
public record StatusCard(String sign, String stage, List<Line> lines, String asOf, boolean foreign, boolean old) {

    /** @param written whether the department wrote it, in Polish */
    public record Line(String name, String value, boolean written) {}

    static StatusCard of(CaseAnswer.Told told, Words words, Locale locale) {
        CaseState state = told.state();
        NumberFormat amount = NumberFormat.getNumberInstance(locale);
        amount.setMinimumFractionDigits(2);
        List<Line> lines = new ArrayList<>();
        written(lines, words, "nextStep", state.nextStep());
        state.expected().ifPresent(date -> lines.add(line(words, "expected", OfficeTime.day(date))));
        state.deadline().ifPresent(date -> lines.add(line(words, "deadline", OfficeTime.day(date))));
        written(lines, words, "bring", state.bring());
        state.toPay().ifPresent(sum -> lines.add(line(words, "pay", amount.format(sum) + " zł")));
        written(lines, words, "collectWhere", state.collectWhere());
        written(lines, words, "collectWhen", state.collectWhen());
        String stage = state.stage() == CaseStage.UNKNOWN
                ? state.stageAsReported()
                : words.of("status", "stage." + state.stage());
        return new StatusCard(
                state.sign().value(),
                stage,
                lines,
                OfficeTime.of(state.asOf()),
                !"pl".equals(locale.getLanguage()),
                told.stale());
    }

    private static void written(List<Line> lines, Words words, String part, Optional<String> text) {
        text.ifPresent(told -> lines.add(new Line(words.of("status", part), told, true)));
    }

    private static Line line(Words words, String part, String value) {
        return new Line(words.of("status", part), value, false);
    }
}
