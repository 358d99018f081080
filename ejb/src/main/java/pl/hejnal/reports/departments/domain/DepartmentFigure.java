package pl.hejnal.reports.departments.domain;

import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import pl.hejnal.calls.domain.steps.AnswerKind;
import pl.hejnal.reports.domain.Metric;

/**
 * The catalogue of what a department is told by. Names and explanations stand in the screens' words under the constant's name, and
 * docs/METRICS.md is made of both.
 */
public enum DepartmentFigure {
    FRESH(AnswerKind.FRESH),
    KEPT(AnswerKind.KEPT),
    /** Of what was kept: half of it was not older. */
    KEPT_AGE_P50(line -> seconds(line.answers().usualAge())),
    /** The limit of its bucket: nothing that was kept was older. */
    KEPT_AGE_LONGEST(line -> seconds(line.answers().greatestAge())),
    UNKNOWN(AnswerKind.UNKNOWN),
    FAILED(AnswerKind.FAILED),
    NOT_CONNECTED(AnswerKind.NOT_CONNECTED),
    CASE_FILES(Metric.Unit.COUNT, null, line -> OptionalDouble.of((double) line.caseFileCalls()));

    private static final double MINUTE = 60;

    private final Metric.Unit unit;
    private final @Nullable AnswerKind answer;
    private final Function<DepartmentLine, OptionalDouble> value;

    DepartmentFigure(AnswerKind answer) {
        this(
                Metric.Unit.COUNT,
                answer,
                line -> OptionalDouble.of((double) line.answers().of(answer)));
    }

    DepartmentFigure(Function<DepartmentLine, OptionalDouble> age) {
        this(Metric.Unit.DURATION, null, age);
    }

    DepartmentFigure(Metric.Unit unit, @Nullable AnswerKind answer, Function<DepartmentLine, OptionalDouble> value) {
        this.unit = unit;
        this.answer = answer;
        this.value = value;
    }

    private static OptionalDouble seconds(OptionalDouble minutes) {
        return minutes.isEmpty() ? minutes : OptionalDouble.of(minutes.getAsDouble() * MINUTE);
    }

    public Metric.Unit unit() {
        return unit;
    }

    /** The answer that it counts calls of; empty for all others. */
    public Optional<AnswerKind> answer() {
        return Optional.ofNullable(answer);
    }

    /** Whether it is known only since answers are counted. */
    public boolean isOfAnswers() {
        return this != CASE_FILES;
    }

    /** Empty where nothing kept was told. */
    public OptionalDouble of(DepartmentLine line) {
        return value.apply(line);
    }
}
