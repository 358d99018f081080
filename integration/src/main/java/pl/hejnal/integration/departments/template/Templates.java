package pl.hejnal.integration.departments.template;

import java.time.Clock;
import java.util.List;
import org.apache.camel.CamelContext;
import org.apache.camel.builder.RouteBuilder;
import org.apache.camel.builder.TemplatedRouteBuilder;
import pl.hejnal.integration.departments.file.RouteFile;

/** Puts our templates into a Camel context, and opens the route of a file there. */
public final class Templates {

    private Templates() {
    }

    /** @throws IllegalStateException if a template of ours is broken */
    public static void addTo(CamelContext context, Secrets secrets, Clock clock) {
        context.getRegistry().bind(GuardedClient.NAME, new GuardedClient());
        for (RouteBuilder template : List.of(new RestJsonTemplate(secrets, clock),
                new SoapTemplate(secrets, clock), new SqlTemplate(secrets, clock))) {
            try {
                context.addRoutes(template);
            } catch (Exception broken) {
                throw new IllegalStateException("The template " + template + " cannot be used", broken);
            }
        }
    }

    /**
     * Opens the route of a file; questions go to {@code direct:<entrance>}.
     *
     * @throws RuntimeException if Camel cannot make or start it
     */
    public static void open(CamelContext context, RouteFile file, String entrance) {
        TemplatedRouteBuilder route = TemplatedRouteBuilder.builder(context, file.template().ref()).routeId(entrance)
                .parameter(AnsweringTemplate.ENTRANCE, entrance);
        file.parameters().forEach(route::parameter);
        route.add();
    }
}
