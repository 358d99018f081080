package pl.hejnal.reports.clerks;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import pl.hejnal.identity.domain.Login;
import pl.hejnal.kernel.OfficeZone;
import pl.hejnal.kernel.Refusal;

/**
 * Of which days and of whom. A call belongs to the day on which it arrived, presence to the day on which it was.
 *
 * @param from the first day
 * @param until the last day
 * @param clerk empty for all of whom one may read
 */
public record ClerkQuestion(LocalDate from, LocalDate until, Optional<Login> clerk) {

    private static final int MOST_DAYS = 732;

    /** @throws Refusal {@code report.backwards}, {@code report.too-long} */
    public ClerkQuestion {
        if (until.isBefore(from)) {
            throw new Refusal("report.backwards");
        }
        if (ChronoUnit.DAYS.between(from, until) >= MOST_DAYS) {
            throw new Refusal("report.too-long");
        }
    }

    Instant begin() {
        return from.atStartOfDay(OfficeZone.ZONE).toInstant();
    }

    Instant end() {
        return until.plusDays(1).atStartOfDay(OfficeZone.ZONE).toInstant();
    }
}
