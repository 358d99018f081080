package pl.hejnal.reports.tickets;

import java.time.LocalDate;
import pl.hejnal.kernel.Refusal;
import pl.hejnal.reports.domain.AskedDays;
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

    /** @throws Refusal {@code report.no-day}, {@code report.backwards}, {@code report.too-long} */
    public TicketQuestion {
        AskedDays.check(from, until, MOST_DAYS);
    }

    public LocalDate earlierFrom() {
        return with.shift(from, from, until);
    }

    public LocalDate earlierUntil() {
        return with.shift(until, from, until);
    }
}
