package planted.calls;

import java.time.Instant;

/** A class that only passes on what it is asked. */
public class PlantedWindow {

    private PlantedDesk desk;

    public Instant ring() {
        return desk.ring();
    }

    public Instant ringAgain() {
        return desk.ring();
    }

    public Instant ringLater() {
        return desk.ring();
    }
}
