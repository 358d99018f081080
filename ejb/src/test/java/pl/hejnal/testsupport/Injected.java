package pl.hejnal.testsupport;

import jakarta.inject.Inject;
import java.lang.reflect.Field;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** A bean with its {@code @Inject} fields filled by type. */
public final class Injected {

    private Injected() {}

    /** @throws IllegalArgumentException if a field stays empty or a part is not asked for: the test tells another story */
    public static <T> T with(T bean, Object... parts) {
        List<Object> unused = new ArrayList<>(List.of(parts));
        for (Field field : bean.getClass().getDeclaredFields()) {
            if (field.isAnnotationPresent(Inject.class)) {
                Object part = Arrays.stream(parts)
                        .filter(field.getType()::isInstance)
                        .findFirst()
                        .orElseThrow(() -> new IllegalArgumentException("nothing for " + field));
                set(bean, field.getName(), part);
                unused.remove(part);
            }
        }
        if (!unused.isEmpty()) {
            throw new IllegalArgumentException("not asked for: " + unused);
        }
        return bean;
    }

    /** What persistence would set: an entity's generated id. */
    public static void set(Object owner, String name, Object value) {
        try {
            Field field = owner.getClass().getDeclaredField(name);
            field.setAccessible(true);
            field.set(owner, value);
        } catch (ReflectiveOperationException changed) {
            throw new IllegalArgumentException("no field " + name + " in " + owner.getClass(), changed);
        }
    }

    /** What persistence would write: a field that the entity tells nobody. */
    public static Object get(Object owner, String name) {
        try {
            Field field = owner.getClass().getDeclaredField(name);
            field.setAccessible(true);
            return field.get(owner);
        } catch (ReflectiveOperationException changed) {
            throw new IllegalArgumentException("no field " + name + " in " + owner.getClass(), changed);
        }
    }
}
