package pl.hejnal.tickets.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** One line of a ticket's history; written once, never changed. */
@Entity
@Table(name = "ticket_entry")
public class TicketEntry {

    /** The part of the system that opens tickets, and settles some by itself. */
    public static final String TELEPHONE = "telephone";

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(name = "ticket_id")
    private long ticketId;

    private Instant at;
    /** A login, or a part of the system. */
    private String who;

    @Enumerated(EnumType.STRING)
    private EntryKind kind;

    private String text;

    protected TicketEntry() {}

    public TicketEntry(Ticket ticket, Instant at, String who, EntryKind kind, String text) {
        ticketId = ticket.id();
        this.at = at;
        this.who = who;
        this.kind = kind;
        this.text = text;
    }

    public Instant at() {
        return at;
    }

    public String who() {
        return who;
    }

    public EntryKind kind() {
        return kind;
    }

    public String text() {
        return text;
    }

    /**
     * What the telephone settled has no line of its own, since half of all calls end so: the ticket itself says it.
     *
     * @param history the ticket's lines
     * @return that line; empty if the ticket is open, or one of its lines tells who ended it
     */
    public static Optional<TicketEntry> settlement(Ticket ticket, List<TicketEntry> history) {
        return ticket.closedAt()
                .filter(at -> history.stream().noneMatch(entry -> entry.ends() && entry.at.equals(at)))
                .map(at -> new TicketEntry(ticket, at, TELEPHONE, EntryKind.SETTLED, ""));
    }

    private boolean ends() {
        return kind == EntryKind.CLOSED || kind == EntryKind.SETTLED || kind == EntryKind.JOINED;
    }

    /** Whether this is the same thing said again by the same person: a double click, not a second note. */
    public boolean repeats(String sayer, EntryKind sort, String words) {
        return who.equals(sayer) && kind == sort && text.equals(words);
    }
}
