package planted.launcher;

import java.time.Instant;
import planted.phone.PlantedPhone;

/** A part that uses a telephone of the test bed, which knows it in turn, reads the machine's clock and sleeps. */
public class PlantedPart {

    private PlantedPhone phone;

    public Instant start() throws InterruptedException {
        Thread.sleep(1);
        return phone == null ? Instant.now() : null;
    }
}
