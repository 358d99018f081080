package planted.integration.speech;

import jakarta.ejb.Stateless;
import java.time.Clock;
import org.apache.camel.CamelContext;
import org.asteriskjava.manager.ManagerConnection;
import planted.integration.journal.PlantedNeighbour;
import planted.web.faces.PlantedScreen;

/** The PBX's protocol, a route, a screen, an entity, a circle and the machine's clock, in the wrong room, open to anybody. */
@Stateless
public class PlantedRoute {

    private ManagerConnection pbx;
    private CamelContext camel;
    private PlantedScreen screen;
    private PlantedEntity entity;
    private PlantedNeighbour neighbour;

    public Clock clock() {
        return pbx == null || camel == null || screen == null || entity == null || neighbour == null
                ? null
                : Clock.systemUTC();
    }
}
