package pl.hejnal.testsupport;

import java.util.Map;
import java.util.Optional;
import pl.hejnal.kernel.Settings;

/** Settings as a test gives them; defaults help only in the typed groups. */
public final class GivenSettings extends Settings {

    private final Map<String, String> given;

    public GivenSettings(Map<String, String> given) {
        this.given = Map.copyOf(given);
    }

    @Override
    public Optional<String> find(String key) {
        return Optional.ofNullable(given.get(key));
    }
}
