package pl.hejnal.cases.access;

/** A port: a ticket is a reason to read about a case, if there is one with this number. */
public interface TicketReferences {

    boolean isTicket(String typed);
}
