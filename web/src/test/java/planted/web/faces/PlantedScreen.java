package planted.web.faces;

import planted.web.rest.PlantedResource;

/** A screen that the interface for programs must not know, and that needs it in turn: a circle. */
public class PlantedScreen {

    private PlantedResource resource;

    public PlantedResource resource() {
        return resource;
    }
}
