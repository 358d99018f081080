package pl.hejnal.kernel.settings;

import io.smallrye.config.SmallRyeConfigBuilder;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.eclipse.microprofile.config.spi.ConfigSource;
import org.jspecify.annotations.Nullable;

/** Makes typed groups out of what was told. */
public final class SettingsReader {

    private SettingsReader() {}

    /**
     * @param told by name; blank counts as not told
     * @throws IllegalStateException if a value cannot be used; the message names each such setting, its value and what is allowed
     */
    public static OfficeSettings read(Function<String, Optional<String>> told) {
        List<String> objections = SettingsCatalogue.objections(told);
        if (!objections.isEmpty()) {
            throw new IllegalStateException(String.join("; ", objections));
        }
        // None of the default sources and interceptors: precedence is the launcher's, and a "${" in a password is a
        // password.
        return new SmallRyeConfigBuilder()
                .withSources(new Told(told))
                .withValidateUnknown(false)
                .withMapping(OfficeSettings.class)
                .build()
                .getConfigMapping(OfficeSettings.class);
    }

    private record Told(Function<String, Optional<String>> values) implements ConfigSource {

        @Override
        public Set<String> getPropertyNames() {
            return SettingsCatalogue.all().stream().map(Setting::name).collect(Collectors.toSet());
        }

        @Override
        public @Nullable String getValue(String name) {
            return values.apply(name).filter(value -> !value.isBlank()).orElse(null);
        }

        @Override
        public String getName() {
            return "Hejnał";
        }
    }
}
