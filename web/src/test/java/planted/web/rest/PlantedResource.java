package planted.web.rest;

import jakarta.faces.context.FacesContext;
import planted.integration.PlantedPbx;
import planted.web.faces.PlantedScreen;

/** A resource that knows the PBX, a screen, an entity, the faces context and the machine's clock. */
public class PlantedResource {

    private PlantedPbx pbx;
    private PlantedScreen screen;
    private PlantedEntity entity;
    private FacesContext faces;

    public long now() {
        return pbx == null || screen == null || entity == null || faces == null ? 0 : System.currentTimeMillis();
    }
}
