package pl.hejnal.calls.counting.domain;

import java.time.Instant;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import pl.hejnal.calls.domain.LinkedId;

/**
 * What a call that has ended is counted as: the values and the names under which its contributions were added, in words
 * that a list is searched by. It is made of the contributions alone, so the calls behind a figure are those that made it,
 * whatever the formulas say by then.
 *
 * @param before the quarter under which it was counted until now; empty for a call that had counted nowhere
 * @param facts see {@link #value}, {@link #ofClerk}; the name of a measure or bucket stands by itself
 */
public record CountedAs(LinkedId call, Instant quarter, Optional<Instant> before, SortedSet<String> facts) {

    /** Every call would have it. */
    private static final String ALWAYS = Measure.CALLS.name();

    private static final Set<String> OF_CALLS = counting(Dimension.ALL, Dimension.CLERK);
    private static final Set<String> OF_CLERKS = counting(Dimension.CLERK);

    /** None for a call that counts nowhere. */
    public static List<CountedAs> of(LinkedId call, List<Contribution> before, List<Contribution> after) {
        if (after.isEmpty()) {
            return List.of();
        }
        SortedSet<String> facts =
                after.stream().flatMap(CountedAs::facts).collect(Collectors.toCollection(TreeSet::new));
        return List.of(new CountedAs(
                call, quarter(after), before.isEmpty() ? Optional.empty() : Optional.of(quarter(before)), facts));
    }

    /** All of a call are of the quarter in which it arrived. */
    private static Instant quarter(List<Contribution> contributions) {
        return contributions.getFirst().key().quarter();
    }

    private static Stream<String> facts(Contribution one) {
        Collection<String> clerks = one.key().values().getOrDefault(Dimension.CLERK, List.of());
        return Stream.concat(
                one.key().values().entrySet().stream()
                        .filter(values -> values.getKey() != Dimension.ALL)
                        .flatMap(values -> values.getValue().stream().map(value -> value(values.getKey(), value))),
                clerks.isEmpty()
                        ? one.counts().keySet().stream().filter(CountedAs::isOfCalls)
                        : clerks.stream()
                                .flatMap(clerk -> one.counts().keySet().stream()
                                        .filter(OF_CLERKS::contains)
                                        .map(name -> ofClerk(clerk, name))));
    }

    private static boolean isOfCalls(String name) {
        return OF_CALLS.contains(name) || Histogram.isBucket(name);
    }

    private static Set<String> counting(Dimension... by) {
        return Arrays.stream(Measure.values())
                .filter(measure -> Arrays.stream(by).anyMatch(measure::countsCalls))
                .map(Measure::name)
                .filter(name -> !name.equals(ALWAYS))
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Whether it tells calls apart, so that it is kept: all calls are {@link Measure#CALLS}. */
    public static boolean isKept(String name) {
        return !name.equals(ALWAYS);
    }

    /** That the call has this value: {@code QUEUE=office}. */
    public static String value(Dimension dimension, String value) {
        return dimension + "=" + value;
    }

    /** That this clerk's part of the call was counted so: {@code CLERK=anna HANDLED}. */
    public static String ofClerk(String login, String name) {
        return value(Dimension.CLERK, login) + " " + name;
    }
}
