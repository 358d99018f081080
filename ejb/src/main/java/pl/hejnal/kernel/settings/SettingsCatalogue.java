package pl.hejnal.kernel.settings;

import io.smallrye.config.WithDefault;
import io.smallrye.config.WithName;
import io.smallrye.config.WithParentName;
import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** All settings that there are, by name, as {@link OfficeSettings} declares them; without them being read. */
public final class SettingsCatalogue {

    private static final List<String> YES_OR_NO = List.of("true", "false", "yes", "no");
    private static final Map<String, Setting> SETTINGS = in(OfficeSettings.class, OfficeSettings.PREFIX, "")
            .collect(Collectors.toMap(
                    Setting::name,
                    setting -> setting,
                    (one, other) -> {
                        throw new IllegalStateException(one.name() + " is declared twice");
                    },
                    TreeMap::new));

    private SettingsCatalogue() {}

    public static Collection<Setting> all() {
        return SETTINGS.values();
    }

    public static Optional<String> standard(String name) {
        return find(name).flatMap(Setting::standard);
    }

    /** Why this setting cannot have this value; nothing is said against what is no setting of ours. */
    public static Optional<String> objection(String name, String value) {
        return find(name).flatMap(setting -> setting.objection(value));
    }

    /** A sentence for each value that cannot be used. */
    public static List<String> objections(Function<String, Optional<String>> told) {
        return all().stream()
                .flatMap(setting -> told.apply(setting.name()).flatMap(setting::objection).stream())
                .toList();
    }

    private static Optional<Setting> find(String name) {
        return Optional.ofNullable(SETTINGS.get(name));
    }

    private static Stream<Setting> in(Class<?> group, String prefix, String accessor) {
        return Stream.of(group.getMethods()).flatMap(method -> {
            Class<?> type = method.getReturnType();
            String name = name(prefix, method);
            String call = accessor + method.getName() + "()";
            return isGroup(type) ? in(type, name, call + ".") : Stream.of(setting(name, call, method));
        });
    }

    private static boolean isGroup(Class<?> type) {
        return type.isInterface() && type.getPackage().equals(OfficeSettings.class.getPackage());
    }

    private static String name(String prefix, Method method) {
        if (method.isAnnotationPresent(WithParentName.class)) {
            return prefix;
        }
        WithName other = method.getAnnotation(WithName.class);
        return prefix + "." + (other == null ? method.getName() : other.value());
    }

    private static Setting setting(String name, String accessor, Method method) {
        WithDefault standard = method.getAnnotation(WithDefault.class);
        Shown shown = method.getAnnotation(Shown.class);
        return new Setting(
                name,
                accessor,
                Optional.ofNullable(standard).map(WithDefault::value),
                standard != null ? standard.value() : shown != null ? shown.value() : "",
                allowed(value(method.getGenericReturnType()), method));
    }

    /** The type of an Optional's value, or the type itself. */
    private static Type value(Type type) {
        return type instanceof ParameterizedType of && of.getRawType() == Optional.class
                ? of.getActualTypeArguments()[0]
                : type;
    }

    private static AllowedValues allowed(Type type, Method method) {
        if (type == int.class || type == Integer.class || type == Duration.class) {
            Between bounds = method.getAnnotation(Between.class);
            if (bounds == null) {
                throw new IllegalStateException(method + " has no bounds");
            }
            return new AllowedValues.WholeNumber(bounds.least(), bounds.most());
        }
        if (type == boolean.class || type == Boolean.class) {
            return new AllowedValues.OneOf(YES_OR_NO);
        }
        if (type instanceof Class<?> named && named.isEnum()) {
            return new AllowedValues.OneOf(Stream.of(named.getEnumConstants())
                    .map(constant -> constant.toString().toLowerCase(Locale.ROOT))
                    .toList());
        }
        return new AllowedValues.AnyText();
    }
}
