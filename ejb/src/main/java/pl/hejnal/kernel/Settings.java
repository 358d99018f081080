package pl.hejnal.kernel;

import jakarta.enterprise.context.ApplicationScoped;
import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import pl.hejnal.kernel.settings.OfficeSettings;
import pl.hejnal.kernel.settings.OfficeSettings.Mode;
import pl.hejnal.kernel.settings.SettingsCatalogue;
import pl.hejnal.kernel.settings.SettingsReader;

/**
 * What the launcher or the city's IT told this server, as system properties {@code hejnal.*}. Each is explained in
 * config/hejnal.properties and declared in {@link OfficeSettings}, with its default.
 */
@ApplicationScoped
public class Settings {

    private static final String MODE = "hejnal.mode";

    private volatile @Nullable OfficeSettings groups;

    /**
     * Typed, as they were when somebody first asked.
     *
     * @throws IllegalStateException if a setting has a value that it cannot have; the message names all of these
     */
    public OfficeSettings groups() {
        OfficeSettings read = groups;
        if (read == null) {
            read = SettingsReader.read(this::find);
            groups = read;
        }
        return read;
    }

    /** Looks again at what this server was told, for tests that change it while it runs. */
    public void readAgain() {
        groups = null;
    }

    /**
     * For places and secrets, which the launcher tells.
     *
     * @throws IllegalStateException if it has neither a value nor a default; the message names the setting
     */
    public String text(String key) {
        return find(key)
                .orElseThrow(() -> new IllegalStateException(
                        "The setting " + key + " has no value; see config/hejnal.properties"));
    }

    public Optional<String> find(String key) {
        String value = System.getProperty(key);
        if (value != null && !value.isBlank()) {
            return Optional.of(value.strip());
        }
        // Whoever starts the server without our launcher and says nothing has no demonstration in mind.
        return key.equals(MODE) ? Optional.of("production") : SettingsCatalogue.standard(key);
    }

    /** @throws IllegalStateException if it has neither a value nor a default */
    public Path path(String key) {
        return Path.of(text(key));
    }

    /** Whether people reach the screens by https only, through a proxy; a demonstration is reached without. */
    public boolean isHttps() {
        return groups().https().orElse(!isDemo());
    }

    public boolean isDemo() {
        return groups().mode() == Mode.DEMO;
    }
}
