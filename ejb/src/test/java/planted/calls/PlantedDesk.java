package planted.calls;

import jakarta.ejb.Stateless;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.function.Supplier;
import planted.reports.PlantedReport;
import planted.tickets.domain.PlantedTicket;

/** A counter that holds an entity manager and another feature's entity, reads the machine's clock, asks a report. */
@Stateless
public class PlantedDesk {

    private EntityManager em;
    private PlantedTicket ticket;
    private PlantedReport report;

    public Instant ring() {
        Supplier<Instant> clock = Instant::now;
        return em == null || ticket == null || report == null ? clock.get() : null;
    }
}
