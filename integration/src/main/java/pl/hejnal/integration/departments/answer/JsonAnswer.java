package pl.hejnal.integration.departments.answer;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import pl.hejnal.cases.DepartmentUnavailable;

/** Fields out of a JSON object; {@code sprawa.etap} is a field inside of an object. */
public final class JsonAnswer {

    private static final int DEEPEST = 20;
    private static final ObjectMapper JSON = new ObjectMapper(JsonFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder().maxNestingDepth(DEEPEST).build()).build());

    private JsonAnswer() {
    }

    /** @param names the fields that are wanted; those that are missing, or are no single value, are left out */
    public static Map<String, String> read(byte[] answer, Set<String> names) throws DepartmentUnavailable {
        JsonNode object = parse(answer);
        Map<String, String> fields = new HashMap<>();
        for (String name : names) {
            JsonNode field = object.at("/" + name.replace('.', '/'));
            if (field.isValueNode() && !field.isNull()) {
                fields.put(name, field.asText());
            }
        }
        return fields;
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
}
