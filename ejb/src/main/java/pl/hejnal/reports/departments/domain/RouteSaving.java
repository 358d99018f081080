package pl.hejnal.reports.departments.domain;

import java.time.Duration;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * What connecting a department has really spared.
 *
 * @param since the first month in which the menu told of its cases
 * @param talk how long a clerk would have talked about each; empty where nobody can tell yet
 * @param before answered calls a month for which its case file was needed, before; empty where it is not known
 * @param beforeMonths from how many months that is the average
 */
public record RouteSaving(
        String department,
        YearMonth since,
        Optional<Duration> talk,
        OptionalDouble before,
        int beforeMonths,
        List<Month> months) {

    /**
     * One month since then.
     *
     * @param whole neither the month in which it began nor one that is under way: only such are compared
     * @param told calls that the menu settled and in which it told of a case of this department
     * @param spared of clerks' talk
     * @param caseFiles answered calls for which its case file was needed all the same
     */
    public record Month(YearMonth month, boolean whole, long told, Duration spared, long caseFiles) {}

    public RouteSaving {
        months = List.copyOf(months);
    }

    public long told() {
        return months.stream().mapToLong(Month::told).sum();
    }

    public Duration spared() {
        return months.stream().map(Month::spared).reduce(Duration.ZERO, Duration::plus);
    }

    /** How many calls a month fewer needed its case file; less than nothing for more. Empty where it cannot be compared. */
    public OptionalDouble fewer(Month month) {
        return before.isEmpty() || !month.whole()
                ? OptionalDouble.empty()
                : OptionalDouble.of(before.getAsDouble() - month.caseFiles());
    }
}
