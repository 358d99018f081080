package pl.hejnal.web.faces.departments;

import java.text.NumberFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Predicate;
import pl.hejnal.cases.departments.Trial;
import pl.hejnal.cases.domain.Audience;
import pl.hejnal.cases.domain.CaseState;
import pl.hejnal.web.i18n.OfficeTime;
import pl.hejnal.web.i18n.Words;

/**
 * A trial as the page shows it.
 *
 * @param fields what was found in the answer, by the department's names
 * @param parts the canonical state, part by part
 * @param leftOut the names of the fields whose values could not be read
 */
public record TrialCard(
        long millis, String raw, List<Line> fields, List<Line> parts, String leftOut, String failure, boolean unknown) {

    /** A longer answer is cut on the page; the first part shows what is wrong with it. */
    private static final int LONGEST_SHOWN = 4_000;

    /**
     * @param heard to whom it may be told: RESIDENT, CLERK, or nothing where that does not matter
     */
    public record Line(String name, String value, String heard) {}

    static TrialCard of(Trial trial, Words words, Locale locale) {
        String raw = trial.raw().length() > LONGEST_SHOWN ? trial.raw().substring(0, LONGEST_SHOWN) + "…" : trial.raw();
        List<Line> fields = trial.fields().entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(field -> new Line(field.getKey(), field.getValue(), ""))
                .toList();
        return new TrialCard(
                trial.took().toMillis(),
                raw,
                fields,
                trial.state().map(state -> parts(state, words, locale)).orElse(List.of()),
                String.join(", ", new TreeSet<>(trial.leftOut())),
                trial.failure()
                        .filter(Predicate.not(Trial.UNKNOWN_CASE::equals))
                        .orElse(""),
                trial.failure().filter(Trial.UNKNOWN_CASE::equals).isPresent());
    }

    private static List<Line> parts(CaseState state, Words words, Locale locale) {
        List<Line> lines = new ArrayList<>();
        CaseState heard = state.toldTo(Audience.RESIDENT);
        lines.add(new Line(words.of("departments", "part.sign"), state.sign().value(), ""));
        lines.add(new Line(
                words.of("departments", "part.stage"),
                words.of("calls", "stage." + state.stage()) + " (" + state.stageAsReported() + ")",
                ""));
        add(lines, words, "nextStep", state.nextStep(), heard.nextStep());
        add(lines, words, "holder", state.holder(), heard.holder());
        add(lines, words, "expected", state.expected().map(OfficeTime::day), heard.expected());
        add(lines, words, "deadline", state.deadline().map(OfficeTime::day), heard.deadline());
        add(lines, words, "bring", state.bring(), heard.bring());
        NumberFormat amount = NumberFormat.getNumberInstance(locale);
        amount.setMinimumFractionDigits(2);
        add(lines, words, "pay", state.toPay().map(value -> amount.format(value) + " zł"), heard.toPay());
        add(lines, words, "collectWhere", state.collectWhere(), heard.collectWhere());
        add(lines, words, "collectWhen", state.collectWhen(), heard.collectWhen());
        add(lines, words, "party", state.party(), heard.party());
        lines.add(new Line(words.of("departments", "part.asOf"), OfficeTime.of(state.asOf()), ""));
        return lines;
    }

    private static void add(List<Line> lines, Words words, String part, Optional<?> value, Optional<?> toResident) {
        value.ifPresent(told -> lines.add(new Line(
                words.of("departments", "part." + part),
                told.toString(),
                words.of("departments", toResident.isPresent() ? "heard.resident" : "heard.clerk"))));
    }
}
