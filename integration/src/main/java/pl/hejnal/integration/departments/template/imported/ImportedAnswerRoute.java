package pl.hejnal.integration.departments.template.imported;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import org.apache.camel.Exchange;
import pl.hejnal.cases.departments.DepartmentUnavailable;
import pl.hejnal.cases.departments.UnknownToDepartment;
import pl.hejnal.cases.imports.domain.ImportedAnswer;
import pl.hejnal.integration.departments.answer.AnswerTranslation;
import pl.hejnal.integration.departments.file.RouteFile;
import pl.hejnal.integration.departments.template.AnsweringTemplate;
import pl.hejnal.integration.departments.template.Question;

/** Answers from what lies on the shelf; as old as the file or letter that told it, if it does not say itself. */
final class ImportedAnswerRoute {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final AnswerTranslation translation;
    private final String stage;
    private final String unknown;
    private final Clock clock;

    ImportedAnswerRoute(RouteFile file, Clock clock) {
        stage = file.text("stage");
        unknown = file.parameters().getOrDefault("unknown", "");
        translation = new AnswerTranslation(file);
        this.clock = clock;
    }

    /** @throws UnknownToDepartment if the answer's stage is the word for that */
    void tell(Exchange exchange, ImportedAnswer answer) throws DepartmentUnavailable, UnknownToDepartment, IOException {
        Question question = AnsweringTemplate.question(exchange);
        Instant now = clock.instant();
        question.recorder().heard(answer.answer());
        Map<String, String> fields = JSON.readValue(answer.answer(), new TypeReference<>() {});
        question.recorder().understood(fields);
        if (!unknown.isEmpty() && unknown.equals(fields.get(stage))) {
            throw new UnknownToDepartment(question.sign().value());
        }
        exchange.getMessage().setBody(translation.translate(question.sign(), fields, now, answer.toldAt()));
    }
}
