package pl.hejnal.launcher;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import pl.hejnal.kernel.settings.OfficeSettings;
import pl.hejnal.kernel.settings.SettingsCatalogue;
import pl.hejnal.kernel.settings.SettingsReader;
import pl.hejnal.launcher.pbx.OfficeNumber;

/**
 * The settings of one instance: the environment wins over {@code config/hejnal.properties}, that over the defaults of the
 * catalogue. {@code hejnal.http.port} is {@code HEJNAL_HTTP_PORT} in the environment.
 */
public final class Settings {

    private static final Map<String, String> TEST_PORTS = Map.of(
            "hejnal.http.port",
            "18080",
            "hejnal.health.port",
            "18081",
            "hejnal.management.port",
            "19990",
            "hejnal.sip.port",
            "15060",
            "hejnal.rtp.from",
            "20000",
            "hejnal.rtp.to",
            "20999",
            "hejnal.agi.port",
            "14573",
            "hejnal.ami.port",
            "15038",
            "hejnal.db.port",
            "15433",
            "hejnal.sample.km.port",
            "18181");
    private static final Map<String, String> TEST_HASTE = Map.of(
            "hejnal.departments.fresh",
            "1",
            "hejnal.speech.pace",
            "400",
            "hejnal.callback.pause",
            "2",
            "hejnal.callback.ring",
            "8");
    private final Path checkout;
    private final Path home;
    /** What was told; the catalogue is not looked at for a command that needs none of it. */
    private final Map<String, String> values = new TreeMap<>();

    private @Nullable OfficeSettings groups;

    private Settings(Path checkout, Path home) {
        this.checkout = checkout.toAbsolutePath().normalize();
        this.home = home.toAbsolutePath().normalize();
    }

    /** Of the checkout that this program was started in, and its environment. */
    public static Settings here() throws IOException {
        return of(Path.of(System.getProperty("hejnal.checkout", ".")), System.getenv());
    }

    public static Settings of(Path checkout, Map<String, String> environment) throws IOException {
        Properties file = new Properties();
        Path where = checkout.resolve("config/hejnal.properties");
        if (Files.exists(where)) {
            try (Reader in = Files.newBufferedReader(where)) {
                file.load(in);
            }
        }
        Map<String, String> given = new TreeMap<>();
        file.stringPropertyNames().stream()
                .filter(key -> !file.getProperty(key).isBlank())
                .forEach(key -> given.put(key, file.getProperty(key).strip()));
        environment.forEach((name, value) -> {
            if (name.startsWith("HEJNAL_") && !value.isBlank()) {
                given.put(name.toLowerCase(java.util.Locale.ROOT).replace('_', '.'), value.strip());
            }
        });
        Settings settings = new Settings(checkout, checkout.resolve(given.getOrDefault("hejnal.home", ".hejnal")));
        settings.values.putAll(given);
        settings.values.computeIfPresent("hejnal.number", (key, written) -> numbers(written));
        return settings;
    }

    /** The office's, however they are written; from here on each has one form. */
    private static String numbers(String written) {
        try {
            return Stream.of(written.split(","))
                    .map(OfficeNumber::of)
                    .map(OfficeNumber::digits)
                    .collect(Collectors.joining(","));
        } catch (IllegalArgumentException wrong) {
            throw new UserError(wrong.getMessage() + "; see hejnal.number in config/hejnal.properties", wrong);
        }
    }

    /** Own ports and directory, deaf to file and environment: a running system and a city's settings stay untouched. */
    public static Settings forTest(Path checkout, Path home) {
        Settings settings = new Settings(checkout, home);
        settings.values.putAll(TEST_PORTS);
        settings.values.putAll(TEST_HASTE);
        return settings;
    }

    public Settings with(String key, String value) {
        Settings changed = new Settings(checkout, home);
        changed.values.putAll(values);
        changed.values.put(key, value);
        return changed;
    }

    public String text(String key) {
        return optional(key)
                .orElseThrow(() -> new UserError("the setting " + key + " has no value; see config/hejnal.properties"));
    }

    public Optional<String> optional(String key) {
        return Optional.ofNullable(values.get(key))
                .or(() -> SettingsCatalogue.standard(key))
                .or(() -> SamplePorts.besideTheFirst(key, this));
    }

    public int number(String key) {
        String text = text(key);
        SettingsCatalogue.objection(key, text).ifPresent(objection -> {
            throw new UserError(objection);
        });
        return Integer.parseInt(text);
    }

    /** A sentence for each value that cannot be used. */
    public List<String> objections() {
        return SettingsCatalogue.objections(key -> Optional.ofNullable(values.get(key)));
    }

    /** @throws UserError if a setting has a value that it cannot have; the message names all of these */
    public void check() {
        List<String> objections = objections();
        if (!objections.isEmpty()) {
            throw new UserError(String.join("\n", objections));
        }
    }

    /**
     * Typed, as the server has them.
     *
     * @throws UserError if a setting has a value that it cannot have; the message names all of these
     */
    public synchronized OfficeSettings groups() {
        OfficeSettings read = groups;
        if (read == null) {
            check();
            read = SettingsReader.read(this::optional);
            groups = read;
        }
        return read;
    }

    public List<String> list(String key) {
        return List.of(text(key).split("\\s*,\\s*"));
    }

    public boolean isProduction() {
        return text("hejnal.mode").equals("production");
    }

    /** Whether people reach the screens by https only, through a proxy; a demonstration is reached without. */
    public boolean isHttps() {
        return groups().https().orElse(isProduction());
    }

    /** Where this machine asks for health: host and port. */
    public String localHealth() {
        return host("hejnal.health.bind") + ":" + number("hejnal.health.port");
    }

    /** Where this machine finds its own pages, without a proxy. */
    public String localSite() {
        return "http://" + host("hejnal.http.bind") + ":" + number("hejnal.http.port");
    }

    private String host(String key) {
        String bind = text(key);
        if (bind.equals("0.0.0.0") || bind.equals("::")) {
            return "127.0.0.1";
        }
        return bind.contains(":") ? "[" + bind + "]" : bind;
    }

    public boolean isExternalDatabase() {
        return optional("hejnal.db.url").isPresent();
    }

    public boolean isExternalPbx() {
        // hejnal.pbx=external is for a city's Asterisk on this very machine.
        return text("hejnal.pbx").equals("external")
                || !List.of("127.0.0.1", "localhost").contains(text("hejnal.ami.host"));
    }

    public Path checkout() {
        return checkout;
    }

    public Path home() {
        return home;
    }

    public Path config() {
        return checkout.resolve("config");
    }

    public Map<String, String> all() {
        Map<String, String> all = new TreeMap<>();
        SettingsCatalogue.all().forEach(each -> each.standard().ifPresent(value -> all.put(each.name(), value)));
        all.putAll(values);
        return Map.copyOf(all);
    }
}
