package pl.hejnal.integration.departments;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.apache.camel.builder.RouteBuilder;
import org.apache.camel.builder.TemplatedRouteBuilder;
import org.apache.camel.model.ModelCamelContext;
import pl.hejnal.cases.imports.ImportDesk;
import pl.hejnal.integration.departments.file.RouteFile;
import pl.hejnal.integration.departments.template.AnsweringTemplate;
import pl.hejnal.integration.departments.template.Secrets;
import pl.hejnal.integration.departments.template.imported.CsvSftpTemplate;
import pl.hejnal.integration.departments.template.imported.Feeds;
import pl.hejnal.integration.departments.template.imported.FileTemplate;
import pl.hejnal.integration.departments.template.imported.MailTemplate;
import pl.hejnal.integration.departments.template.imported.XmlDropTemplate;
import pl.hejnal.integration.departments.template.online.GuardedClient;
import pl.hejnal.integration.departments.template.online.RestJsonTemplate;
import pl.hejnal.integration.departments.template.online.SoapTemplate;
import pl.hejnal.integration.departments.template.online.SqlTemplate;
import pl.hejnal.integration.principal.CounterInRole;

/** Puts our templates into a Camel context, and opens the routes of a file there. */
public final class Templates {

    private final ModelCamelContext context;

    /**
     * @param drops where departments drop their files
     * @param timeout how long an answer is waited for
     * @throws IllegalStateException if a template of ours is broken
     */
    public Templates(
            ModelCamelContext context,
            Secrets secrets,
            Path drops,
            CounterInRole<ImportDesk> imports,
            Feeds feeds,
            Duration timeout,
            Clock clock) {
        this.context = context;
        context.getRegistry().bind(GuardedClient.NAME, new GuardedClient());
        for (RouteBuilder template : List.of(
                new RestJsonTemplate(secrets, timeout, clock),
                new SoapTemplate(secrets, timeout, clock),
                new SqlTemplate(secrets, clock),
                new CsvSftpTemplate(secrets, imports, feeds, clock),
                new XmlDropTemplate(drops, imports, feeds, clock),
                new MailTemplate(secrets, imports, feeds, clock))) {
            try {
                context.addRoutes(template);
            } catch (Exception broken) {
                throw new IllegalStateException("The template " + template + " cannot be used", broken);
            }
        }
    }

    /**
     * Opens the routes of a file; questions go to {@code direct:<entrance>}.
     *
     * @throws RuntimeException if Camel cannot make or start one of them
     */
    public void open(RouteFile file, String entrance) {
        String ref = file.template().ref();
        TemplatedRouteBuilder answering = TemplatedRouteBuilder.builder(context, ref)
                .routeId(entrance)
                .parameter(AnsweringTemplate.ENTRANCE, entrance);
        file.parameters().forEach(answering::parameter);
        answering.add();
        if (context.getRouteTemplateDefinition(ref + FileTemplate.FEED) != null) {
            TemplatedRouteBuilder feed = TemplatedRouteBuilder.builder(context, ref + FileTemplate.FEED)
                    .routeId(entrance + FileTemplate.FEED);
            file.parameters().forEach(feed::parameter);
            feed.add();
        }
    }

    /** Takes the routes away again, those that there are. */
    public void close(String entrance) {
        Stream.of(entrance, entrance + FileTemplate.FEED)
                .filter(id -> context.getRoute(id) != null)
                .forEach(this::remove);
        try {
            context.removeEndpoints("direct:" + entrance);
        } catch (Exception stuck) {
            throw new IllegalStateException("The entrance " + entrance + " cannot be taken away", stuck);
        }
    }

    private void remove(String route) {
        try {
            context.getRouteController().stopRoute(route);
            context.removeRoute(route);
        } catch (Exception stuck) {
            throw new IllegalStateException("The route " + route + " cannot be taken away", stuck);
        }
    }
}
