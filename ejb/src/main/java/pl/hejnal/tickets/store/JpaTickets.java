package pl.hejnal.tickets.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import pl.hejnal.identity.domain.Login;
import pl.hejnal.kernel.CallerNumber;
import pl.hejnal.tickets.domain.Ticket;
import pl.hejnal.tickets.domain.TicketCase;
import pl.hejnal.tickets.domain.TicketEntry;
import pl.hejnal.tickets.domain.TicketNumber;
import pl.hejnal.tickets.domain.TicketSearch;
import pl.hejnal.tickets.domain.TicketStatus;
import pl.hejnal.tickets.domain.Tickets;

/** Tickets through JPA; each condition of a search is there only when it is asked, so that its index can be used. */
@ApplicationScoped
public class JpaTickets implements Tickets {

    @PersistenceContext(unitName = "hejnal")
    private EntityManager em;

    @Override
    public void add(Ticket ticket) {
        em.persist(ticket);
    }

    @Override
    public void add(TicketEntry entry) {
        em.persist(entry);
    }

    @Override
    public Optional<Ticket> find(TicketNumber number) {
        return Optional.ofNullable(em.find(Ticket.class, number.sequence()))
                .filter(t -> t.number().equals(number));
    }

    @Override
    public Optional<Ticket> claim(TicketNumber number) {
        return Optional.ofNullable(em.find(Ticket.class, number.sequence(), LockModeType.PESSIMISTIC_WRITE))
                .filter(t -> t.number().equals(number));
    }

    @Override
    public List<TicketEntry> history(Ticket ticket) {
        return em.createQuery("select e from TicketEntry e where e.ticketId = :ticket order by e.id", TicketEntry.class)
                .setParameter("ticket", ticket.id())
                .getResultList();
    }

    @Override
    public void add(TicketCase about) {
        em.persist(about);
    }

    @Override
    public List<TicketCase> cases(Ticket ticket) {
        return em.createQuery("select c from TicketCase c where c.ticketId = :ticket order by c.id", TicketCase.class)
                .setParameter("ticket", ticket.id())
                .getResultList();
    }

    @Override
    public Optional<TicketEntry> lastEntry(Ticket ticket) {
        return em.createQuery(
                        "select e from TicketEntry e where e.ticketId = :ticket order by e.id desc", TicketEntry.class)
                .setParameter("ticket", ticket.id())
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    @Override
    public List<Ticket> openOf(CallerNumber caller, int limit) {
        return em.createQuery(
                        "select t from Ticket t where t.caller = :caller and t.caller <> ''" + " and t.status <> "
                                + constant(TicketStatus.CLOSED) + " order by t.openedAt desc, t.id desc",
                        Ticket.class)
                .setParameter("caller", caller.e164())
                .setMaxResults(limit)
                .getResultList();
    }

    @Override
    public List<Ticket> returnedTo(Login login, int limit) {
        return em.createQuery(
                        "select t from Ticket t where t.heldBy is null and t.handedAt is not null"
                                + " and t.status <> pl.hejnal.tickets.domain.TicketStatus.CLOSED and (t.assignee = :login or t.assignee is null)"
                                + " order by t.handedAt desc",
                        Ticket.class)
                .setParameter("login", login)
                .setMaxResults(limit)
                .getResultList();
    }

    @Override
    public void opened(Ticket ticket) {
        em.createQuery("update Ticket t set t.unread = false where t.id = :id")
                .setParameter("id", ticket.id())
                .executeUpdate();
    }

    @Override
    public List<Ticket> search(TicketSearch search, int limit) {
        List<String> conditions = new ArrayList<>(List.of("1 = 1"));
        Map<String, Object> values = new LinkedHashMap<>();
        search.status().ifPresent(status -> {
            conditions.add("t.status = " + constant(status));
        });
        search.sequence().ifPresent(sequence -> {
            conditions.add("t.id = :sequence");
            values.put("sequence", sequence);
        });
        search.caller().ifPresent(caller -> {
            conditions.add("t.caller = :caller and t.caller <> ''");
            values.put("caller", caller);
        });
        search.assignee().ifPresent(assignee -> {
            conditions.add("t.assignee = :assignee");
            values.put("assignee", assignee);
        });
        search.heldBy().ifPresent(department -> {
            conditions.add("t.heldBy = :heldBy");
            values.put("heldBy", department);
        });
        if (search.missedOnly()) {
            conditions.add("t.missed and t.status <> " + constant(TicketStatus.CLOSED));
        }
        scope(search.scope(), conditions, values);
        search.after().ifPresent(place -> {
            // A row comparison, which PostgreSQL answers by seeking in the index; an OR would be filtered row by row.
            conditions.add("(t.openedAt, t.id) < (:openedAt, :id)");
            values.put("openedAt", place.openedAt());
            values.put("id", place.id());
        });
        TypedQuery<Ticket> query = em.createQuery(
                "select t from Ticket t where " + String.join(" and ", conditions)
                        + " order by t.openedAt desc, t.id desc",
                Ticket.class);
        values.forEach(query::setParameter);
        return query.setMaxResults(limit).getResultList();
    }

    private static void scope(TicketSearch.Scope scope, List<String> conditions, Map<String, Object> values) {
        if (scope.unsettled()) {
            conditions.add("t.status <> " + constant(TicketStatus.CLOSED));
        }
        scope.openedFrom().ifPresent(from -> {
            conditions.add("t.openedAt >= :openedFrom");
            values.put("openedFrom", from);
        });
        scope.openedBefore().ifPresent(before -> {
            conditions.add("t.openedAt < :openedBefore");
            values.put("openedBefore", before);
        });
        scope.about().ifPresent(department -> {
            conditions.add("t.department = :about");
            values.put("about", department);
        });
        scope.matter().ifPresent(procedure -> {
            conditions.add("t.matter = :matter");
            values.put("matter", procedure);
        });
    }

    /** Not as a parameter: a generic plan could not tell that a partial index holds all rows with it. */
    private static String constant(TicketStatus status) {
        return TicketStatus.class.getName() + "." + status;
    }
}
