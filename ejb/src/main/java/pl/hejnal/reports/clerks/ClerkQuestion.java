package pl.hejnal.reports.clerks;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import pl.hejnal.identity.domain.Login;
import pl.hejnal.kernel.OfficeZone;
import pl.hejnal.kernel.Refusal;
import pl.hejnal.reports.domain.AskedDays;
import pl.hejnal.staffing.teams.domain.TeamId;

/**
 * Of which days and of whom. A call belongs to the day on which it arrived, presence to the day on which it was.
 *
 * @param from the first day
 * @param until the last day
 * @param clerk empty for all of whom one may read
 * @param team only what they did while they were in it; empty for all, and for a clerk, who reads all of their own
 */
public record ClerkQuestion(LocalDate from, LocalDate until, Optional<Login> clerk, Optional<TeamId> team) {

    private static final int MOST_DAYS = 732;

    /** @throws Refusal {@code report.no-day}, {@code report.backwards}, {@code report.too-long} */
    public ClerkQuestion {
        AskedDays.check(from, until, MOST_DAYS);
    }

    /** Whatever the team. */
    public ClerkQuestion(LocalDate from, LocalDate until, Optional<Login> clerk) {
        this(from, until, clerk, Optional.empty());
    }

    Instant begin() {
        return from.atStartOfDay(OfficeZone.ZONE).toInstant();
    }

    Instant end() {
        return until.plusDays(1).atStartOfDay(OfficeZone.ZONE).toInstant();
    }
}
