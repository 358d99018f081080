package pl.hejnal.tickets.reading;

import jakarta.annotation.Resource;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import pl.hejnal.audit.AuditTrail;
import pl.hejnal.directory.domain.DepartmentSymbol;
import pl.hejnal.identity.Roles;
import pl.hejnal.identity.domain.Login;
import pl.hejnal.kernel.Page;
import pl.hejnal.kernel.PlainText;
import pl.hejnal.tickets.TicketDesk;
import pl.hejnal.tickets.TicketFilter;
import pl.hejnal.tickets.TicketRow;
import pl.hejnal.tickets.TicketView;
import pl.hejnal.tickets.domain.TicketNumber;

/**
 * Where a ticket is opened to be read: a caller's number and words are a person's, so who read which ticket, when, and
 * whose it was then, is in the log before anything is shown. Nobody waits for it while a telephone rings: what rings is
 * pushed, and stands on the call itself.
 */
@Stateless
public class TicketReading {

    @Inject
    TicketDesk tickets;

    @Inject
    ActiveTickets line;

    @Inject
    AuditTrail audit;

    @Resource
    SessionContext session;

    /**
     * Empty, and not in the log, if there is no such ticket for who asks.
     *
     * @param occasion as the asking page says; that it came with a call is believed only if the telephone says so too
     */
    @RolesAllowed({Roles.CLERK, Roles.DEPARTMENT, Roles.MANAGER, Roles.ADMIN})
    public Optional<TicketView> read(TicketNumber number, ReadContext occasion) {
        Optional<TicketView> found = tickets.view(number);
        found.ifPresent(ticket -> audit.readBeside(
                login(),
                checked(occasion, number).code(),
                number.value(),
                ticket.heldBy()
                        .map(DepartmentSymbol::value)
                        .or(() -> ticket.assignee().map(Login::value))
                        .orElse("")));
        if (occasion != ReadContext.PROGRAM) {
            found.flatMap(ticket -> Login.read(login())).ifPresent(reader -> tickets.opened(number, reader));
        }
        return found;
    }

    /**
     * A page of the list shows callers' numbers. Who looks for a number, or for one ticket, is in the log with each ticket
     * that was found; the number itself is not, for it is personal too. Who leafs through the list is there with the first
     * and the last ticket of the page.
     */
    @RolesAllowed({Roles.CLERK, Roles.DEPARTMENT, Roles.MANAGER, Roles.ADMIN})
    public Page<TicketRow> list(TicketFilter filter, String cursor, int limit) {
        Page<TicketRow> page = tickets.list(filter, cursor, limit);
        List<TicketRow> rows = page.items();
        if (!PlainText.isBlank(filter.text())) {
            audit.read(
                    login(),
                    "ticket.found",
                    rows.stream().map(row -> row.number().value()).toList(),
                    "");
        } else if (!rows.isEmpty()) {
            audit.read(
                    login(),
                    "tickets.listed",
                    List.of(rows.getLast().number() + "–" + rows.getFirst().number()),
                    "");
        }
        return page;
    }

    private ReadContext checked(ReadContext said, TicketNumber number) {
        return said == ReadContext.ON_THE_LINE
                        && Login.read(login())
                                .filter(who -> line.isAt(number, who))
                                .isEmpty()
                ? ReadContext.PAGE
                : said;
    }

    /** Of a person or a part of the system. */
    private String login() {
        return session.getCallerPrincipal().getName();
    }
}
