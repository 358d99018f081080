package pl.hejnal.reports.tickets;

import java.util.List;
import pl.hejnal.reports.tickets.domain.TicketSums;

/**
 * What waits, and what happened to tickets.
 *
 * @param office all tickets, each once
 * @param earlier what happened in the earlier period; of the backlog nothing, which is always today's
 * @param departments by symbol, the unknown last
 * @param matters by symbol, the unknown last
 */
public record TicketTable(TicketSums office, TicketSums earlier, List<Line> departments, List<Line> matters) {

    /** @param symbol empty while nobody knows what the ticket is about */
    public record Line(String symbol, TicketSums sums) {}
}
