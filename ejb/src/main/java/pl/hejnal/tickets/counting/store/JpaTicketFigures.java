package pl.hejnal.tickets.counting.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import pl.hejnal.tickets.counting.domain.TicketFigures;

/** The work is the database's own; this asks for it. */
@ApplicationScoped
public class JpaTicketFigures implements TicketFigures {

    @PersistenceContext(unitName = "hejnal")
    private EntityManager em;

    @Override
    public int addUp(int most) {
        return ((Number) em.createNativeQuery("select add_up_ticket_figures(:most)")
                        .setParameter("most", most)
                        .getSingleResult())
                .intValue();
    }
}
