package pl.hejnal.reports.domain;

import java.util.List;
import java.util.OptionalDouble;
import java.util.Set;
import pl.hejnal.calls.counting.domain.Dimension;
import pl.hejnal.calls.counting.domain.Histogram;
import pl.hejnal.calls.counting.domain.Measure;

/**
 * The catalogue of figures: what a report shows in a column. Names and explanations stand in the screens' words under the
 * constant's name, and docs/METRICS.md is made of both. Definitions are those of the trade (Genesys, Amazon Connect).
 */
public enum Metric {
    CALLS(Unit.COUNT, MetricFormula.sum(Measure.CALLS)),
    OFFERED(Unit.COUNT, MetricFormula.sum(Measure.OFFERED)),
    ANSWERED(Unit.COUNT, MetricFormula.sum(Measure.ANSWERED)),
    ABANDONED_WAITING(Unit.COUNT, MetricFormula.sum(Measure.ABANDONED_WAITING)),
    /** Those of them who waited no longer than {@link Targets#shortAbandon}. */
    ABANDONED_SHORT(Unit.COUNT, MetricFormula.within(Histogram.WAIT_ABANDONED, Targets::shortAbandon)),
    ABANDON_RATE(Unit.SHARE, MetricFormula.ratio(Measure.ABANDONED_WAITING, Measure.OFFERED)),

    // The four usual formulas of the service level, for the same T.
    SERVICE_LEVEL(Unit.SHARE, MetricFormula.share(Metric::inTime, Metric::offered)),
    SERVICE_LEVEL_OF_ANSWERED(
            Unit.SHARE, MetricFormula.share(Metric::inTime, (sums, targets) -> (double) sums.of(Measure.ANSWERED))),
    SERVICE_LEVEL_LESS_SHORT(
            Unit.SHARE,
            MetricFormula.share(
                    Metric::inTime,
                    (sums, targets) -> offered(sums, targets)
                            - sums.of(Histogram.WAIT_ABANDONED).within(targets.shortAbandon()))),
    SERVICE_LEVEL_WITH_ABANDONED(
            Unit.SHARE,
            MetricFormula.share(
                    (sums, targets) -> inTime(sums, targets)
                            + sums.of(Histogram.WAIT_ABANDONED).within(targets.answerWithin()),
                    Metric::offered)),

    ASA(Unit.SECONDS, 1_000, MetricFormula.ratio(Measure.WAIT_ANSWERED_MS, Measure.ANSWERED)),
    // The waits of all who waited for a clerk: those who were answered, and those who gave up.
    WAIT_P50(Unit.SECONDS, waits(0.5)),
    WAIT_P90(Unit.SECONDS, waits(0.9)),
    WAIT_P95(Unit.SECONDS, waits(0.95)),
    /** The upper limit of the longest wait's bucket: no wait was longer. */
    WAIT_LONGEST(
            Unit.SECONDS,
            MetricFormula.histogram(
                    (waits, targets) -> waits.longest(), Histogram.WAIT_ANSWERED, Histogram.WAIT_ABANDONED)),
    AVERAGE_TALK(Unit.SECONDS, 1_000, MetricFormula.ratio(Measure.TALK_MS, Measure.ANSWERED)),
    SETTLED_IN_MENU(Unit.COUNT, MetricFormula.sum(Measure.SETTLED_IN_MENU)),
    /** Calls that residents made. */
    INCOMING(Unit.COUNT, MetricFormula.sum(Measure.INCOMING)),
    ENTERED_MENU(Unit.COUNT, MetricFormula.sum(Measure.ENTERED_MENU)),
    /** What the menu settles of those who come to it. */
    CONTAINMENT(Unit.SHARE, MetricFormula.ratio(Measure.SETTLED_IN_MENU, Measure.ENTERED_MENU)),
    PAGE_TOLD(Unit.COUNT, MetricFormula.sum(Measure.PAGE_TOLD)),
    PAGE_UNAVAILABLE(Unit.COUNT, MetricFormula.sum(Measure.PAGE_UNAVAILABLE)),
    PAGE_NOT_RECOGNISED(Unit.COUNT, MetricFormula.sum(Measure.PAGE_NOT_RECOGNISED)),
    PAGE_REFUSED(Unit.COUNT, MetricFormula.sum(Measure.PAGE_REFUSED)),
    /** Telephone and public page together; guesses and mistyped codes are none. */
    CONTACTS(Unit.COUNT, MetricFormula.sums(Sources.CONTACTS)),
    /** What menu and public page settle of all contacts. */
    DEFLECTION(Unit.SHARE, MetricFormula.ratio(Sources.WITHOUT_CLERK, Sources.CONTACTS)),
    ABANDONED_EARLY(Unit.COUNT, MetricFormula.sum(Measure.ABANDONED_EARLY)),
    CALLBACK(Unit.COUNT, MetricFormula.sum(Measure.CALLBACK)),
    CALLBACK_REACHED(Unit.COUNT, MetricFormula.sum(Measure.CALLBACK_REACHED)),
    /** Of those of them who were reached; more than a day counts as a day. */
    CALLBACK_DELAY_P50(Unit.DURATION, callbackDelays(0.5)),
    CALLBACK_DELAY_P90(Unit.DURATION, callbackDelays(0.9)),
    RETURN_CALL_REQUESTED(Unit.COUNT, MetricFormula.sum(Measure.RETURN_CALL_REQUESTED)),
    MESSAGE_LEFT(Unit.COUNT, MetricFormula.sum(Measure.MESSAGE_LEFT)),
    OUT_OF_HOURS(Unit.COUNT, MetricFormula.sum(Measure.OUT_OF_HOURS)),
    NOT_REACHED(Unit.COUNT, MetricFormula.sum(Measure.NOT_REACHED)),
    FAILED(Unit.COUNT, MetricFormula.sum(Measure.FAILED)),
    /** Answered calls of which caller and matter are known. */
    REPEAT_BASE(Unit.COUNT, MetricFormula.among(Measure.REPEAT_BASE, Measure.REPEAT_BASE)),
    REPEATS(Unit.COUNT, MetricFormula.among(Measure.REPEATS, Measure.REPEAT_BASE)),
    REPEAT_RATE(Unit.SHARE, MetricFormula.ratio(Measure.REPEATS, Measure.REPEAT_BASE)),
    FIRST_CONTACT_RESOLUTION(Unit.SHARE, MetricFormula.without(Measure.REPEATS, Measure.REPEAT_BASE)),
    HANDLED(Unit.COUNT, MetricFormula.sum(Measure.HANDLED)),
    TALK(Unit.DURATION, 1_000, MetricFormula.sum(Measure.TALK_MS)),
    TALK_OF_HANDLED(Unit.SECONDS, 1_000, MetricFormula.ratio(Measure.TALK_MS, Measure.HANDLED)),
    HOLD(Unit.DURATION, 1_000, MetricFormula.sum(Measure.HOLD_MS)),
    RINGS_UNANSWERED(Unit.COUNT, MetricFormula.sum(Measure.RINGS_UNANSWERED)),
    TRANSFERS(Unit.COUNT, MetricFormula.sum(Measure.TRANSFERS)),
    TRANSFER_RATE(Unit.SHARE, MetricFormula.ratio(Measure.TRANSFERS, Measure.HANDLED)),
    /** Talk, hold and wrap-up of a handled call; wrap-up is not measured yet. */
    AHT(Unit.SECONDS, MetricFormula.notMeasuredYet()),
    /** Needs the time that clerks were ready. */
    OCCUPANCY(Unit.SHARE, MetricFormula.notMeasuredYet()),
    SURVEY(Unit.MARK, MetricFormula.ratio(Measure.SURVEY_SUM, Measure.SURVEYED));

    /** What several figures are made of. */
    private static final class Sources {

        static final List<Measure> WITHOUT_CLERK = List.of(Measure.SETTLED_IN_MENU, Measure.PAGE_TOLD);
        static final List<Measure> CONTACTS = List.of(Measure.INCOMING, Measure.PAGE_TOLD, Measure.PAGE_UNAVAILABLE);
    }

    /** How a value is told. */
    public enum Unit {
        COUNT,
        /** 0 to 1. */
        SHARE,
        /** A length of time, mostly below some minutes; in seconds. */
        SECONDS,
        /** A length of time that may be hours; in seconds. */
        DURATION,
        /** 1 to 5. */
        MARK
    }

    private final Unit unit;
    private final double counted;
    private final MetricFormula formula;

    Metric(Unit unit, MetricFormula formula) {
        this(unit, 1, formula);
    }

    /** @param counted how many of what is counted make one of what is told: milliseconds and seconds */
    Metric(Unit unit, double counted, MetricFormula formula) {
        this.unit = unit;
        this.counted = counted;
        this.formula = formula;
    }

    private static double inTime(Sums sums, Targets targets) {
        return sums.of(Histogram.WAIT_ANSWERED).within(targets.answerWithin());
    }

    private static double offered(Sums sums, Targets targets) {
        return (double) sums.of(Measure.OFFERED);
    }

    private static MetricFormula waits(double share) {
        return MetricFormula.histogram(
                (waits, targets) -> waits.percentile(share), Histogram.WAIT_ANSWERED, Histogram.WAIT_ABANDONED);
    }

    private static MetricFormula callbackDelays(double share) {
        return MetricFormula.histogram((delays, targets) -> delays.percentile(share), Histogram.CALLBACK_DELAY);
    }

    public Unit unit() {
        return unit;
    }

    /** Whether its facts are written down; if not, it has no value yet, whatever is asked. */
    public boolean isMeasured() {
        return formula.isMeasured();
    }

    /** What must be added up for it, by the names under which figures are kept. */
    public Set<String> names() {
        return formula.names();
    }

    /**
     * Of a figure that is a number of calls, the names of which each of these calls has one: so they can be listed.
     * Nothing for a share, an average or a number of anything else, as rings are.
     */
    public Set<String> callNames(Dimension by, Targets targets) {
        return formula.callNames(by, targets);
    }

    /**
     * The number of calls that stands behind it: a share's are those it is about, an average's those it was made of. A number
     * of calls is its own, and so is what no calls stand behind.
     */
    public Metric behind() {
        return switch (this) {
            case ABANDON_RATE -> ABANDONED_WAITING;
            case SERVICE_LEVEL,
                    SERVICE_LEVEL_LESS_SHORT,
                    SERVICE_LEVEL_WITH_ABANDONED,
                    WAIT_P50,
                    WAIT_P90,
                    WAIT_P95,
                    WAIT_LONGEST -> OFFERED;
            case SERVICE_LEVEL_OF_ANSWERED, ASA, AVERAGE_TALK -> ANSWERED;
            case CONTAINMENT -> SETTLED_IN_MENU;
            case REPEAT_RATE -> REPEATS;
            case FIRST_CONTACT_RESOLUTION -> REPEAT_BASE;
            case CALLBACK_DELAY_P50, CALLBACK_DELAY_P90 -> CALLBACK_REACHED;
            case TALK, TALK_OF_HANDLED, HOLD, AHT, TRANSFERS, TRANSFER_RATE -> HANDLED;
            default -> this;
        };
    }

    /** Empty where it would be a division by nothing: an average of no calls is not 0. */
    public OptionalDouble of(Sums sums, Targets targets) {
        OptionalDouble value = formula.of(sums, targets);
        return value.isEmpty() ? value : OptionalDouble.of(value.getAsDouble() / counted);
    }

    /** By the usual targets. */
    public OptionalDouble of(Sums sums) {
        return of(sums, Targets.USUAL);
    }
}
