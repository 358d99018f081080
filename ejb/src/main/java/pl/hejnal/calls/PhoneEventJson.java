package pl.hejnal.calls;

import jakarta.json.Json;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.io.StringReader;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import pl.hejnal.calls.domain.LinkedId;
import pl.hejnal.identity.domain.Login;

/**
 * The one JSON form of a {@link PhoneEvent}: an object with the event's name and its components, times as ISO 8601 writes
 * them; what is empty is left out. A new event needs nothing here.
 */
public final class PhoneEventJson {

    private static final String NAME = "event";

    private static final Map<String, Class<?>> EVENTS =
            events(PhoneEvent.class).collect(Collectors.toUnmodifiableMap(Class::getSimpleName, Function.identity()));

    private PhoneEventJson() {}

    private static Stream<Class<?>> events(Class<?> type) {
        return type.isRecord()
                ? Stream.of(type)
                : Arrays.stream(type.getPermittedSubclasses()).flatMap(PhoneEventJson::events);
    }

    /** In one line. */
    public static String write(PhoneEvent event) {
        JsonObjectBuilder json =
                Json.createObjectBuilder().add(NAME, event.getClass().getSimpleName());
        for (RecordComponent component : event.getClass().getRecordComponents()) {
            add(json, component.getName(), value(component, event));
        }
        return json.build().toString();
    }

    private static Object value(RecordComponent component, PhoneEvent event) {
        try {
            return component.getAccessor().invoke(event);
        } catch (ReflectiveOperationException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static void add(JsonObjectBuilder json, String name, Object value) {
        switch (value) {
            case Integer number -> json.add(name, number);
            case Boolean yes -> json.add(name, yes);
            case Optional<?> some -> some.ifPresent(one -> json.add(name, one.toString()));
            case LinkedId call -> json.add(name, call.value());
            default -> json.add(name, value.toString());
        }
    }

    /** @throws RuntimeException if this is none, as after a cut in the middle of writing it */
    public static PhoneEvent read(String text) {
        try (JsonReader reader = Json.createReader(new StringReader(text))) {
            JsonObject json = reader.readObject();
            Class<?> type = EVENTS.get(json.getString(NAME));
            if (type == null) {
                throw new IllegalArgumentException("unknown event: " + json.getString(NAME));
            }
            RecordComponent[] components = type.getRecordComponents();
            Object[] values = Arrays.stream(components)
                    .map(component ->
                            value(component.getGenericType(), json.getOrDefault(component.getName(), JsonValue.NULL)))
                    .toArray();
            Class<?>[] types =
                    Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
            return (PhoneEvent) type.getDeclaredConstructor(types).newInstance(values);
        } catch (ReflectiveOperationException unfit) {
            throw new IllegalArgumentException("not what the event consists of", unfit);
        }
    }

    private static Object value(Type type, JsonValue json) {
        if (type instanceof ParameterizedType optional) {
            return json instanceof JsonString
                    ? Optional.of(value(optional.getActualTypeArguments()[0], json))
                    : Optional.empty();
        }
        if (type == int.class) {
            return ((JsonNumber) json).intValueExact();
        }
        if (type == boolean.class) {
            return json.equals(JsonValue.TRUE);
        }
        String text = ((JsonString) json).getString();
        return type == LinkedId.class
                ? new LinkedId(text)
                : type == Login.class
                        ? new Login(text)
                        : type == Instant.class
                                ? Instant.parse(text)
                                : type == Duration.class ? Duration.parse(text) : text;
    }
}
