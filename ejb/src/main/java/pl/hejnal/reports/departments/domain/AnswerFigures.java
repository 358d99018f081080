package pl.hejnal.reports.departments.domain;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.TreeMap;
import pl.hejnal.calls.counting.domain.CountedAnswer;
import pl.hejnal.calls.counting.domain.Measure;
import pl.hejnal.calls.domain.steps.AnswerKind;
import pl.hejnal.reports.domain.CallFigures.Total;
import pl.hejnal.reports.domain.Distribution;

/**
 * In how many calls a department answered in which way; a call is in each kind once, however often its caller asked.
 *
 * @param ages of what was kept, in minutes; of a call the oldest
 */
public record AnswerFigures(Map<AnswerKind, Long> calls, Distribution ages) {

    public static final AnswerFigures NONE = new AnswerFigures(Map.of(), new Distribution(Map.of()));

    private static final double HALF = 0.5;

    public AnswerFigures {
        calls = Map.copyOf(calls);
    }

    /**
     * By department.
     *
     * @param totals of {@code Dimension.CASE_ANSWER}
     */
    public static Map<String, AnswerFigures> by(List<Total> totals) {
        Map<String, Map<AnswerKind, Long>> calls = new TreeMap<>();
        Map<String, Map<Integer, Long>> ages = new HashMap<>();
        for (Total total : totals) {
            long amount = total.sums().of(Measure.CALLS);
            if (amount != 0) {
                CountedAnswer.read(total.value())
                        .ifPresent(answer -> answer.ageLimit()
                                .ifPresentOrElse(
                                        age -> ages.computeIfAbsent(answer.department(), any -> new HashMap<>())
                                                .put(age, amount),
                                        () -> calls.computeIfAbsent(
                                                        answer.department(), any -> new EnumMap<>(AnswerKind.class))
                                                .put(answer.kind(), amount)));
            }
        }
        Map<String, AnswerFigures> figures = new TreeMap<>();
        calls.forEach((department, kinds) -> figures.put(
                department, new AnswerFigures(kinds, new Distribution(ages.getOrDefault(department, Map.of())))));
        return figures;
    }

    public long of(AnswerKind kind) {
        return calls.getOrDefault(kind, 0L);
    }

    /** In minutes; empty where nothing kept was told. */
    public OptionalDouble usualAge() {
        return ages.percentile(HALF);
    }

    /** In minutes, the limit of its bucket: nothing was older. */
    public OptionalDouble greatestAge() {
        return ages.longest();
    }
}
