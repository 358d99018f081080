package pl.hejnal.reports.staffing.domain;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import pl.hejnal.reports.domain.Metric;
import pl.hejnal.reports.domain.Targets;
import pl.hejnal.reports.staffing.domain.StaffingLine.Need;

/**
 * What stands in a column of the staffing page, its file and its REST answer. Names and explanations are the screens' words
 * under the constant's name, and docs/METRICS.md has them too.
 */
public enum StaffingFigure {
    FORECAST(Group.FORECAST, Unit.CALLS, (line, targets) -> line.calls()),
    CLERKS(Group.ERLANG_C, Unit.COUNT, need(StaffingLine::waiting, Need::clerks)),
    EXPECTED_LEVEL(
            Group.ERLANG_C,
            Unit.SHARE,
            need(StaffingLine::waiting, need -> need.expected().serviceLevel())),
    EXPECTED_ASA(
            Group.ERLANG_C,
            Unit.SECONDS,
            need(StaffingLine::waiting, need -> need.expected().asaSeconds())),
    EXPECTED_OCCUPANCY(
            Group.ERLANG_C,
            Unit.SHARE,
            need(StaffingLine::waiting, need -> need.expected().occupancy())),
    CLERKS_A(Group.ERLANG_A, Unit.COUNT, need(StaffingLine::leaving, Need::clerks)),
    EXPECTED_LEVEL_A(
            Group.ERLANG_A,
            Unit.SHARE,
            need(StaffingLine::leaving, need -> need.expected().serviceLevel())),
    EXPECTED_ASA_A(
            Group.ERLANG_A,
            Unit.SECONDS,
            need(StaffingLine::leaving, need -> need.expected().asaSeconds())),
    EXPECTED_OCCUPANCY_A(
            Group.ERLANG_A,
            Unit.SHARE,
            need(StaffingLine::leaving, need -> need.expected().occupancy())),
    EXPECTED_ABANDONED_A(
            Group.ERLANG_A,
            Unit.SHARE,
            need(StaffingLine::leaving, need -> need.expected().abandoned())),
    ACTUAL_CALLS(Unit.COUNT, Metric.OFFERED),
    ACTUAL_LEVEL(Unit.SHARE, Metric.SERVICE_LEVEL),
    ACTUAL_ASA(Unit.SECONDS, Metric.ASA),
    ACTUAL_ABANDONED(Unit.SHARE, Metric.ABANDON_RATE);

    /** Columns that belong together. */
    public enum Group {
        FORECAST,
        /** Everybody waits. */
        ERLANG_C,
        /** Some hang up. */
        ERLANG_A,
        /** What an interval that is over came to. */
        ACTUAL;

        /** In their order. */
        public List<StaffingFigure> figures() {
            return Arrays.stream(StaffingFigure.values())
                    .filter(figure -> figure.group == this)
                    .toList();
        }
    }

    /** How a value is told. */
    public enum Unit {
        /** An expected number, which need not be whole. */
        CALLS,
        COUNT,
        /** 0 to 1. */
        SHARE,
        SECONDS
    }

    private final Group group;
    private final Unit unit;
    private final BiFunction<StaffingLine, Targets, OptionalDouble> value;
    private final Optional<Metric> metric;

    StaffingFigure(Group group, Unit unit, BiFunction<StaffingLine, Targets, OptionalDouble> value) {
        this.group = group;
        this.unit = unit;
        this.value = value;
        metric = Optional.empty();
    }

    /** What an interval came to. */
    StaffingFigure(Unit unit, Metric metric) {
        group = Group.ACTUAL;
        this.unit = unit;
        value = (line, targets) ->
                line.actual().map(sums -> metric.of(sums, targets)).orElse(OptionalDouble.empty());
        this.metric = Optional.of(metric);
    }

    private static BiFunction<StaffingLine, Targets, OptionalDouble> need(
            Function<StaffingLine, Optional<Need>> model, ToDoubleFunction<Need> value) {
        return (line, targets) -> model.apply(line).stream().mapToDouble(value).findFirst();
    }

    public Group group() {
        return group;
    }

    public Unit unit() {
        return unit;
    }

    /** The figure of reports that it is; empty for what is expected. */
    public Optional<Metric> metric() {
        return metric;
    }

    /** Empty where there is nothing to tell: no past to foretell from, an interval that is not over, an average of nothing. */
    public OptionalDouble of(StaffingLine line, Targets targets) {
        return value.apply(line, targets);
    }
}
