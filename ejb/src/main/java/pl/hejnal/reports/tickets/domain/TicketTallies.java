package pl.hejnal.reports.tickets.domain;

import java.time.LocalDate;
import java.util.List;

/** What tickets add up to, by department and matter; reports read it and never change it. */
public interface TicketTallies {

    /** @param department whose matter they are, and the procedure: a symbol; empty while nobody knows */
    record Tally(String department, String matter, TicketSums sums) {}

    /** What is open now, by age as of this day. */
    List<Tally> open(LocalDate today);

    /** What happened from the first to the last of these days. */
    List<Tally> between(LocalDate from, LocalDate until);
}
