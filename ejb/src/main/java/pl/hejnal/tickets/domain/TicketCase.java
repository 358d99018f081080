package pl.hejnal.tickets.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import pl.hejnal.cases.domain.CaseSign;

/** A case that a ticket is about; the ticket's history tells who said so. Each case stands beside a ticket once. */
@Entity
@Table(name = "ticket_case")
public class TicketCase {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(name = "ticket_id")
    private long ticketId;

    @Column(name = "case_sign")
    private String sign;

    protected TicketCase() {}

    public TicketCase(Ticket ticket, CaseSign sign) {
        ticketId = ticket.id();
        this.sign = sign.bare().value();
    }

    /** Without the initials of who works on it. */
    public CaseSign sign() {
        return new CaseSign(sign);
    }
}
