package planted.integration;

/** A part of integration that the web must not see. */
public class PlantedPbx {}
