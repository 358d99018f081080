package pl.hejnal.reports.drilldown;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import pl.hejnal.calls.counting.domain.CountedAs;
import pl.hejnal.calls.counting.domain.Dimension;
import pl.hejnal.calls.counting.domain.Measure;
import pl.hejnal.calls.domain.facts.Outcome;
import pl.hejnal.kernel.OfficeZone;
import pl.hejnal.kernel.Refusal;
import pl.hejnal.reports.domain.AskedDays;
import pl.hejnal.reports.domain.Interval;
import pl.hejnal.reports.domain.Metric;
import pl.hejnal.reports.domain.Targets;
import pl.hejnal.reports.drilldown.domain.CallFilter;
import pl.hejnal.reports.drilldown.domain.FigureCells;

/**
 * Which calls a manager wants to see: those that have all of this.
 *
 * @param from the first day; with {@code until} and {@code line} the time in which they arrived
 * @param until the last day
 * @param line the interval of one line of a report
 * @param values of dimensions; an empty value is the unknown one
 * @param metric the figure behind which they stand
 * @param outcome what they came to
 * @param targets what makes an abandoned call a short one
 */
public record CallListQuestion(
        LocalDate from,
        LocalDate until,
        Optional<Line> line,
        Map<Dimension, String> values,
        Optional<Metric> metric,
        Optional<Outcome> outcome,
        Targets targets) {

    /** Ten years, as reports have. */
    public static final int MOST_DAYS = 3_660;

    /** One interval of a report, wherever the moment lies in it. */
    public record Line(Interval interval, Instant moment) {}

    /**
     * @throws Refusal {@code report.no-day}, {@code report.backwards}, {@code report.too-long}, {@code report.no-calls} for a figure that is no
     *     number of calls, and for the outcome of a call that goes on
     */
    public CallListQuestion {
        values = Map.copyOf(values);
        AskedDays.check(from, until, MOST_DAYS);
        if (outcome.filter(Outcome.IN_PROGRESS::equals).isPresent()
                || metric.filter(figure -> Stream.of(Dimension.ALL, Dimension.CLERK)
                                .allMatch(by -> figure.callNames(by, targets).isEmpty()))
                        .isPresent()) {
            throw new Refusal("report.no-calls");
        }
    }

    Instant begin() {
        Instant day = midnight(from);
        return line.map(one -> one.interval().startOf(one.moment()))
                .filter(day::isBefore)
                .orElse(day);
    }

    /** Not before the beginning: a line outside of the days has no calls. */
    Instant end() {
        Instant day = midnight(until.plusDays(1));
        Instant end = line.map(one -> one.interval().endOf(one.moment()))
                .filter(day::isAfter)
                .orElse(day);
        return end.isBefore(begin()) ? begin() : end;
    }

    private static Instant midnight(LocalDate day) {
        return day.atStartOfDay(OfficeZone.ZONE).toInstant();
    }

    CallFilter filter() {
        Set<String> all = new TreeSet<>();
        values.forEach((dimension, value) -> {
            if (dimension != Dimension.TEAM) {
                all.add(CountedAs.value(dimension, value));
            }
        });
        outcome.map(Measure::of).map(Measure::name).ifPresent(all::add);
        Set<String> names = new TreeSet<>();
        metric.ifPresent(figure -> names.addAll(factsOf(figure)));
        if (names.size() == 1) {
            all.addAll(names);
            names.clear();
        }
        return new CallFilter(begin(), end(), all, names, Optional.ofNullable(values.get(Dimension.TEAM)), cells());
    }

    /** Those of the one clerk, where it is what clerks do that is counted. */
    private Set<String> factsOf(Metric figure) {
        Set<String> ofClerk = isOfClerk() ? figure.callNames(Dimension.CLERK, targets) : Set.of();
        if (!ofClerk.isEmpty()) {
            return ofClerk.stream()
                    .map(name -> CountedAs.ofClerk(values.getOrDefault(Dimension.CLERK, ""), name))
                    .collect(Collectors.toSet());
        }
        Set<String> ofCalls = figure.callNames(Dimension.ALL, targets);
        return (ofCalls.isEmpty() ? figure.callNames(Dimension.CLERK, targets) : ofCalls)
                .stream().filter(CountedAs::isKept).collect(Collectors.toSet());
    }

    private boolean isOfClerk() {
        return values.containsKey(Dimension.CLERK);
    }

    /** The figure that counts just these calls, or else one of those that count them and others too. */
    private FigureCells cells() {
        Dimension best = values.keySet().stream()
                .filter(dimension -> !names(dimension).isEmpty())
                .sorted()
                .findFirst()
                .orElse(Dimension.ALL);
        Set<String> names = names(best);
        boolean exact = values.size() <= 1
                && (values.isEmpty() || values.containsKey(best))
                && (metric.isEmpty() || outcome.isEmpty())
                && !names.isEmpty();
        return new FigureCells(
                best, values.getOrDefault(best, ""), names.isEmpty() ? Set.of(Measure.CALLS.name()) : names, exact);
    }

    private Set<String> names(Dimension dimension) {
        if (metric.isPresent()) {
            return metric.get().callNames(dimension, targets);
        }
        if (dimension == Dimension.CLERK
                || dimension == Dimension.TEAM
                || (dimension.countsCallsAlone() && outcome.isPresent())) {
            return Set.of();
        }
        return Set.of(outcome.map(Measure::of).orElse(Measure.CALLS).name());
    }
}
