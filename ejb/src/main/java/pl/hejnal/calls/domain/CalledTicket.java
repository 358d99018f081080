package pl.hejnal.calls.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import org.jspecify.annotations.Nullable;
import pl.hejnal.tickets.domain.TicketNumber;

/** Which ticket a call is about, and with which it came, if it has joined another since. */
@Embeddable
class CalledTicket {

    @Column(name = "ticket_id")
    private long sequence;

    @Column(name = "ticket_year")
    private int year;

    @Column(name = "joined_from")
    private @Nullable Long joinedFrom;

    @Column(name = "joined_from_year")
    private @Nullable Integer joinedFromYear;

    protected CalledTicket() {}

    CalledTicket(TicketNumber number) {
        sequence = number.sequence();
        year = number.year();
    }

    void join(TicketNumber into) {
        if (joinedFrom == null) {
            joinedFrom = sequence;
            joinedFromYear = year;
        }
        sequence = into.sequence();
        year = into.year();
    }

    void separate() {
        if (joinedFrom == null || joinedFromYear == null) {
            throw new IllegalStateException("it is joined to none");
        }
        sequence = joinedFrom;
        year = joinedFromYear;
        joinedFrom = null;
        joinedFromYear = null;
    }

    boolean isJoined() {
        return joinedFrom != null;
    }

    TicketNumber number() {
        return new TicketNumber(year, sequence);
    }
}
