package pl.hejnal.tickets;

import jakarta.annotation.Resource;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import pl.hejnal.cases.access.Entitlement;
import pl.hejnal.cases.domain.CaseSign;
import pl.hejnal.directory.domain.DepartmentSymbol;
import pl.hejnal.identity.DepartmentScope;
import pl.hejnal.identity.Roles;
import pl.hejnal.identity.UserDesk;
import pl.hejnal.identity.domain.Login;
import pl.hejnal.kernel.CallerNumber;
import pl.hejnal.kernel.Page;
import pl.hejnal.kernel.PlainText;
import pl.hejnal.kernel.Refusal;
import pl.hejnal.tickets.domain.EntryKind;
import pl.hejnal.tickets.domain.Resolution;
import pl.hejnal.tickets.domain.ReturnAddressee;
import pl.hejnal.tickets.domain.Ticket;
import pl.hejnal.tickets.domain.TicketEntry;
import pl.hejnal.tickets.domain.TicketHandOver;
import pl.hejnal.tickets.domain.TicketNumber;
import pl.hejnal.tickets.domain.TicketSearch;
import pl.hejnal.tickets.domain.Tickets;

/**
 * Where tickets are worked on and looked up. Clicking twice is clicking once. To a department's officers only
 * the tickets that their department holds are there.
 */
@Stateless
public class TicketDesk {

    /** Longest text a clerk may write at once, in characters. */
    public static final int LONGEST_TEXT = 4000;

    private static final int LONGEST_PAGE = 500;

    @Inject
    private Tickets tickets;

    @Inject
    private DepartmentScope scope;

    @Inject
    private UserDesk users;

    @Resource
    private SessionContext session;

    @Inject
    private Entitlement entitlement;

    @Inject
    private CategoryChange categories;

    @Inject
    private Event<TicketPassedOn> passings;

    @Inject
    private Clock clock;

    @RolesAllowed({Roles.CLERK, Roles.DEPARTMENT, Roles.MANAGER, Roles.ADMIN})
    public Optional<TicketView> view(TicketNumber number) {
        // A department's officers see what was passed on to them, and nothing else of what residents tell this office.
        return tickets.find(number)
                .filter(ticket -> holds(ticket, scope.only(Roles.CLERK, Roles.MANAGER, Roles.ADMIN)))
                .map(ticket -> TicketView.of(ticket, tickets.history(ticket), tickets.cases(ticket)));
    }

    /** Whether it is theirs to see; asked of no database for who is limited to no department. */
    @RolesAllowed({Roles.CLERK, Roles.DEPARTMENT, Roles.MANAGER, Roles.ADMIN})
    public boolean isOpen(TicketNumber number) {
        Optional<String> only = scope.only(Roles.CLERK, Roles.MANAGER, Roles.ADMIN);
        return only.isEmpty()
                || tickets.find(number).filter(ticket -> holds(ticket, only)).isPresent();
    }

    /** @throws Refusal {@code list.cursor} for a cursor that no page gave */
    @RolesAllowed({Roles.CLERK, Roles.DEPARTMENT, Roles.MANAGER, Roles.ADMIN})
    public Page<TicketRow> list(TicketFilter filter, String cursor, int limit) {
        String text = PlainText.line(filter.text());
        Optional<Long> sequence = TicketNumber.parse(text).map(TicketNumber::sequence);
        Optional<String> caller = text.isEmpty() || sequence.isPresent()
                ? Optional.empty()
                : Optional.of(CallerNumber.of(text)).map(CallerNumber::e164);
        Optional<String> only = scope.only(Roles.CLERK, Roles.MANAGER, Roles.ADMIN);
        if (caller.filter(String::isEmpty)
                .or(() -> only.filter(String::isEmpty))
                .isPresent()) {
            return new Page<>(List.of(), Optional.empty());
        }
        int size = Math.clamp(limit, 1, LONGEST_PAGE);
        // One more than asked tells whether there is a next page.
        List<Ticket> found = tickets.search(
                new TicketSearch(
                        filter.status(),
                        sequence,
                        caller,
                        filter.assignee(),
                        only.map(DepartmentSymbol::new).or(filter::heldBy),
                        filter.missedOnly(),
                        filter.scope(),
                        ListCursor.read(cursor)),
                size + 1);
        List<Ticket> page = found.subList(0, Math.min(size, found.size()));
        return new Page<>(
                page.stream().map(TicketRow::of).toList(),
                found.size() > size ? Optional.of(ListCursor.after(page.getLast())) : Optional.empty());
    }

    /** @throws Refusal {@code ticket.unknown} */
    @RolesAllowed({Roles.CLERK, Roles.DEPARTMENT, Roles.TELEPHONY})
    public void take(TicketNumber number, Login login) {
        Ticket ticket = claim(number);
        if (!ticket.isClosed() && !ticket.assignee().equals(Optional.of(login))) {
            ticket.assignTo(login);
            tickets.add(new TicketEntry(ticket, clock.instant(), login.value(), EntryKind.TAKEN, ""));
        }
    }

    /** @throws Refusal {@code ticket.unknown}, {@code ticket.text} when empty or longer than {@link #LONGEST_TEXT} */
    @RolesAllowed({Roles.CLERK, Roles.DEPARTMENT})
    public void note(TicketNumber number, Login login, String text) {
        String words = TicketText.checked(text);
        if (words.isEmpty()) {
            throw new Refusal("ticket.text", Map.of("longest", LONGEST_TEXT));
        }
        Ticket ticket = claim(number);
        if (tickets.lastEntry(ticket)
                .filter(last -> last.repeats(login.value(), EntryKind.NOTE, words))
                .isEmpty()) {
            tickets.add(new TicketEntry(ticket, clock.instant(), login.value(), EntryKind.NOTE, words));
        }
    }

    /**
     * Closing again in the same words changes nothing.
     *
     * @throws Refusal {@code ticket.unknown}, {@code ticket.text}, {@code ticket.resolution} for one that is not a
     *     clerk's, {@code ticket.changed} when somebody else was quicker
     */
    @RolesAllowed({Roles.CLERK, Roles.DEPARTMENT})
    public void close(TicketNumber number, Login login, CloseTicket command) {
        Resolution resolution = command.resolution();
        if (resolution == null || !resolution.isForClerks()) {
            throw new Refusal("ticket.resolution", Map.of());
        }
        String words = TicketText.checked(command.text());
        Ticket ticket = claim(number);
        if (ticket.isClosedAs(resolution, words)) {
            return;
        }
        if (ticket.isClosed() || ticket.version() != command.version()) {
            throw new Refusal("ticket.changed", Map.of("number", number.value()));
        }
        Instant now = clock.instant();
        if (ticket.assignee().isEmpty()) {
            ticket.assignTo(login);
        }
        categories.of(ticket, login.value(), () -> {
            ticket.close(resolution, words, command.matter(), now);
            ticket.wrapUp(command.wrapUp());
        });
        tickets.add(new TicketEntry(ticket, now, login.value(), EntryKind.CLOSED, words));
    }

    /**
     * A department is to answer; passing on twice is passing on once.
     *
     * @throws Refusal {@code ticket.unknown}, {@code ticket.pass-words} when nothing is said, {@code ticket.text},
     *     {@code ticket.changed} when somebody else was quicker
     */
    @RolesAllowed({Roles.CLERK, Roles.DEPARTMENT})
    public void passOn(TicketNumber number, Login login, PassTicketOn command) {
        String words = TicketText.required(command.text(), "ticket.pass-words");
        Ticket ticket = claim(number);
        if (ticket.isHeldBy(command.department()) && !ticket.isClosed()) {
            addOnce(ticket, login, words);
            return;
        }
        TicketHandOver how = handOver(ticket, login, words, command.version());
        categories.of(ticket, login.value(), () -> {
            ticket.isAbout(command.matter());
            ticket.wrapUp(command.wrapUp());
        });
        ticket.passOn(command.department(), how);
        tickets.add(new TicketEntry(
                ticket,
                how.at(),
                login.value(),
                EntryKind.PASSED_ON,
                command.department().value()));
        passings.fire(new TicketPassedOn(number, command.department(), login, ticket.matter(), how.at()));
    }

    /**
     * The ticket returns to those who passed it on, and to the person who did if they still work there.
     *
     * @return to whom it went; empty if it had been given back before, and nothing changed
     * @throws Refusal {@code ticket.unknown}, {@code ticket.return-words} when nothing is said, {@code ticket.text},
     *     {@code ticket.changed} when somebody else was quicker
     */
    @RolesAllowed({Roles.CLERK, Roles.DEPARTMENT})
    public Optional<ReturnAddressee> giveBack(TicketNumber number, Login login, GiveTicketBack command) {
        String words = TicketText.required(command.text(), "ticket.return-words");
        Ticket ticket = claim(number);
        if (ticket.heldBy().isEmpty() && !ticket.isClosed()) {
            addOnce(ticket, login, words);
            return Optional.empty();
        }
        TicketHandOver how = handOver(ticket, login, words, command.version());
        ReturnAddressee way = stillWorking(ReturnAddressee.of(tickets.history(ticket)));
        ticket.giveBack(way, how);
        tickets.add(new TicketEntry(
                ticket,
                how.at(),
                login.value(),
                EntryKind.GIVEN_BACK,
                way.department().map(DepartmentSymbol::value).orElse("")));
        return Optional.of(way);
    }

    private TicketHandOver handOver(Ticket ticket, Login login, String words, long version) {
        if (ticket.isClosed() || ticket.version() != version) {
            throw new Refusal("ticket.changed", Map.of("number", ticket.number().value()));
        }
        TicketHandOver how = new TicketHandOver(clock.instant(), login, words);
        tickets.add(new TicketEntry(ticket, how.at(), login.value(), EntryKind.NOTE, words));
        return how;
    }

    /** What is said to a ticket that is already there is not lost; the same words from a double click are said once. */
    private void addOnce(Ticket ticket, Login login, String words) {
        if (tickets.history(ticket).stream().noneMatch(entry -> entry.repeats(login.value(), EntryKind.NOTE, words))) {
            tickets.add(new TicketEntry(ticket, clock.instant(), login.value(), EntryKind.NOTE, words));
        }
    }

    private ReturnAddressee stillWorking(ReturnAddressee way) {
        String role = way.department().isPresent() ? Roles.DEPARTMENT : Roles.CLERK;
        return new ReturnAddressee(way.department(), way.login().filter(login -> users.works(login, role)));
    }

    /** What came back to this clerk, or to nobody in particular, and is not closed; newest first. */
    @RolesAllowed(Roles.CLERK)
    public List<TicketRow> returnedTo(Login login, int limit) {
        return tickets.returnedTo(login, Math.clamp(limit, 1, LONGEST_PAGE)).stream()
                .map(TicketRow::of)
                .toList();
    }

    /** One of those who are to answer it has it before their eyes; it is no longer unread. */
    @RolesAllowed({Roles.CLERK, Roles.DEPARTMENT, Roles.MANAGER, Roles.ADMIN})
    public void opened(TicketNumber number, Login login) {
        tickets.find(number)
                .filter(Ticket::isUnread)
                .filter(ticket -> isToAnswer(ticket, login))
                .ifPresent(tickets::opened);
    }

    private boolean isToAnswer(Ticket ticket, Login login) {
        return ticket.heldBy().isPresent()
                ? session.isCallerInRole(Roles.DEPARTMENT) && holds(ticket, Optional.of(users.departmentOf(login)))
                : session.isCallerInRole(Roles.CLERK)
                        && ticket.assignee().map(login::equals).orElse(true);
    }

    /**
     * The ticket is about this case. Told again, nothing changes.
     *
     * @throws Refusal {@code ticket.unknown}, {@code case.other-department}
     */
    @RolesAllowed({Roles.CLERK, Roles.DEPARTMENT})
    public void linkCase(TicketNumber number, Login login, CaseSign sign) {
        Ticket ticket = claim(number);
        entitlement.departmentOf(sign).ifPresent(owner -> entitlement.demand(sign, owner, Roles.CLERK));
        tickets.link(ticket, sign, login.value(), clock.instant());
    }

    private Ticket claim(TicketNumber number) {
        return tickets.claim(number)
                .filter(ticket -> holds(ticket, scope.only(Roles.CLERK, Roles.TELEPHONY)))
                .orElseThrow(() -> Tickets.unknown(number));
    }

    private static boolean holds(Ticket ticket, Optional<String> only) {
        return only.map(own -> ticket.heldBy().map(DepartmentSymbol::value).equals(Optional.of(own)))
                .orElse(true);
    }
}
