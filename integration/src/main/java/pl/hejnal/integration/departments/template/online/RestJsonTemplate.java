package pl.hejnal.integration.departments.template.online;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import java.util.Set;
import org.apache.camel.Exchange;
import org.apache.camel.Message;
import org.apache.camel.Processor;
import org.apache.camel.RouteTemplateContext;
import pl.hejnal.cases.departments.UnknownToDepartment;
import pl.hejnal.integration.departments.answer.AnswerFields;
import pl.hejnal.integration.departments.answer.AnswerTranslation;
import pl.hejnal.integration.departments.answer.JsonAnswer;
import pl.hejnal.integration.departments.file.RouteFile;
import pl.hejnal.integration.departments.file.Template;
import pl.hejnal.integration.departments.template.Secrets;

/**
 * The route template {@code rest-json}: asks {@code GET url?parameter=sign} and reads the JSON object that comes back.
 * 404 means a case the department does not know. Its parameters are explained in config/departments/KM.yaml.
 */
public final class RestJsonTemplate extends HttpTemplate {

    /** @param timeout how long an answer is waited for */
    public RestJsonTemplate(Secrets secrets, Duration timeout, Clock clock) {
        super(Template.REST_JSON, "GET", secrets, timeout, clock);
    }

    @Override
    Processor ask(RouteTemplateContext context) {
        RouteFile file = file(context);
        Credentials credentials = credentials(file);
        return exchange -> {
            String sign = setAside(exchange).sign().value();
            Message message = exchange.getMessage();
            message.setHeader(
                    Exchange.HTTP_QUERY,
                    file.text("parameter") + "=" + URLEncoder.encode(sign, StandardCharsets.UTF_8));
            credentials.headers().forEach(message::setHeader);
            message.setBody(null);
        };
    }

    @Override
    Processor answer(RouteTemplateContext context) {
        AnswerTranslation translation = new AnswerTranslation(file(context));
        Set<String> names = AnswerFields.of(file(context)).names();
        return exchange -> {
            Message message = exchange.getMessage();
            int status = message.getHeader(Exchange.HTTP_RESPONSE_CODE, 0, Integer.class);
            if (status == 404) {
                throw new UnknownToDepartment(question(exchange).sign().value());
            }
            requireAnswer(status);
            byte[] body = message.getMandatoryBody(byte[].class);
            heard(exchange, body);
            Map<String, String> fields = JsonAnswer.read(body, names);
            tell(exchange, translation, fields);
        };
    }
}
