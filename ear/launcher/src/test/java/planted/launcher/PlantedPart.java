package planted.launcher;

import java.time.Instant;
import planted.phone.PlantedPhone;

/** A part that uses a telephone of the test bed, which knows it in turn, reads the machine's clock and sleeps. */
public class PlantedPart {

    private PlantedPhone phone;

    public Instant start() throws InterruptedException {
        // Never called: the rule that nobody sleeps is seen red on it.
        Thread.sleep(1);
        return phone == null ? Instant.now() : null;
    }
}
