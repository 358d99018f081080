package pl.hejnal.kernel;

import jakarta.enterprise.context.ApplicationScoped;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

/**
 * What the launcher or the city's IT told this server, as system properties {@code hejnal.*}; each is explained in
 * config/hejnal.properties. Defaults stand here and nowhere else.
 */
@ApplicationScoped
public class Settings {

    private static final Map<String, String> DEFAULTS = Map.ofEntries(
            Map.entry("hejnal.mode", "production"),
            Map.entry("hejnal.proxy.trusted", ""),
            Map.entry("hejnal.proxy.header", "X-Forwarded-For"),
            Map.entry("hejnal.session.idle", "30"),
            Map.entry("hejnal.session.longest", "12"),
            Map.entry("hejnal.health.port", "8081"),
            Map.entry("hejnal.city", "Kraków"),
            Map.entry("hejnal.office.pl", "Urząd Miasta Krakowa"),
            Map.entry("hejnal.office.en", "City Hall of Kraków"),
            Map.entry("hejnal.number", "126165555"),
            Map.entry("hejnal.agi.bind", "127.0.0.1"),
            Map.entry("hejnal.agi.port", "4573"),
            Map.entry("hejnal.agi.limit", "500"),
            Map.entry("hejnal.speech.pace", "150"),
            Map.entry("hejnal.departments.fresh", "30"),
            Map.entry("hejnal.departments.timeout", "1400"),
            Map.entry("hejnal.callback.tries", "3"),
            Map.entry("hejnal.callback.pause", "300"),
            Map.entry("hejnal.callback.ring", "30"),
            Map.entry("hejnal.callback.other", "no"),
            Map.entry("hejnal.callback.day", "3"),
            Map.entry("hejnal.outbox.days", "30"),
            Map.entry("hejnal.mail.port", "587"),
            Map.entry("hejnal.mail.security", "starttls"),
            Map.entry("hejnal.ami.host", "127.0.0.1"),
            Map.entry("hejnal.ami.port", "5038"),
            Map.entry("hejnal.ami.user", "hejnal"));

    /** @throws IllegalStateException if it has neither a value nor a default; the message names the setting */
    public String text(String key) {
        return find(key)
                .orElseThrow(() -> new IllegalStateException(
                        "The setting " + key + " has no value; see config/hejnal.properties"));
    }

    public Optional<String> find(String key) {
        String value = System.getProperty(key);
        return Optional.ofNullable(value == null || value.isBlank() ? DEFAULTS.get(key) : value.strip());
    }

    /** @throws IllegalStateException if it is not a whole number */
    public int number(String key) {
        String text = text(key);
        try {
            return Integer.parseInt(text);
        } catch (NumberFormatException notANumber) {
            throw new IllegalStateException(
                    "The setting " + key + " must be a number, not \"" + text + "\"", notANumber);
        }
    }

    /** @throws IllegalStateException if it is not a whole number from {@code least} to {@code most} */
    public int number(String key, int least, int most) {
        int number = number(key);
        if (number < least || number > most) {
            throw new IllegalStateException(
                    "The setting " + key + " must be from " + least + " to " + most + ", not " + number);
        }
        return number;
    }

    public Path path(String key) {
        return Path.of(text(key));
    }

    /** Whether people reach the screens by https only, through a proxy; a demonstration is reached without. */
    public boolean isHttps() {
        return find("hejnal.https").map(Boolean::parseBoolean).orElse(!isDemo());
    }

    public boolean isDemo() {
        return text("hejnal.mode").equals("demo");
    }
}
