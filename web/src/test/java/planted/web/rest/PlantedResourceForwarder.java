package planted.web.rest;

/** A class that only passes on what it is asked. */
public class PlantedResourceForwarder {

    private PlantedResource resource;

    public long now() {
        return resource.now();
    }

    public long soon() {
        return resource.now();
    }

    public long later() {
        return resource.now();
    }
}
