package pl.hejnal.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import pl.hejnal.kernel.settings.Setting;
import pl.hejnal.kernel.settings.SettingsCatalogue;

/** config/hejnal.properties, the code and the server's configuration against the catalogue of settings. */
class EverySettingIsExplainedTest {

    private static final Path CHECKOUT = Path.of(System.getProperty("hejnal.checkout", "../.."))
            .toAbsolutePath()
            .normalize();

    private static final Pattern EXPLAINED = Pattern.compile("(?m)^#?(hejnal(?:\\.[a-z]+)+)=(.*)$");
    private static final Pattern NAMED = Pattern.compile("\"(hejnal(?:\\.[a-z]+)+)\"");
    private static final Pattern WITH_DEFAULT = Pattern.compile("\\$\\{(hejnal(?:\\.[a-z]+)+):([^}]*)}");

    /** Files, and what a session remembers. */
    private static final Set<String> NO_SETTINGS = Set.of(
            "hejnal.csv",
            "hejnal.ear",
            "hejnal.ear.dodeploy",
            "hejnal.lock",
            "hejnal.pdf",
            "hejnal.properties",
            "hejnal.session");

    /** What the launcher tells the server, itself or its commands of where things are; no city sets it in a file. */
    private static final Set<String> OWN = Set.of(
            "hejnal.checkout",
            "hejnal.config",
            "hejnal.cookie.name",
            "hejnal.cookie.secure",
            "hejnal.home",
            "hejnal.speech.dir",
            "hejnal.speech.key");

    /** The server alone refuses demonstration users; whoever starts it by the launcher has a demonstration until told. */
    private static final Set<String> TWO_DEFAULTS = Set.of("hejnal.mode");

    @TempDir
    private Path empty;

    @Test
    void the_file_explains_each_setting_once_and_nothing_that_is_none() throws IOException {
        List<String> names = new ArrayList<>();
        Matcher line = explained();
        while (line.find()) {
            names.add(line.group(1));
        }
        assertThat(names).doesNotHaveDuplicates();
        assertThat(new TreeSet<>(names)).isEqualTo(names(SettingsCatalogue.all()));
    }

    @Test
    void the_file_shows_each_default() throws IOException {
        Map<String, String> shown = new TreeMap<>();
        Matcher line = explained();
        while (line.find()) {
            shown.put(line.group(1), line.group(2));
        }
        assertThat(shown)
                .isEqualTo(SettingsCatalogue.all().stream()
                        .collect(Collectors.toMap(Setting::name, Setting::shown, (one, two) -> one, TreeMap::new)));
    }

    @Test
    void the_file_as_delivered_sets_nothing() throws IOException {
        assertThat(Files.readAllLines(CHECKOUT.resolve("config/hejnal.properties")))
                .allMatch(each -> each.isBlank() || each.startsWith("#"));
    }

    @Test
    void the_launcher_and_the_server_have_the_same_defaults() throws IOException {
        Settings launcher = Settings.of(empty, Map.of());
        pl.hejnal.kernel.Settings server = new pl.hejnal.kernel.Settings();
        Map<String, String> wrong = new TreeMap<>();
        for (Setting setting : SettingsCatalogue.all()) {
            String name = setting.name();
            Stream.concat(
                            launcher.optional(name).stream(),
                            TWO_DEFAULTS.contains(name) ? Stream.empty() : server.find(name).stream())
                    .filter(value -> !value.equals(setting.shown()))
                    .forEach(value -> wrong.put(name, value));
        }
        assertThat(wrong).isEmpty();
    }

    @Test
    void the_server_s_configuration_has_the_same_defaults() throws IOException {
        Map<String, String> written = new TreeMap<>();
        Matcher value = WITH_DEFAULT.matcher(Files.readString(CHECKOUT.resolve("config/wildfly/hejnal.cli")));
        while (value.find()) {
            written.put(value.group(1), value.group(2));
        }
        written.keySet().removeAll(OWN);
        assertThat(written)
                .isNotEmpty()
                .allSatisfy((name, standard) ->
                        assertThat(SettingsCatalogue.standard(name)).as(name).contains(standard));
    }

    @Test
    void what_the_code_asks_for_by_name_is_a_setting() throws IOException {
        Set<String> asked = named(sources());
        asked.removeAll(NO_SETTINGS);
        asked.removeAll(OWN);
        assertThat(names(SettingsCatalogue.all())).containsAll(asked);
    }

    /** By its name, by its group (what holds one is called like it), or by the server's configuration and the departments'. */
    @Test
    void each_setting_is_used() throws IOException {
        String code = String.join("\n", sources());
        String configuration = configuration();
        Set<String> used = new HashSet<>(named(List.of(code)));
        for (Setting setting : SettingsCatalogue.all()) {
            if (call(setting).matcher(code).find() || configuration.contains("{" + setting.name())) {
                used.add(setting.name());
            }
        }
        assertThat(used).containsAll(names(SettingsCatalogue.all()));
    }

    private static Pattern call(Setting setting) {
        String[] calls = ("groups()." + setting.accessor()).replace("()", "").split("\\.");
        return Pattern.compile(
                "\\b" + calls[calls.length - 2] + "(\\(\\))?\\s*\\." + calls[calls.length - 1] + "\\(\\)");
    }

    private static Matcher explained() throws IOException {
        return EXPLAINED.matcher(Files.readString(CHECKOUT.resolve("config/hejnal.properties")));
    }

    private static Set<String> names(Collection<Setting> settings) {
        return settings.stream().map(Setting::name).collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> named(List<String> texts) {
        Set<String> names = new TreeSet<>();
        for (String text : texts) {
            Matcher name = NAMED.matcher(text);
            while (name.find()) {
                names.add(name.group(1));
            }
        }
        return names;
    }

    private static String configuration() throws IOException {
        StringBuilder all = new StringBuilder(Files.readString(CHECKOUT.resolve("config/wildfly/hejnal.cli")));
        try (Stream<Path> routes = Files.list(CHECKOUT.resolve("config/departments"))) {
            for (Path route : (Iterable<Path>) routes::iterator) {
                all.append(Files.readString(route));
            }
        }
        return all.toString();
    }

    private static List<String> sources() throws IOException {
        List<String> all = new ArrayList<>();
        for (String module : new String[] {"ejb", "integration", "web", "ear/launcher", "ear/testbed"}) {
            Path sources = CHECKOUT.resolve(module).resolve("src/main/java");
            // A checkout of a city has no test bed.
            if (Files.isDirectory(sources)) {
                try (Stream<Path> files = Files.walk(sources)) {
                    for (Path file : (Iterable<Path>)
                            files.filter(path -> path.toString().endsWith(".java"))::iterator) {
                        all.add(Files.readString(file));
                    }
                }
            }
        }
        return all;
    }
}
