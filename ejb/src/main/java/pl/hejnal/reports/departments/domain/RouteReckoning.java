package pl.hejnal.reports.departments.domain;

import java.time.Duration;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Stream;
import pl.hejnal.calls.counting.domain.Measure;
import pl.hejnal.reports.cost.domain.Assumption;
import pl.hejnal.reports.domain.Sums;

/**
 * What connected departments have spared, month by month.
 *
 * @param told of which departments' cases the menu told, by department and month
 * @param caseFiles needed and not there, by department and month
 * @param all calls by month
 * @param talks what clerks answered and how long they talked, by department; under the empty name all calls
 * @param known the month from which on answers are counted: who was connected by then may have been so for long
 * @param current the month that is under way
 */
public record RouteReckoning(
        Map<String, Map<YearMonth, Sums>> told,
        Map<String, Map<YearMonth, Sums>> caseFiles,
        Map<YearMonth, Sums> all,
        Map<String, Sums> talks,
        Assumption assumption,
        YearMonth known,
        YearMonth current) {

    /** How far back it is compared; and how many months are shown at most. */
    public static final int BEFORE = 12;

    public static final int MOST_MONTHS = 24;

    private static final int HUNDRED = 100;
    private static final String ALL = "";

    /**
     * Those that spared most first.
     *
     * @param until the last month that is shown
     */
    public List<RouteSaving> until(YearMonth until) {
        return told.entrySet().stream()
                .flatMap(one -> began(one.getValue()).filter(since -> !since.isAfter(until)).stream()
                        .map(since -> saving(one.getKey(), since, until)))
                .sorted(Comparator.comparing(RouteSaving::spared)
                        .thenComparingLong(RouteSaving::told)
                        .reversed()
                        .thenComparing(RouteSaving::department))
                .toList();
    }

    private static Optional<YearMonth> began(Map<YearMonth, Sums> months) {
        return months.entrySet().stream()
                .filter(month -> month.getValue().of(Measure.CALLS) > 0)
                .map(Map.Entry::getKey)
                .min(Comparator.naturalOrder());
    }

    private RouteSaving saving(String department, YearMonth since, YearMonth until) {
        Optional<Duration> talk = talk(department);
        YearMonth oldest = until.minusMonths(MOST_MONTHS - 1L);
        List<YearMonth> before = since.isAfter(known)
                ? Stream.iterate(
                                since.minusMonths(BEFORE), month -> month.isBefore(since), month -> month.plusMonths(1))
                        .filter(month -> of(all, month).of(Measure.CALLS) > 0)
                        .toList()
                : List.of();
        return new RouteSaving(
                department,
                since,
                talk,
                average(department, before),
                before.size(),
                Stream.iterate(
                                since.isBefore(oldest) ? oldest : since,
                                month -> !month.isAfter(until),
                                month -> month.plusMonths(1))
                        .map(month -> month(department, since, month, talk))
                        .toList());
    }

    private OptionalDouble average(String department, List<YearMonth> months) {
        return months.stream().mapToLong(month -> caseFiles(department, month)).average();
    }

    private RouteSaving.Month month(String department, YearMonth since, YearMonth month, Optional<Duration> talk) {
        long settled = of(told.getOrDefault(department, Map.of()), month).of(Measure.SETTLED_IN_MENU);
        return new RouteSaving.Month(
                month,
                month.isAfter(since) && month.isBefore(current),
                settled,
                talk.map(each -> each.multipliedBy(settled * assumption.share()).dividedBy(HUNDRED))
                        .orElse(Duration.ZERO),
                caseFiles(department, month));
    }

    private long caseFiles(String department, YearMonth month) {
        return of(caseFiles.getOrDefault(department, Map.of()), month).of(Measure.ANSWERED);
    }

    private static Sums of(Map<YearMonth, Sums> months, YearMonth month) {
        return months.getOrDefault(month, Sums.NONE);
    }

    /** As the page of cost and savings has it: as assumed; else the average talk about this department's matters; else that of all. */
    private Optional<Duration> talk(String department) {
        return assumption.talkSeconds().isPresent()
                ? Optional.of(Duration.ofSeconds(assumption.talkSeconds().getAsInt()))
                : average(department).or(() -> average(ALL));
    }

    private Optional<Duration> average(String department) {
        Sums sums = talks.getOrDefault(department, Sums.NONE);
        long answered = sums.of(Measure.ANSWERED);
        return answered <= 0
                ? Optional.empty()
                : Optional.of(Duration.ofMillis(Math.round((double) sums.of(Measure.TALK_MS) / answered)));
    }
}
