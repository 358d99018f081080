package pl.hejnal.kernel.settings;

import java.util.Locale;
import java.util.Optional;

/**
 * One setting.
 *
 * @param accessor how code asks for it, from the groups on: {@code sip().port()}
 * @param standard its default
 * @param shown what config/hejnal.properties shows of it: the default, else an example or nothing
 */
public record Setting(String name, String accessor, Optional<String> standard, String shown, AllowedValues allowed) {

    /** Why this value cannot be used: one sentence with the remedy; secrets are never judged, so none is shown. */
    public Optional<String> objection(String value) {
        return allowed.take(value)
                ? Optional.empty()
                : Optional.of("the setting " + name + " must be " + allowed.words() + ", not \"" + value
                        + "\"; see config/hejnal.properties, or " + environmentName() + " in the environment");
    }

    private String environmentName() {
        return name.toUpperCase(Locale.ROOT).replace('.', '_');
    }
}
