package pl.hejnal.integration.departments.template;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.apache.camel.Exchange;
import org.apache.camel.RouteTemplateContext;
import org.apache.camel.builder.RouteBuilder;
import org.apache.camel.model.RouteTemplateDefinition;
import pl.hejnal.cases.departments.DepartmentUnavailable;
import pl.hejnal.integration.departments.answer.AnswerTranslation;
import pl.hejnal.integration.departments.answer.FailedAnswer;
import pl.hejnal.integration.departments.answer.UnreadableAnswer;
import pl.hejnal.integration.departments.file.RouteFile;
import pl.hejnal.integration.departments.file.Template;

/**
 * What all our templates share. A route of theirs begins at {@code direct:<entrance>} with a {@link Question} and ends
 * with the case's state, or with an exception that says why not.
 */
public abstract class AnsweringTemplate extends RouteBuilder {

    /** Where questions come in; given by whoever opens the route, never by a file. */
    public static final String ENTRANCE = "entrance";

    private static final String QUESTION = "question";
    private static final int OK = 200;
    /** Of HTTP (RFC 9110, RFC 6585): these say nothing about the case. */
    private static final Set<Integer> LINE = Set.of(401, 403, 407, 408, 429, 502, 503, 504);

    private final Template template;
    private final Clock clock;

    protected AnsweringTemplate(Template template, Clock clock) {
        this.template = template;
        this.clock = clock;
    }

    protected RouteTemplateDefinition declared() {
        // Failures are told by whoever asked; Camel's own handler would write the whole exchange into the log.
        errorHandler(noErrorHandler());
        RouteTemplateDefinition definition = routeTemplate(template.ref()).templateParameter(ENTRANCE);
        template.parameters().forEach(definition::templateParameter);
        return definition;
    }

    protected RouteFile file(RouteTemplateContext context) {
        Map<String, String> values = new HashMap<>();
        template.parameters()
                .forEach(name -> values.put(
                        name,
                        Objects.requireNonNull(context.getParameters().get(name), name)
                                .toString()));
        return RouteFile.of(template, values);
    }

    /** Sets the question aside: nothing that came with it, and nothing of the answer, may steer the route. */
    protected static Question setAside(Exchange exchange) {
        Question question = exchange.getMessage().getBody(Question.class);
        exchange.getMessage().removeHeaders("*");
        exchange.setProperty(QUESTION, question);
        return question;
    }

    public static Question question(Exchange exchange) {
        return exchange.getProperty(QUESTION, Question.class);
    }

    protected static void heard(Exchange exchange, byte[] raw) {
        question(exchange).recorder().heard(new String(raw, StandardCharsets.UTF_8));
    }

    /**
     * @throws FailedAnswer if the system itself fails, perhaps over this case only
     * @throws UnreadableAnswer if it refuses this question
     * @throws DepartmentUnavailable if it does not let us in, or what stands before it cannot reach it
     */
    protected static void requireAnswer(int status) throws DepartmentUnavailable {
        String told = "the department answers with status " + status;
        if (LINE.contains(status) || status / 100 == 3) {
            throw new DepartmentUnavailable(told);
        }
        if (status / 100 == 5) {
            throw new FailedAnswer(told);
        }
        if (status != OK) {
            throw new UnreadableAnswer(told);
        }
    }

    /** Ends the route with the state that these fields tell. */
    protected void tell(Exchange exchange, AnswerTranslation translation, Map<String, String> fields)
            throws UnreadableAnswer {
        Instant now = clock.instant();
        tell(exchange, translation, fields, now, now);
    }

    private static void tell(
            Exchange exchange, AnswerTranslation translation, Map<String, String> fields, Instant now, Instant toldAt)
            throws UnreadableAnswer {
        Question question = question(exchange);
        question.recorder().understood(fields);
        exchange.getMessage().setBody(translation.translate(question.sign(), fields, now, toldAt));
    }
}
