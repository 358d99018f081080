package pl.hejnal.integration.departments.template.online;

import java.time.Clock;
import java.time.Duration;
import org.apache.camel.Processor;
import org.apache.camel.RouteTemplateContext;
import pl.hejnal.integration.departments.file.RouteFile;
import pl.hejnal.integration.departments.file.Template;
import pl.hejnal.integration.departments.template.AnsweringTemplate;
import pl.hejnal.integration.departments.template.Secrets;

/** A question over HTTP to the parameter {@code url}, under the route file's credentials. */
abstract class HttpTemplate extends AnsweringTemplate {

    private final String method;
    private final Secrets secrets;
    private final Duration timeout;
    private final Clock clock;

    HttpTemplate(Template template, String method, Secrets secrets, Duration timeout, Clock clock) {
        super(template, clock);
        this.method = method;
        this.secrets = secrets;
        this.timeout = timeout;
        this.clock = clock;
    }

    @Override
    public void configure() {
        declared()
                .templateBean("ask", Processor.class, this::ask)
                .templateBean("answer", Processor.class, this::answer)
                .from("direct:{{entrance}}")
                .process("{{ask}}")
                .to("{{url}}?httpMethod=" + method + "&" + GuardedClient.options(timeout))
                .process("{{answer}}");
    }

    /** Makes the request of the question. */
    abstract Processor ask(RouteTemplateContext context);

    /** Reads what came back. */
    abstract Processor answer(RouteTemplateContext context);

    Credentials credentials(RouteFile file) {
        return Credentials.of(file, secrets, clock);
    }
}
