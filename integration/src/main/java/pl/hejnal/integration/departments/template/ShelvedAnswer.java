package pl.hejnal.integration.departments.template;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import org.apache.camel.Exchange;
import pl.hejnal.cases.domain.ImportedAnswer;
import pl.hejnal.integration.departments.answer.AnswerTranslation;
import pl.hejnal.integration.departments.file.RouteFile;
import pl.hejnal.cases.DepartmentUnavailable;

/** Answers from what lies on the shelf; as old as the file or letter that told it, if it does not say itself. */
final class ShelvedAnswer {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final AnswerTranslation translation;
    private final Clock clock;

    ShelvedAnswer(RouteFile file, Clock clock) {
        translation = new AnswerTranslation(file);
        this.clock = clock;
    }

    void tell(Exchange exchange, ImportedAnswer answer) throws DepartmentUnavailable, IOException {
        Question question = AnsweringTemplate.question(exchange);
        Instant now = clock.instant();
        question.witness().heard(answer.answer());
        Map<String, String> fields = JSON.readValue(answer.answer(), new TypeReference<>() { });
        question.witness().understood(fields);
        exchange.getMessage().setBody(translation.translate(question.sign(), fields, now, answer.toldAt()));
    }
}
