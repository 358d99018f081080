package planted.phone;

import planted.launcher.PlantedPart;

/** A telephone that knows the part which uses it. */
public class PlantedPhone {

    private PlantedPart part;

    public boolean isThere() {
        return part != null;
    }
}
