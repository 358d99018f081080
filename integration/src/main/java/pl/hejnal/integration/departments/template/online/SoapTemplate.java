package pl.hejnal.integration.departments.template.online;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.camel.Exchange;
import org.apache.camel.Message;
import org.apache.camel.Processor;
import org.apache.camel.RouteTemplateContext;
import pl.hejnal.cases.departments.UnknownToDepartment;
import pl.hejnal.integration.departments.answer.AnswerFields;
import pl.hejnal.integration.departments.answer.AnswerTranslation;
import pl.hejnal.integration.departments.answer.UnreadableAnswer;
import pl.hejnal.integration.departments.answer.XmlRecords;
import pl.hejnal.integration.departments.file.RouteFile;
import pl.hejnal.integration.departments.file.Template;
import pl.hejnal.integration.departments.file.parameter.Envelope;
import pl.hejnal.integration.departments.template.Secrets;

/**
 * The route template {@code soap}: posts an envelope with the sign in it (SOAP 1.1) and reads one element of the answer.
 * A fault with the text of {@code unknown} means a case the department does not know. Its parameters are explained in
 * config/departments/SA.yaml.
 */
public final class SoapTemplate extends HttpTemplate {

    private static final int FAULT = 500;
    private static final String FAULT_TEXT = "faultstring";

    /** @param timeout how long an answer is waited for */
    public SoapTemplate(Secrets secrets, Duration timeout, Clock clock) {
        super(Template.SOAP, "POST", secrets, timeout, clock);
    }

    @Override
    Processor ask(RouteTemplateContext context) {
        RouteFile file = file(context);
        Credentials credentials = credentials(file);
        Envelope envelope = new Envelope(file.text("envelope"));
        return exchange -> {
            String sign = setAside(exchange).sign().value();
            Message message = exchange.getMessage();
            message.setHeader(Exchange.CONTENT_TYPE, "text/xml; charset=utf-8");
            message.setHeader("SOAPAction", "\"" + file.text("action") + "\"");
            credentials.headers().forEach(message::setHeader);
            message.setBody(envelope.about(sign).getBytes(StandardCharsets.UTF_8));
        };
    }

    @Override
    Processor answer(RouteTemplateContext context) {
        RouteFile file = file(context);
        AnswerTranslation translation = new AnswerTranslation(file);
        Set<String> names = AnswerFields.of(file).names();
        return exchange -> {
            Message message = exchange.getMessage();
            int status = message.getHeader(Exchange.HTTP_RESPONSE_CODE, 0, Integer.class);
            byte[] body = message.getMandatoryBody(byte[].class);
            heard(exchange, body);
            if (status == FAULT && isUnknown(body, file.text("unknown"))) {
                throw new UnknownToDepartment(question(exchange).sign().value());
            }
            requireAnswer(status);
            List<Map<String, String>> records = records(body, file.text("record"), names);
            if (records.size() != 1) {
                throw new UnreadableAnswer("the answer holds " + records.size() + " elements " + file.text("record"));
            }
            tell(exchange, translation, records.getFirst());
        };
    }

    private static boolean isUnknown(byte[] fault, String text) {
        try {
            return !text.isEmpty()
                    && records(fault, "Fault", Set.of(FAULT_TEXT)).stream()
                            .anyMatch(fields -> text.equals(fields.get(FAULT_TEXT)));
        } catch (UnreadableAnswer anyOtherFailure) {
            return false;
        }
    }

    private static List<Map<String, String>> records(byte[] body, String record, Set<String> names)
            throws UnreadableAnswer {
        return XmlRecords.read(new ByteArrayInputStream(body), record, names);
    }
}
