package pl.hejnal.menu.store;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.io.StringReader;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import pl.hejnal.directory.domain.ProcedureSymbol;
import pl.hejnal.hours.domain.OpeningPlace;
import pl.hejnal.kernel.Language;
import pl.hejnal.menu.domain.LocalText;
import pl.hejnal.menu.domain.MenuNode;
import pl.hejnal.menu.domain.MenuOption;
import pl.hejnal.menu.domain.MenuPlan;

/** A plan as a JSON document, the form in which it is stored and carried from one office to another. */
public final class PlanDocument {

    private static final String QUEUE = "queue";

    private PlanDocument() {}

    /** @throws RuntimeException if it is no plan; what it says is for the log */
    public static MenuPlan read(String document) {
        try (JsonReader reader = Json.createReader(new StringReader(document))) {
            JsonObject plan = reader.readObject();
            Map<String, MenuNode> nodes = new LinkedHashMap<>();
            Map<String, String> queues = new HashMap<>();
            plan.getJsonObject("nodes").forEach((name, node) -> {
                nodes.put(name, node(node.asJsonObject()));
                Optional.ofNullable(node.asJsonObject().getString(QUEUE, null))
                        .ifPresent(queue -> queues.put(name, queue));
            });
            return new MenuPlan(plan.getString("start"), plan.getString(QUEUE), nodes, queues);
        }
    }

    private static MenuNode node(JsonObject node) {
        return switch (node.getString("kind")) {
            case "choice" ->
                new MenuNode.Choice(node.getJsonArray("options").stream()
                        .map(option -> option(option.asJsonObject()))
                        .toList());
            case "case" -> new MenuNode.StateOfCase();
            case "card" -> new MenuNode.Card(new ProcedureSymbol(node.getString("procedure")));
            case "hours" -> new MenuNode.Hours(new OpeningPlace(node.getString("place")));
            case "tell" ->
                new MenuNode.Tell(node.getJsonArray("say").stream()
                        .map(sentence -> text(sentence.asJsonObject()))
                        .toList());
            case "person" -> new MenuNode.Person(node.getString(QUEUE));
            default -> throw new IllegalArgumentException("no kind of node: " + node.getString("kind"));
        };
    }

    private static MenuOption option(JsonObject option) {
        return new MenuOption(
                option.getString("key").charAt(0),
                option.getString("id"),
                option.getString("to"),
                Optional.ofNullable(option.getString("language", null)).map(Language::new),
                text(option.getJsonObject("say")),
                text(option.getJsonObject("name")));
    }

    public static LocalText text(JsonObject text) {
        return new LocalText(text.keySet().stream().collect(Collectors.toMap(Language::new, text::getString)));
    }

    public static String write(MenuPlan plan) {
        JsonObjectBuilder nodes = Json.createObjectBuilder();
        plan.nodes().forEach((name, node) -> {
            JsonObjectBuilder written = write(node);
            Optional.ofNullable(plan.queues().get(name)).ifPresent(queue -> written.add(QUEUE, queue));
            nodes.add(name, written);
        });
        return Json.createObjectBuilder()
                .add("start", plan.start())
                .add(QUEUE, plan.queue())
                .add("nodes", nodes)
                .build()
                .toString();
    }

    private static JsonObjectBuilder write(MenuNode node) {
        JsonObjectBuilder written = Json.createObjectBuilder();
        return switch (node) {
            case MenuNode.Choice choice -> written.add("kind", "choice").add("options", write(choice.options()));
            case MenuNode.StateOfCase state -> written.add("kind", "case");
            case MenuNode.Card card ->
                written.add("kind", "card").add("procedure", card.procedure().value());
            case MenuNode.Hours hours ->
                written.add("kind", "hours").add("place", hours.place().key());
            case MenuNode.Tell tell -> written.add("kind", "tell").add("say", array(tell.sentences()));
            case MenuNode.Person person -> written.add("kind", "person").add(QUEUE, person.queue());
        };
    }

    /**
     * Every value of the plan by its place, such as {@code main.1.say.pl}: options by their keys, sentences by their
     * numbers, so that two plans can be compared place by place.
     */
    public static Map<String, String> places(MenuPlan plan) {
        Map<String, String> places = new TreeMap<>();
        try (JsonReader reader = Json.createReader(new StringReader(write(plan)))) {
            reader.readObject().forEach((part, value) -> {
                if (part.equals("nodes")) {
                    value.asJsonObject().forEach((name, node) -> flatten(name, node, places));
                } else {
                    flatten(part, value, places);
                }
            });
        }
        return places;
    }

    private static void flatten(String place, JsonValue value, Map<String, String> places) {
        switch (value.getValueType()) {
            case OBJECT -> value.asJsonObject().forEach((name, part) -> flatten(place + "." + name, part, places));
            case ARRAY -> {
                int number = 1;
                for (JsonValue part : value.asJsonArray()) {
                    String key = part instanceof JsonObject option ? option.getString("key", "") : "";
                    flatten(place + "." + (key.isEmpty() ? Integer.toString(number) : key), part, places);
                    places.computeIfPresent(place + ".order", (same, order) -> order + key);
                    places.putIfAbsent(place + ".order", key);
                    number++;
                }
            }
            case STRING -> places.put(place, ((JsonString) value).getString());
            default -> places.put(place, value.toString());
        }
    }

    public static JsonArrayBuilder write(List<MenuOption> options) {
        JsonArrayBuilder all = Json.createArrayBuilder();
        for (MenuOption option : options) {
            JsonObjectBuilder one = Json.createObjectBuilder()
                    .add("key", String.valueOf(option.key()))
                    .add("id", option.id())
                    .add("to", option.to());
            option.language().ifPresent(language -> one.add("language", language.code()));
            all.add(one.add("say", write(option.say())).add("name", write(option.name())));
        }
        return all;
    }

    public static JsonArrayBuilder array(List<LocalText> sentences) {
        JsonArrayBuilder all = Json.createArrayBuilder();
        sentences.forEach(sentence -> all.add(write(sentence)));
        return all;
    }

    private static JsonObjectBuilder write(LocalText text) {
        JsonObjectBuilder words = Json.createObjectBuilder();
        text.words().forEach((language, said) -> words.add(language.code(), said));
        return words;
    }
}
