package planted.reports;

/** A report that somebody depends on. */
public class PlantedReport {}
