package pl.hejnal.integration.departments;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import org.apache.camel.Exchange;
import org.apache.camel.Message;
import org.apache.camel.Processor;
import org.apache.camel.RouteTemplateContext;
import org.apache.camel.builder.RouteBuilder;
import pl.hejnal.cases.DepartmentUnavailable;
import pl.hejnal.cases.UnknownToDepartment;
import pl.hejnal.cases.domain.CaseSign;
import pl.hejnal.directory.domain.DepartmentSymbol;

/**
 * The route template {@code rest-json}: asks {@code GET url?parameter=sign} and translates the JSON object that comes
 * back. 404 means a case the department does not know. Its parameters are explained in config/departments/KM.yaml.
 */
final class RestJsonTemplate extends RouteBuilder {

    static final String NAME = "rest-json";
    private static final String ASKED = "asked";
    private static final String CLIENT = "guardedClient";

    private final Clock clock;

    RestJsonTemplate(Clock clock) {
        this.clock = clock;
    }

    @Override
    public void configure() {
        // Failures are told by whoever asked; Camel's own handler would write the whole exchange into the log.
        errorHandler(noErrorHandler());
        getContext().getRegistry().bind(CLIENT, new GuardedClient());
        routeTemplate(NAME)
                .templateParameter("department").templateParameter("url").templateParameter("stages")
                .templateParameter("parameter", "sign")
                .templateParameter("sign", "sign").templateParameter("stage", "stage")
                .templateParameter("nextStep", "nextStep").templateParameter("expected", "expected")
                .templateParameter("asOf", "asOf").templateParameter("millis", "1400")
                .templateBean("answer", Processor.class, this::answer)
                .from("direct:{{department}}")
                // Nothing that came with the question may steer the request.
                .removeHeaders("*")
                .setProperty(ASKED, body())
                .setHeader(Exchange.HTTP_QUERY, constant("{{parameter}}"))
                .process(RestJsonTemplate::ask)
                .to("{{url}}?httpMethod=GET&throwExceptionOnFailure=false&skipRequestHeaders=true"
                        + "&skipResponseHeaders=true&connectionsPerRoute=64&httpClientConfigurer=#" + CLIENT
                        + "&httpConnection.connectTimeout={{millis}}&httpConnection.socketTimeout={{millis}}"
                        + "&httpClient.responseTimeout={{millis}}&httpClient.connectionRequestTimeout={{millis}}")
                .process("{{answer}}");
    }

    private Processor answer(RouteTemplateContext parameters) {
        AnswerTranslation translation = new AnswerTranslation(new DepartmentSymbol(text(parameters, "department")),
                new AnswerFields(text(parameters, "sign"), text(parameters, "stage"), text(parameters, "nextStep"),
                        text(parameters, "expected"), text(parameters, "asOf")),
                Vocabulary.parse(text(parameters, "stages")), clock);
        return exchange -> translate(exchange, translation);
    }

    private static void translate(Exchange exchange, AnswerTranslation translation) throws Exception {
        CaseSign asked = exchange.getProperty(ASKED, CaseSign.class);
        Message message = exchange.getMessage();
        int status = message.getHeader(Exchange.HTTP_RESPONSE_CODE, 0, Integer.class);
        switch (status) {
            case 200 -> message.setBody(translation.translate(asked, message.getMandatoryBody(byte[].class)));
            case 404 -> throw new UnknownToDepartment(asked.value());
            default -> throw new DepartmentUnavailable("the department answers with status " + status);
        }
    }

    private static String text(RouteTemplateContext parameters, String name) {
        return parameters.getParameters().get(name).toString();
    }

    private static void ask(Exchange exchange) {
        Message message = exchange.getMessage();
        String sign = message.getBody(CaseSign.class).value();
        message.setHeader(Exchange.HTTP_QUERY, message.getHeader(Exchange.HTTP_QUERY) + "="
                + URLEncoder.encode(sign, StandardCharsets.UTF_8));
        message.setBody(null);
    }
}
