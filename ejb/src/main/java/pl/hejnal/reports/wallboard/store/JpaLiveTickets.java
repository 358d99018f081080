package pl.hejnal.reports.wallboard.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Tuple;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import pl.hejnal.identity.domain.Login;
import pl.hejnal.reports.wallboard.domain.LiveTickets;
import pl.hejnal.tickets.domain.TicketNumber;

/** By the index that holds those calls only. */
@ApplicationScoped
public class JpaLiveTickets implements LiveTickets {

    @PersistenceContext(unitName = "hejnal")
    private EntityManager em;

    @Override
    public Map<Login, TicketNumber> ofClerks() {
        List<?> rows = em.createNativeQuery("""
                select ringing_login, ticket_year, ticket_id from phone_call
                where state in ('RINGING', 'TALKING') and ringing_login is not null
                order by ringing_at
                """, Tuple.class).getResultList();
        Map<Login, TicketNumber> tickets = new HashMap<>();
        rows.stream()
                .map(Tuple.class::cast)
                .forEach(row -> Login.read(row.get("ringing_login", String.class))
                        .ifPresent(login -> tickets.put(
                                login,
                                new TicketNumber(
                                        row.get("ticket_year", Number.class).intValue(),
                                        row.get("ticket_id", Number.class).longValue()))));
        return tickets;
    }
}
