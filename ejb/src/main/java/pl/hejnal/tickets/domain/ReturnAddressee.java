package pl.hejnal.tickets.domain;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import pl.hejnal.directory.domain.DepartmentSymbol;
import pl.hejnal.identity.domain.Login;

/**
 * To whom a ticket returns that is given back: to the department that passed it on, or else to the call centre, and in
 * both to the person who did.
 *
 * @param department empty for the call centre
 * @param login who passed it on; empty if that is not known
 */
public record ReturnAddressee(Optional<DepartmentSymbol> department, Optional<Login> login) {

    private static final ReturnAddressee CALL_CENTRE = new ReturnAddressee(Optional.empty(), Optional.empty());

    /** Read from the ticket's history, oldest line first: each giving back undoes the passing on before it. */
    public static ReturnAddressee of(List<TicketEntry> history) {
        Deque<ReturnAddressee> ways = new ArrayDeque<>();
        Optional<DepartmentSymbol> holder = Optional.empty();
        for (TicketEntry entry : history) {
            if (entry.kind() == EntryKind.PASSED_ON) {
                ways.push(new ReturnAddressee(holder, Login.read(entry.who())));
                holder = symbol(entry);
            } else if (entry.kind() == EntryKind.GIVEN_BACK) {
                holder = symbol(entry);
                goBackTo(holder, ways);
            }
        }
        return ways.isEmpty() ? CALL_CENTRE : ways.peek();
    }

    private static void goBackTo(Optional<DepartmentSymbol> holder, Deque<ReturnAddressee> ways) {
        boolean there = false;
        while (!there && !ways.isEmpty()) {
            there = ways.pop().department().equals(holder);
        }
    }

    private static Optional<DepartmentSymbol> symbol(TicketEntry entry) {
        return Optional.of(entry.text()).filter(text -> !text.isEmpty()).map(DepartmentSymbol::new);
    }
}
