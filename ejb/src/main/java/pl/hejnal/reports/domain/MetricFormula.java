package pl.hejnal.reports.domain;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.ToDoubleBiFunction;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;
import pl.hejnal.calls.counting.domain.Dimension;
import pl.hejnal.calls.counting.domain.Histogram;
import pl.hejnal.calls.counting.domain.Measure;

/** How a {@link Metric} is reckoned from sums. A division by nothing has no result: an average of no calls is not 0. */
final class MetricFormula {

    /** Under these nothing is counted of how long callers waited. */
    private static final Set<Dimension> NOT_BY_WAITS = EnumSet.of(Dimension.CLERK, Dimension.TEAM, Dimension.PAGE);

    /** What it needs, by the names under which figures are kept. */
    private final Set<String> names;

    private final BiFunction<Sums, Targets, OptionalDouble> value;

    /** See {@link Metric#callNames}. */
    private final BiFunction<Dimension, Targets, Set<String>> calls;

    private MetricFormula(Set<String> names, BiFunction<Sums, Targets, OptionalDouble> value) {
        this(names, value, (by, targets) -> Set.of());
    }

    private MetricFormula(
            Set<String> names,
            BiFunction<Sums, Targets, OptionalDouble> value,
            BiFunction<Dimension, Targets, Set<String>> calls) {
        this.names = names;
        this.value = value;
        this.calls = calls;
    }

    static MetricFormula sum(Measure measure) {
        return new MetricFormula(
                Set.of(measure.name()),
                (sums, targets) -> OptionalDouble.of((double) sums.of(measure)),
                (by, targets) -> measure.countsCalls(by) ? Set.of(measure.name()) : Set.of());
    }

    /** Of some calls that are known to be so; where none is known to be or not, it is not told, and no 0. */
    static MetricFormula among(Measure measure, Measure known) {
        return new MetricFormula(
                names(List.of(measure, known)),
                (sums, targets) ->
                        sums.of(known) == 0 ? OptionalDouble.empty() : OptionalDouble.of((double) sums.of(measure)),
                sum(measure).calls);
    }

    /** How many were at most so long; between two limits of buckets that is reckoned, and no number of calls. */
    static MetricFormula within(Histogram lengths, ToIntFunction<Targets> longest) {
        return new MetricFormula(
                names(lengths),
                (sums, targets) -> OptionalDouble.of(sums.of(lengths).within(longest.applyAsInt(targets))),
                (by, targets) -> by.countsCallsAlone()
                                || NOT_BY_WAITS.contains(by)
                                || !Histogram.LIMITS.contains(longest.applyAsInt(targets))
                        ? Set.of()
                        : Histogram.LIMITS.stream()
                                .filter(limit -> limit <= longest.applyAsInt(targets))
                                .map(lengths::name)
                                .collect(Collectors.toUnmodifiableSet()));
    }

    static MetricFormula ratio(Measure part, Measure whole) {
        return new MetricFormula(
                Set.of(part.name(), whole.name()),
                (sums, targets) -> divide((double) sums.of(part), (double) sums.of(whole)));
    }

    static MetricFormula ratio(List<Measure> parts, List<Measure> wholes) {
        Set<String> names = names(parts);
        names.addAll(names(wholes));
        return new MetricFormula(names, (sums, targets) -> divide(together(sums, parts), together(sums, wholes)));
    }

    /** Of several that have nothing in common; some of them are no calls. */
    static MetricFormula sums(List<Measure> measures) {
        return new MetricFormula(names(measures), (sums, targets) -> OptionalDouble.of(together(sums, measures)));
    }

    private static double together(Sums sums, List<Measure> measures) {
        return (double) measures.stream().mapToLong(measure -> sums.of(measure)).sum();
    }

    private static Set<String> names(List<Measure> measures) {
        return measures.stream().map(Measure::name).collect(Collectors.toCollection(HashSet::new));
    }

    /** The rest of {@link #ratio}. */
    static MetricFormula without(Measure part, Measure whole) {
        return new MetricFormula(
                Set.of(part.name(), whole.name()),
                (sums, targets) -> divide((double) sums.of(whole) - sums.of(part), (double) sums.of(whole)));
    }

    static MetricFormula histogram(
            BiFunction<Distribution, Targets, OptionalDouble> value, Histogram first, Histogram... others) {
        return new MetricFormula(names(first, others), (sums, targets) -> {
            Distribution all = sums.of(first);
            for (Histogram other : others) {
                all = all.plus(sums.of(other));
            }
            return value.apply(all, targets);
        });
    }

    /** A share of calls; both are reckoned from the waits and the counts. */
    static MetricFormula share(ToDoubleBiFunction<Sums, Targets> part, ToDoubleBiFunction<Sums, Targets> whole) {
        Set<String> names = names(Histogram.WAIT_ANSWERED, Histogram.WAIT_ABANDONED);
        names.addAll(List.of(Measure.OFFERED.name(), Measure.ANSWERED.name()));
        return new MetricFormula(
                names,
                (sums, targets) -> divide(part.applyAsDouble(sums, targets), whole.applyAsDouble(sums, targets)));
    }

    /** Its facts are not written down yet; it is neither 0 nor unknown by accident. */
    static MetricFormula notMeasuredYet() {
        return new MetricFormula(Set.of(), (sums, targets) -> OptionalDouble.empty());
    }

    private static Set<String> names(Histogram first, Histogram... others) {
        Set<String> names = new HashSet<>(first.names());
        Arrays.stream(others).map(Histogram::names).forEach(names::addAll);
        return names;
    }

    private static OptionalDouble divide(double part, double whole) {
        return whole == 0 ? OptionalDouble.empty() : OptionalDouble.of(part / whole);
    }

    Set<String> names() {
        return names;
    }

    Set<String> callNames(Dimension by, Targets targets) {
        return calls.apply(by, targets);
    }

    boolean isMeasured() {
        return !names.isEmpty();
    }

    OptionalDouble of(Sums sums, Targets targets) {
        return value.apply(sums, targets);
    }
}
