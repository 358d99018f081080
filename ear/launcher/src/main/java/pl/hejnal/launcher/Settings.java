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
import pl.hejnal.launcher.pbx.OfficeNumber;

/**
 * The settings of one instance: the environment wins over {@code config/hejnal.properties}, that over the defaults
 * here. {@code hejnal.http.port} is {@code HEJNAL_HTTP_PORT} in the environment.
 */
public final class Settings {

    private static final Map<String, String> DEFAULTS = Map.ofEntries(
            Map.entry("hejnal.mode", "demo"),
            Map.entry("hejnal.city", "Kraków"),
            Map.entry("hejnal.number", "126165555"),
            Map.entry("hejnal.http.port", "8080"),
            Map.entry("hejnal.http.bind", "127.0.0.1"),
            Map.entry("hejnal.health.port", "8081"),
            Map.entry("hejnal.health.bind", "127.0.0.1"),
            Map.entry("hejnal.management.port", "9990"),
            Map.entry("hejnal.sip.bind", "127.0.0.1"),
            Map.entry("hejnal.sip.port", "5060"),
            Map.entry("hejnal.rtp.from", "10000"),
            Map.entry("hejnal.rtp.to", "11999"),
            Map.entry("hejnal.agi.port", "4573"),
            Map.entry("hejnal.agi.limit", "500"),
            Map.entry("hejnal.logs.size", "100"),
            Map.entry("hejnal.server.options", ""),
            Map.entry("hejnal.journals.days", "180"),
            Map.entry("hejnal.ami.host", "127.0.0.1"),
            Map.entry("hejnal.ami.port", "5038"),
            Map.entry("hejnal.ami.user", "hejnal"),
            Map.entry("hejnal.db.port", "5433"),
            Map.entry("hejnal.db.user", "hejnal"),
            Map.entry("hejnal.sample.km.port", "8181"),
            Map.entry("hejnal.sip.trunk", "127.0.0.1:5070"),
            Map.entry("hejnal.outside.prefixes", "12"),
            // X is any digit, as in the dialplan: Polish numbers, but none that costs its caller more than a call, as
            // those that begin with 20, 30, 40 and 70 do.
            Map.entry("hejnal.dial.allowed", "48XXXXXXXXX"),
            Map.entry("hejnal.dial.refused", "4820XXXXXXX,4830XXXXXXX,4840XXXXXXX,4870XXXXXXX"),
            Map.entry("hejnal.clerks", "anna,piotr,joanna,marek,zofia"));
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
    private final Map<String, String> values = new TreeMap<>(DEFAULTS);

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
        return Optional.ofNullable(values.get(key)).or(() -> SamplePorts.besideTheFirst(key, this));
    }

    public int number(String key) {
        String text = text(key);
        try {
            return Integer.parseInt(text);
        } catch (NumberFormatException notANumber) {
            throw new UserError("the setting " + key + " must be a number, not \"" + text + "\"", notANumber);
        }
    }

    public List<String> list(String key) {
        return List.of(text(key).split("\\s*,\\s*"));
    }

    /** Patterns of numbers, separated by commas; there may be none. */
    public List<String> patterns(String key) {
        return Stream.of(text(key).split(","))
                .map(String::strip)
                .filter(pattern -> !pattern.isEmpty())
                .toList();
    }

    public boolean isProduction() {
        return text("hejnal.mode").equals("production");
    }

    /** Whether people reach the screens by https only, through a proxy; a demonstration is reached without. */
    public boolean isHttps() {
        return optional("hejnal.https").map(Boolean::parseBoolean).orElse(isProduction());
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
        return values.getOrDefault("hejnal.pbx", "embedded").equals("external")
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
        return Map.copyOf(values);
    }
}
