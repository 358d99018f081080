package planted.phone;

import java.time.Instant;
import planted.faults.PlantedFault;

/** A telephone that knows the fault which strikes it, reads the machine's clock and sleeps. */
public class PlantedPhone {

    private PlantedFault fault;

    public Instant ring() throws InterruptedException {
        // Never called: the rule that nobody sleeps is seen red on it.
        Thread.sleep(1);
        return fault == null ? Instant.now() : null;
    }
}
