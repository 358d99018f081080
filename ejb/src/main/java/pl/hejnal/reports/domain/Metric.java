package pl.hejnal.reports.domain;

import java.util.EnumSet;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import pl.hejnal.calls.counting.domain.Measure;

/**
 * What a report shows in a column: a sum, or one sum divided by another. Names and explanations stand in the screens' words
 * under the constant's name. Definitions are those of the trade (ASA, service level as the share of offered calls).
 */
public enum Metric {
    CALLS(Unit.COUNT, Measure.CALLS),
    OFFERED(Unit.COUNT, Measure.OFFERED),
    ANSWERED(Unit.COUNT, Measure.ANSWERED),
    SERVICE_LEVEL(Unit.SHARE, Measure.ANSWERED_IN_TIME, Measure.OFFERED),
    ABANDONED_WAITING(Unit.COUNT, Measure.ABANDONED_WAITING),
    ASA(Unit.SECONDS, Measure.WAIT_ANSWERED_MS, Measure.ANSWERED),
    AVERAGE_TALK(Unit.SECONDS, Measure.TALK_MS, Measure.ANSWERED),
    SETTLED_IN_MENU(Unit.COUNT, Measure.SETTLED_IN_MENU),
    ABANDONED_EARLY(Unit.COUNT, Measure.ABANDONED_EARLY),
    CALLBACK(Unit.COUNT, Measure.CALLBACK),
    RETURN_CALL_REQUESTED(Unit.COUNT, Measure.RETURN_CALL_REQUESTED),
    MESSAGE_LEFT(Unit.COUNT, Measure.MESSAGE_LEFT),
    OUT_OF_HOURS(Unit.COUNT, Measure.OUT_OF_HOURS),
    NOT_REACHED(Unit.COUNT, Measure.NOT_REACHED),
    FAILED(Unit.COUNT, Measure.FAILED),
    HANDLED(Unit.COUNT, Measure.HANDLED),
    TALK(Unit.DURATION, Measure.TALK_MS),
    TALK_OF_HANDLED(Unit.SECONDS, Measure.TALK_MS, Measure.HANDLED),
    HOLD(Unit.DURATION, Measure.HOLD_MS),
    RINGS_UNANSWERED(Unit.COUNT, Measure.RINGS_UNANSWERED),
    TRANSFERS(Unit.COUNT, Measure.TRANSFERS),
    SURVEY(Unit.MARK, Measure.SURVEY_SUM, Measure.SURVEYED);

    /** How a value is told. Lengths of time are counted in milliseconds and told in seconds. */
    public enum Unit {
        COUNT(1),
        /** 0 to 1. */
        SHARE(1),
        /** An average length of time. */
        SECONDS(1_000),
        /** A length of time that may be hours. */
        DURATION(1_000),
        /** 1 to 5. */
        MARK(1);

        private final double counted;

        Unit(double counted) {
            this.counted = counted;
        }
    }

    private final Unit unit;
    private final Measure part;
    private final Optional<Measure> whole;

    Metric(Unit unit, Measure sum) {
        this.unit = unit;
        part = sum;
        whole = Optional.empty();
    }

    Metric(Unit unit, Measure part, Measure whole) {
        this.unit = unit;
        this.part = part;
        this.whole = Optional.of(whole);
    }

    public Unit unit() {
        return unit;
    }

    /** What must be added up for it. */
    public Set<Measure> measures() {
        Set<Measure> measures = EnumSet.of(part);
        whole.ifPresent(measures::add);
        return measures;
    }

    /** Empty where it would be a division by nothing: an average of no calls is not 0. */
    public OptionalDouble of(Sums sums) {
        long divisor = whole.map(sums::of).orElse(1L);
        return divisor == 0 ? OptionalDouble.empty() : OptionalDouble.of(sums.of(part) / unit.counted / divisor);
    }
}
