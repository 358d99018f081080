package pl.hejnal.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** config/hejnal.properties against the settings that the code reads. */
class EverySettingIsExplainedTest {

    private static final Path CHECKOUT = Path.of(System.getProperty("hejnal.checkout", "../.."))
            .toAbsolutePath()
            .normalize();

    private static final Pattern EXPLAINED = Pattern.compile("(?m)^#?(hejnal(?:\\.[a-z]+)+)=(.*)$");
    private static final Pattern NAMED = Pattern.compile("\"(hejnal(?:\\.[a-z]+)+)\"");

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
    void each_that_is_read_stands_in_the_file_and_each_that_stands_there_is_read() throws IOException {
        Set<String> read = read();
        read.removeAll(NO_SETTINGS);
        read.removeAll(OWN);
        assertThat(read).isEqualTo(explained().keySet());
    }

    @Test
    void the_file_shows_the_defaults_of_the_server_and_of_the_launcher() throws IOException {
        Settings launcher = Settings.of(empty, Map.of());
        pl.hejnal.kernel.Settings server = new pl.hejnal.kernel.Settings();
        Map<String, String> wrong = new TreeMap<>();
        explained()
                .forEach((name, shown) -> Stream.concat(
                                launcher.optional(name).stream(),
                                TWO_DEFAULTS.contains(name) ? Stream.empty() : server.find(name).stream())
                        .filter(value -> !value.equals(shown))
                        .forEach(value -> wrong.put(name, value)));
        assertThat(wrong).isEmpty();
    }

    private static Map<String, String> explained() throws IOException {
        Map<String, String> settings = new TreeMap<>();
        Matcher line = EXPLAINED.matcher(Files.readString(CHECKOUT.resolve("config/hejnal.properties")));
        while (line.find()) {
            settings.put(line.group(1), line.group(2));
        }
        return settings;
    }

    private static Set<String> read() throws IOException {
        Set<String> names = new TreeSet<>();
        for (String module : new String[] {"ejb", "integration", "web", "ear/launcher", "ear/testbed"}) {
            Path sources = CHECKOUT.resolve(module).resolve("src/main/java");
            // A checkout of a city has no test bed.
            if (Files.isDirectory(sources)) {
                try (Stream<Path> files = Files.walk(sources)) {
                    for (Path file : (Iterable<Path>)
                            files.filter(path -> path.toString().endsWith(".java"))::iterator) {
                        Matcher name = NAMED.matcher(Files.readString(file));
                        while (name.find()) {
                            names.add(name.group(1));
                        }
                    }
                }
            }
        }
        return names;
    }
}
