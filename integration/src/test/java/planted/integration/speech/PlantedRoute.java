package planted.integration.speech;

import jakarta.ejb.Stateless;
import java.time.Clock;
import org.apache.camel.CamelContext;
import org.asteriskjava.manager.ManagerConnection;
import planted.web.faces.PlantedScreen;

/** The PBX's protocol, a route, a screen, an entity and the machine's clock, all in the wrong room and open to anybody. */
@Stateless
public class PlantedRoute {

    private ManagerConnection pbx;
    private CamelContext camel;
    private PlantedScreen screen;
    private PlantedEntity entity;

    public Clock clock() {
        return pbx == null || camel == null || screen == null || entity == null ? null : Clock.systemUTC();
    }
}
