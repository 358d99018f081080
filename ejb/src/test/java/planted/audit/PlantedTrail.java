package planted.audit;

import java.util.List;
import planted.calls.PlantedDesk;

/** An early feature that uses a later one. */
public class PlantedTrail {

    public List<PlantedDesk> desks() {
        return List.of();
    }
}
