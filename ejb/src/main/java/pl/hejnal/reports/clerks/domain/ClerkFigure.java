package pl.hejnal.reports.clerks.domain;

import java.util.Arrays;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.function.Function;
import java.util.function.ToLongFunction;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import pl.hejnal.calls.counting.domain.Measure;
import pl.hejnal.reports.domain.Metric;
import pl.hejnal.reports.domain.Metric.Unit;

/** The catalogue of a clerk's figures, in the order of its columns. Names and explanations stand in the screens' words. */
public enum ClerkFigure {
    SIGNED_IN(Unit.DURATION, line -> seconds(line.times().map(times -> times.present() + times.onBreak()))),
    READY(Unit.DURATION, line -> seconds(line.readyMillis())),
    ON_BREAK(Unit.DURATION, line -> seconds(line.times().map(ClerkTimes::onBreak))),
    /** Why they rested: nobody says it yet. */
    BREAK_REASONS(Unit.DURATION),
    /** Work on a ticket after its call: nobody says it yet. */
    WRAP_UP(Unit.DURATION),
    HANDLED(Metric.HANDLED),
    RINGS_UNANSWERED(Metric.RINGS_UNANSWERED),
    TALK(Metric.TALK),
    TALK_OF_HANDLED(Metric.TALK_OF_HANDLED),
    AHT(Metric.AHT),
    TRANSFERS(Metric.TRANSFERS),
    /** Of the time in which they took calls, the share in which they talked. */
    OCCUPANCY(Unit.SHARE, ClerkFigure::occupancy),
    /** Of the planned time, the share in which they were as planned. */
    ADHERENCE(Unit.SHARE, line -> share(line.heldPlan(), PlanTimes::kept, PlanTimes::planned)),
    /** Time taking calls by the time planned for it, whenever it was; above 1 for who worked more. */
    CONFORMANCE(Unit.SHARE, line -> share(line.heldPlan(), PlanTimes::worked, PlanTimes::plannedWork));

    private static final double MILLIS = 1_000;

    private final Unit unit;
    private final Function<ClerkLine, OptionalDouble> formula;
    private final boolean measured;
    private final @Nullable Metric metric;

    ClerkFigure(Unit unit) {
        this(unit, line -> OptionalDouble.empty(), false, null);
    }

    ClerkFigure(Unit unit, Function<ClerkLine, OptionalDouble> formula) {
        this(unit, formula, true, null);
    }

    ClerkFigure(Metric metric) {
        this(metric.unit(), line -> metric.of(line.sums()), metric.isMeasured(), metric);
    }

    ClerkFigure(Unit unit, Function<ClerkLine, OptionalDouble> formula, boolean measured, @Nullable Metric metric) {
        this.unit = unit;
        this.formula = formula;
        this.measured = measured;
        this.metric = metric;
    }

    private static OptionalDouble seconds(Optional<Long> millis) {
        return millis.map(some -> OptionalDouble.of(some / MILLIS)).orElseGet(OptionalDouble::empty);
    }

    private static OptionalDouble share(
            Optional<PlanTimes> plan, ToLongFunction<PlanTimes> part, ToLongFunction<PlanTimes> whole) {
        return plan.filter(known -> whole.applyAsLong(known) > 0)
                .map(known -> OptionalDouble.of((double) part.applyAsLong(known) / whole.applyAsLong(known)))
                .orElseGet(OptionalDouble::empty);
    }

    private static OptionalDouble occupancy(ClerkLine line) {
        double talk = (double) line.sums().of(Measure.TALK_MS);
        return line.readyMillis()
                .filter(ready -> talk + ready > 0)
                .map(ready -> OptionalDouble.of(talk / (talk + ready)))
                .orElseGet(OptionalDouble::empty);
    }

    /** The names under which what they need of calls is kept. */
    public static Set<String> names() {
        return Arrays.stream(values())
                .flatMap(figure -> figure.metric().stream())
                .flatMap(metric -> metric.names().stream())
                .collect(Collectors.toUnmodifiableSet());
    }

    public Unit unit() {
        return unit;
    }

    /** The figure of calls that it is; empty for one of presence. */
    public Optional<Metric> metric() {
        return Optional.ofNullable(metric);
    }

    /** Whether its facts are written down; if not, it has no value yet, whoever's it is. */
    public boolean isMeasured() {
        return measured;
    }

    /** Times in seconds, shares from 0 to 1; empty where it is not known, or a division by nothing. */
    public OptionalDouble of(ClerkLine line) {
        return formula.apply(line);
    }
}
