package planted.integration.journal;

import planted.integration.speech.PlantedRoute;

/** The other half of a circle of two packages. */
public class PlantedNeighbour {

    private PlantedRoute back;

    public PlantedRoute back() {
        return back;
    }
}
