package planted.audit;

import jakarta.ejb.Schedule;
import java.util.List;
import planted.calls.PlantedDesk;

/** An early feature that uses a later one, with a timer that fails while the database is away. */
public class PlantedTrail {

    public List<PlantedDesk> desks() {
        return List.of();
    }

    @Schedule(hour = "*", persistent = false)
    void forget() {}
}
