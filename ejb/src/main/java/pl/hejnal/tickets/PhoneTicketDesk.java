package pl.hejnal.tickets;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Optional;
import pl.hejnal.cases.domain.CaseSign;
import pl.hejnal.directory.domain.DepartmentSymbol;
import pl.hejnal.identity.Roles;
import pl.hejnal.identity.domain.Login;
import pl.hejnal.kernel.Language;
import pl.hejnal.kernel.Refusal;
import pl.hejnal.tickets.domain.EntryKind;
import pl.hejnal.tickets.domain.Matter;
import pl.hejnal.tickets.domain.Resolution;
import pl.hejnal.tickets.domain.Ticket;
import pl.hejnal.tickets.domain.TicketCategory;
import pl.hejnal.tickets.domain.TicketEntry;
import pl.hejnal.tickets.domain.TicketNumber;
import pl.hejnal.tickets.domain.TicketStatus;
import pl.hejnal.tickets.domain.Tickets;
import pl.hejnal.tickets.numbering.GivenNumbers;

/** Where the telephone opens tickets and says what becomes of them, whoever holds them. */
@Stateless
@RolesAllowed(Roles.TELEPHONY)
public class PhoneTicketDesk {

    @Inject
    private Tickets tickets;

    @Inject
    private TicketDesk desk;

    @Inject
    private GivenNumbers numbers;

    @Inject
    private CategoryChange categories;

    @RolesAllowed(Roles.TELEPHONY)
    public TicketNumber open(OpenTicket command) {
        Ticket ticket = new Ticket(command.caller(), command.language(), command.channel(), command.at());
        numbers.ready();
        tickets.add(ticket);
        numbers.given(ticket.id());
        return ticket.number();
    }

    /** Who really answered has it, instead of whom the telephone had said or of nobody; not if a colleague has it by now. */
    @RolesAllowed(Roles.TELEPHONY)
    public void takeFrom(TicketNumber number, Optional<Login> wrongly, Login login) {
        Ticket ticket = tickets.claimKnown(number);
        if (ticket.assignee().isEmpty() || ticket.assignee().equals(wrongly)) {
            desk.take(number, login);
        }
    }

    @RolesAllowed(Roles.TELEPHONY)
    public void speak(TicketNumber number, Language language) {
        tickets.claimKnown(number).speak(language);
    }

    /** The telephone itself settled it: the menu answered, or the caller left before saying what they wanted. */
    @RolesAllowed(Roles.TELEPHONY)
    public void settle(TicketNumber number, Resolution resolution, Instant at) {
        Ticket ticket = tickets.claimKnown(number);
        if (ticket.status() == TicketStatus.NEW) {
            categories.of(ticket, () -> ticket.close(resolution, "", Matter.UNKNOWN, at));
        }
    }

    /** What the telephone settled by itself was not settled after all; what a clerk has closed stays closed. */
    @RolesAllowed(Roles.TELEPHONY)
    public void reopen(TicketNumber number, Instant at) {
        Ticket ticket = tickets.claimKnown(number);
        if (ticket.isClosed() && ticket.assignee().isEmpty()) {
            // Once it is open again, nothing but its history tells that it was settled.
            TicketEntry.settlement(ticket, tickets.history(ticket)).ifPresent(tickets::add);
            ticket.reopen();
            tickets.add(new TicketEntry(ticket, at, TicketEntry.TELEPHONE, EntryKind.REOPENED, ""));
        }
    }

    /** What the telephone did about it, beside what changes it. */
    @RolesAllowed(Roles.TELEPHONY)
    public void record(TicketNumber number, EntryKind kind, String text, Instant at) {
        tickets.add(new TicketEntry(tickets.claimKnown(number), at, TicketEntry.TELEPHONE, kind, text));
    }

    /** A manager took part in a clerk's talk about it, or left. */
    @RolesAllowed({Roles.MANAGER, Roles.TELEPHONY})
    public void supervised(TicketNumber number, Login manager, EntryKind kind, Login clerk, Instant at) {
        tickets.add(new TicketEntry(tickets.claimKnown(number), at, manager.value(), kind, clerk.value()));
    }

    @RolesAllowed(Roles.TELEPHONY)
    public boolean isClosed(TicketNumber number) {
        return tickets.find(number).filter(Ticket::isClosed).isPresent();
    }

    /** The caller gave up waiting for a person. */
    @RolesAllowed(Roles.TELEPHONY)
    public void miss(TicketNumber number, Instant at) {
        Ticket ticket = tickets.claimKnown(number);
        if (!ticket.isMissed()) {
            ticket.miss();
            tickets.add(new TicketEntry(ticket, at, TicketEntry.TELEPHONE, EntryKind.MISSED, ""));
        }
    }

    /** The caller left a recorded message; who takes the ticket rings back. */
    @RolesAllowed(Roles.TELEPHONY)
    public void leaveMessage(TicketNumber number, Instant at) {
        Ticket ticket = tickets.claimKnown(number);
        ticket.miss();
        if (tickets.lastEntry(ticket)
                .filter(last -> last.repeats(TicketEntry.TELEPHONE, EntryKind.MESSAGE, ""))
                .isEmpty()) {
            tickets.add(new TicketEntry(ticket, at, TicketEntry.TELEPHONE, EntryKind.MESSAGE, ""));
        }
    }

    /**
     * The caller wants a return call about a case that could not be told: the ticket waits for the department's clerks.
     *
     * @param sign of the case, which stands beside the ticket for whoever rings back
     */
    @RolesAllowed(Roles.TELEPHONY)
    public void awaitReturnCall(TicketNumber number, DepartmentSymbol department, CaseSign sign, Instant at) {
        Ticket ticket = tickets.claimKnown(number);
        if (!ticket.isMissed() && !ticket.isClosed()) {
            categories.of(ticket, () -> ticket.awaitReturnCall(department));
            tickets.add(
                    new TicketEntry(ticket, at, TicketEntry.TELEPHONE, EntryKind.RETURN_CALL_REQUESTED, sign.value()));
            tickets.link(ticket, sign, TicketEntry.TELEPHONE, at);
        }
    }

    /**
     * Somebody orders that the caller is called back: what the telephone had settled by itself is open again.
     *
     * @throws Refusal {@code ticket.closed} where a person has closed it
     */
    @RolesAllowed({Roles.MANAGER, Roles.TELEPHONY})
    public void orderCallback(TicketNumber number, String login, String to, Instant at) {
        reopen(number, at);
        Ticket ticket = tickets.claimKnown(number);
        if (ticket.isClosed()) {
            throw new Refusal("ticket.closed");
        }
        tickets.add(new TicketEntry(ticket, at, login, EntryKind.CALLBACK_ORDERED, to));
    }

    /** By what a ticket's calls are counted; the ticket is locked, so that it stays so until they are. */
    @RolesAllowed({Roles.TELEPHONY, Roles.CLERK})
    public TicketCategory category(TicketNumber number) {
        return tickets.claimKnown(number).category();
    }
}
