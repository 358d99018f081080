package pl.hejnal.tickets.counting.domain;

/** What tickets add up to, as rows. */
public interface TicketFigures {

    /**
     * Adds up what changes have appended, the oldest first.
     *
     * @return how many of them; none when another server is doing so
     */
    int addUp(int most);
}
