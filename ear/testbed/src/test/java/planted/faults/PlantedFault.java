package planted.faults;

import planted.phone.PlantedPhone;

/** A fault that strikes a telephone. */
public class PlantedFault {

    private PlantedPhone phone;

    public boolean strikes() {
        return phone != null;
    }
}
