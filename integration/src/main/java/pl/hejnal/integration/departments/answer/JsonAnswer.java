package pl.hejnal.integration.departments.answer;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

/** Fields out of a JSON object; {@code sprawa.etap} is a field inside of an object. */
public final class JsonAnswer {

    private static final int DEEPEST = 20;
    private static final ObjectMapper JSON = new ObjectMapper(JsonFactory.builder()
            .streamReadConstraints(
                    StreamReadConstraints.builder().maxNestingDepth(DEEPEST).build())
            .build());

    private JsonAnswer() {}

    /**
     * @param names the fields that are wanted; those that are missing are left out, a list of values is one text with
     *        commas, and what is anything else is {@link AnswerFields#NO_VALUE}
     */
    public static Map<String, String> read(byte[] answer, Set<String> names) throws UnreadableAnswer {
        JsonNode object = parse(answer);
        Map<String, String> fields = new HashMap<>();
        for (String name : names) {
            JsonNode field = object.at("/" + name.replace('.', '/'));
            if (!field.isMissingNode() && !field.isNull()) {
                fields.put(name, text(field));
            }
        }
        return fields;
    }

    private static String text(JsonNode field) {
        if (field.isArray() && StreamSupport.stream(field.spliterator(), false).allMatch(JsonNode::isValueNode)) {
            return StreamSupport.stream(field.spliterator(), false)
                    .filter(each -> !each.isNull())
                    .map(JsonNode::asText)
                    .collect(Collectors.joining(", "));
        }
        return field.isValueNode() ? field.asText() : AnswerFields.NO_VALUE;
    }

    private static JsonNode parse(byte[] answer) throws UnreadableAnswer {
        try {
            return object(JSON.readTree(answer));
        } catch (JsonProcessingException perhapsOneLetter) {
            // A byte that is no letter in UTF-8 spoils its own field only.
            return parse(new String(answer, StandardCharsets.UTF_8));
        } catch (IOException unreadable) {
            throw new UnreadableAnswer("the answer cannot be read");
        }
    }

    private static JsonNode object(JsonNode answer) throws UnreadableAnswer {
        if (!answer.isObject()) {
            throw new UnreadableAnswer("the answer is no JSON object");
        }
        return answer;
    }

    private static JsonNode parse(String answer) throws UnreadableAnswer {
        try {
            return object(JSON.readTree(answer));
        } catch (JsonProcessingException garbage) {
            // Its own message would quote the answer, which is about a person's case, into the log.
            throw new UnreadableAnswer(
                    "the answer is no JSON, at " + garbage.getLocation().offsetDescription());
        }
    }
}
