package planted.tickets.domain;

import java.util.Optional;
import planted.calls.PlantedDesk;

/** A domain that knows a counter: not pure. And its own entity is used by another feature. */
public class PlantedTicket {

    public Optional<PlantedDesk> desk() {
        return Optional.empty();
    }
}
