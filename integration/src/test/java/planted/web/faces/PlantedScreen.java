package planted.web.faces;

/** A screen that integration must not see. */
public class PlantedScreen {}
