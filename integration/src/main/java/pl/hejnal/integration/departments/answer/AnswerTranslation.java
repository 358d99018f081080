package pl.hejnal.integration.departments;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.Optional;
import pl.hejnal.cases.DepartmentUnavailable;
import pl.hejnal.cases.domain.CaseSign;
import pl.hejnal.cases.domain.CaseState;
import pl.hejnal.directory.domain.DepartmentSymbol;

/**
 * A department's JSON in the office's words. Nothing of it is trusted: an answer about another case, or one that cannot
 * be understood, counts as no answer.
 */
final class AnswerTranslation {

    /** What is spoken in one breath; a department's system has no reason to send more. */
    static final int LONGEST_TEXT = 300;
    private static final ObjectMapper JSON = new ObjectMapper();

    private final DepartmentSymbol department;
    private final AnswerFields fields;
    private final Vocabulary vocabulary;
    private final Clock clock;

    AnswerTranslation(DepartmentSymbol department, AnswerFields fields, Vocabulary vocabulary, Clock clock) {
        this.department = department;
        this.fields = fields;
        this.vocabulary = vocabulary;
        this.clock = clock;
    }

    CaseState translate(CaseSign asked, byte[] answer) throws DepartmentUnavailable {
        JsonNode object = parse(answer);
        String sign = text(object, fields.sign());
        if (!sign.equals(asked.value())) {
            throw new DepartmentUnavailable("asked for " + asked.value() + ", answered for \"" + sign + "\"");
        }
        String stage = text(object, fields.stage());
        if (stage.isEmpty()) {
            throw new DepartmentUnavailable("no stage in the field " + fields.stage());
        }
        return new CaseState(asked, department, vocabulary.stageOf(stage), stage,
                Optional.of(text(object, fields.nextStep())).filter(step -> !step.isEmpty()), expected(object), asOf(object));
    }

    private static JsonNode parse(byte[] answer) throws DepartmentUnavailable {
        try {
            JsonNode object = JSON.readTree(answer);
            if (!object.isObject()) {
                throw new DepartmentUnavailable("the answer is no JSON object");
            }
            return object;
        } catch (JsonProcessingException garbage) {
            // Its own message would quote the answer, which is about a person's case, into the log.
            throw new DepartmentUnavailable("the answer is no JSON, at " + garbage.getLocation().offsetDescription());
        } catch (IOException unreadable) {
            throw new DepartmentUnavailable("the answer cannot be read", unreadable);
        }
    }

    private static String text(JsonNode object, String field) {
        String text = object.path(field).asText("").replaceAll("\\p{Cntrl}+", " ").strip();
        return text.length() > LONGEST_TEXT ? text.substring(0, LONGEST_TEXT) : text;
    }

    private Optional<LocalDate> expected(JsonNode object) throws DepartmentUnavailable {
        String text = text(object, fields.expected());
        try {
            return text.isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(text));
        } catch (DateTimeException noDate) {
            throw new DepartmentUnavailable("no date in the field " + fields.expected(), noDate);
        }
    }

    /** A department whose clock is ahead of ours is not believed to know the future. */
    private Instant asOf(JsonNode object) throws DepartmentUnavailable {
        Instant now = clock.instant();
        String text = text(object, fields.asOf());
        try {
            Instant told = text.isEmpty() ? now : OffsetDateTime.parse(text).toInstant();
            return told.isAfter(now) ? now : told;
        } catch (DateTimeException noTime) {
            throw new DepartmentUnavailable("no time with its offset in the field " + fields.asOf(), noTime);
        }
    }
}
