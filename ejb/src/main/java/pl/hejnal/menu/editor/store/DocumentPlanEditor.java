package pl.hejnal.menu.editor.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import jakarta.json.JsonValue.ValueType;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import pl.hejnal.menu.domain.LocalText;
import pl.hejnal.menu.domain.MenuOption;
import pl.hejnal.menu.domain.MenuPlan;
import pl.hejnal.menu.editor.domain.EditableNode;
import pl.hejnal.menu.editor.domain.PlanEditor;
import pl.hejnal.menu.store.PlanDocument;

/**
 * Changes a plan by changing its document, so that every kind of node can be edited, those to come too. A new kind is a
 * line in {@link #BLANKS}; what it has in its document can be edited from then on.
 */
@ApplicationScoped
public class DocumentPlanEditor implements PlanEditor {

    private static final String KIND = "kind";
    private static final String OPTIONS = "options";
    private static final String NODES = "nodes";
    /** Each kind with the document of a new node of it; {@code tell} says nothing yet, which is a fault until it does. */
    private static final Map<String, String> BLANKS = blanks();
    /** What a node of any kind may have. */
    private static final List<String> OF_ANY_KIND = List.of("queue");

    private static Map<String, String> blanks() {
        Map<String, String> blanks = new LinkedHashMap<>();
        blanks.put("choice", "{\"options\": []}");
        blanks.put("case", "{}");
        blanks.put("card", "{\"procedure\": \"XX-1\"}");
        blanks.put("tell", "{\"say\": []}");
        blanks.put("hours", "{\"place\": \"office\"}");
        blanks.put("person", "{\"queue\": \"office\"}");
        return blanks;
    }

    @Override
    public Set<String> kinds() {
        return BLANKS.keySet();
    }

    @Override
    public MenuPlan add(MenuPlan plan, String name, String kind) {
        return put(
                plan,
                name,
                Json.createObjectBuilder(parsed(Objects.requireNonNull(BLANKS.get(kind), kind)))
                        .add(KIND, kind)
                        .build());
    }

    @Override
    public MenuPlan without(MenuPlan plan, String name) {
        JsonObject whole = whole(plan);
        return PlanDocument.read(Json.createObjectBuilder(whole)
                .add(NODES, Json.createObjectBuilder(whole.getJsonObject(NODES)).remove(name))
                .build()
                .toString());
    }

    @Override
    public MenuPlan read(String document) {
        return PlanDocument.read(document);
    }

    @Override
    public Map<String, String> places(MenuPlan plan) {
        return PlanDocument.places(plan);
    }

    @Override
    public Map<String, EditableNode> nodes(MenuPlan plan) {
        Map<String, EditableNode> nodes = new LinkedHashMap<>();
        whole(plan).getJsonObject(NODES).forEach((name, node) -> nodes.put(name, editable(node.asJsonObject())));
        return nodes;
    }

    private static EditableNode editable(JsonObject node) {
        return new EditableNode(node.getString(KIND), values(node), sentences(node));
    }

    /** Its fields that are one short value each, those that it may have and has not too; never null. */
    private static Map<String, String> values(JsonObject node) {
        Map<String, String> values = new LinkedHashMap<>();
        parsed(BLANKS.getOrDefault(node.getString(KIND), "{}")).forEach((field, value) -> {
            if (isShort(value)) {
                values.put(field, "");
            }
        });
        OF_ANY_KIND.forEach(field -> values.put(field, ""));
        node.forEach((field, value) -> {
            if (!field.equals(KIND) && isShort(value)) {
                values.put(field, value instanceof JsonString words ? words.getString() : value.toString());
            }
        });
        return values;
    }

    /** Its fields that are sentences, each a list. */
    private static Map<String, List<LocalText>> sentences(JsonObject node) {
        Map<String, List<LocalText>> sentences = new LinkedHashMap<>();
        node.forEach((field, value) -> {
            if (value.getValueType() == ValueType.ARRAY && !field.equals(OPTIONS)) {
                List<LocalText> texts = new ArrayList<>();
                value.asJsonArray().forEach(one -> texts.add(PlanDocument.text(one.asJsonObject())));
                sentences.put(field, texts);
            }
        });
        return sentences;
    }

    @Override
    public MenuPlan with(MenuPlan plan, String name, String field, String value) {
        JsonObject node = node(plan, name);
        JsonObjectBuilder changed = Json.createObjectBuilder(node);
        ValueType type = node.containsKey(field) ? node.get(field).getValueType() : ValueType.STRING;
        if (value == null || value.isBlank()) {
            changed.remove(field);
        } else if (type == ValueType.NUMBER) {
            changed.add(field, Long.parseLong(value.strip()));
        } else if (type == ValueType.TRUE || type == ValueType.FALSE) {
            changed.add(field, Boolean.parseBoolean(value.strip()));
        } else {
            changed.add(field, value.strip());
        }
        return put(plan, name, changed.build());
    }

    @Override
    public MenuPlan withSentences(MenuPlan plan, String name, String field, List<LocalText> sentences) {
        return put(
                plan,
                name,
                Json.createObjectBuilder(node(plan, name))
                        .add(field, PlanDocument.array(sentences))
                        .build());
    }

    @Override
    public MenuPlan withOptions(MenuPlan plan, String name, List<MenuOption> options) {
        return put(
                plan,
                name,
                Json.createObjectBuilder(node(plan, name))
                        .add(OPTIONS, PlanDocument.write(options))
                        .build());
    }

    private static MenuPlan put(MenuPlan plan, String name, JsonObject node) {
        JsonObject whole = whole(plan);
        return PlanDocument.read(Json.createObjectBuilder(whole)
                .add(NODES, Json.createObjectBuilder(whole.getJsonObject(NODES)).add(name, node))
                .build()
                .toString());
    }

    private static JsonObject node(MenuPlan plan, String name) {
        return whole(plan).getJsonObject(NODES).getJsonObject(name);
    }

    private static JsonObject whole(MenuPlan plan) {
        return parsed(PlanDocument.write(plan));
    }

    private static JsonObject parsed(String document) {
        return Json.createReader(new StringReader(document)).readObject();
    }

    private static boolean isShort(JsonValue value) {
        return value.getValueType() != ValueType.ARRAY && value.getValueType() != ValueType.OBJECT;
    }
}
