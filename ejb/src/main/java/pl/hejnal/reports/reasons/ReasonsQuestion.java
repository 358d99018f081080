package pl.hejnal.reports.reasons;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import pl.hejnal.kernel.Refusal;
import pl.hejnal.reports.domain.AskedDays;
import pl.hejnal.reports.domain.Comparison;

/**
 * Of which days a manager asks why people called.
 *
 * @param until the last day
 * @param with the earlier days that they are held against
 * @param silentDays a case is silent that has not changed for so many days
 */
public record ReasonsQuestion(LocalDate from, LocalDate until, Comparison with, int silentDays) {

    public static final int USUAL_SILENT_DAYS = 30;
    public static final int MOST_SILENT_DAYS = 365;
    /** Of longer times the cases of a city would take seconds. */
    public static final int MOST_DAYS_OF_SILENCE = 92;

    private static final int MOST_DAYS = 3_660;

    /** @throws Refusal {@code report.no-day}, {@code report.backwards}, {@code report.too-long}, {@code report.silent-days} */
    public ReasonsQuestion {
        AskedDays.check(from, until, MOST_DAYS);
        if (silentDays < 1 || silentDays > MOST_SILENT_DAYS) {
            throw new Refusal("report.silent-days");
        }
    }

    LocalDate earlierFrom() {
        return with.shift(from, from, until);
    }

    LocalDate earlierUntil() {
        return with.shift(until, from, until);
    }

    boolean tellsOfSilence() {
        return ChronoUnit.DAYS.between(from, until) < MOST_DAYS_OF_SILENCE;
    }
}
