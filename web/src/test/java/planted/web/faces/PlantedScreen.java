package planted.web.faces;

/** A screen that the interface for programs must not know. */
public class PlantedScreen {}
