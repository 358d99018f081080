package pl.hejnal.reports.tickets;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import pl.hejnal.kernel.Refusal;
import pl.hejnal.reports.domain.Comparison;

/**
 * Of which days. A ticket is opened on the day of its first call, and closed on the day on which somebody closes it.
 *
 * @param from the first day
 * @param until the last day
 * @param with the earlier period that stands beside it
 */
public record TicketQuestion(LocalDate from, LocalDate until, Comparison with) {

    private static final int MOST_DAYS = 732;

    /** @throws Refusal {@code report.backwards}, {@code report.too-long} */
    public TicketQuestion {
        if (until.isBefore(from)) {
            throw new Refusal("report.backwards");
        }
        if (ChronoUnit.DAYS.between(from, until) >= MOST_DAYS) {
            throw new Refusal("report.too-long");
        }
    }

    public LocalDate earlierFrom() {
        return with.shift(from, from, until);
    }

    public LocalDate earlierUntil() {
        return with.shift(until, from, until);
    }
}
