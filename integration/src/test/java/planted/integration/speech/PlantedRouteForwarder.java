package planted.integration.speech;

import java.time.Clock;

/** A class that only passes on what it is asked. */
public class PlantedRouteForwarder {

    private PlantedRoute route;

    public Clock clock() {
        return route.clock();
    }

    public Clock watch() {
        return route.clock();
    }

    public Clock timer() {
        return route.clock();
    }
}
