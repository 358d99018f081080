package pl.hejnal.whole.running;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import pl.hejnal.whole.office.Office;
import pl.hejnal.whole.office.WholeSystem;

/** Everything the running office has written about itself is searched for everything that it keeps secret. */
@WholeSystem
class NoLogTellsASecretIT {

    /** Anything shorter would be found in any log, and is no secret. */
    private static final int SHORTEST = 8;

    private static final Pattern SECRET_SETTING = Pattern.compile(".*(key|secret|password|token)");
    private static final Set<String> NO_LOGS =
            Set.of("secrets", "deployments", "content", "tmp", "base", "pg_wal", "sounds");

    @Test
    void noFileOfALogHoldsWhatAFileOfSecretsHolds(Office office) throws IOException {
        Path home = office.settings().home();
        Map<String, String> secrets = secrets(home.resolve("secrets"));
        assertThat(secrets).as("secrets of the office").containsKeys("pin.key", "ami", "speech.key", "db");
        List<Path> logs = logs(home);
        assertThat(logs)
                .as("logs of WildFly, PostgreSQL and Asterisk")
                .anyMatch(log -> log.endsWith("server.log"))
                .anyMatch(log -> log.endsWith("wildfly.log"))
                .hasSizeGreaterThan(4);

        List<String> told = new ArrayList<>();
        for (Path log : logs) {
            // Byte for byte: what a log holds besides text matters as little as how it is written.
            String text = Files.readString(log, StandardCharsets.ISO_8859_1);
            secrets.forEach((name, value) -> {
                if (text.contains(new String(value.getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1))) {
                    told.add(home.relativize(log) + " holds " + name);
                }
            });
        }
        assertThat(told).isEmpty();
    }

    /** Whole files and, of files with several, each value by itself. */
    private static Map<String, String> secrets(Path folder) throws IOException {
        Map<String, String> found = new TreeMap<>();
        for (Path file : files(folder)) {
            String name = folder.relativize(file).toString();
            for (String line : Files.readAllLines(file)) {
                String[] parts = line.split("=", 2);
                boolean setting = parts.length > 1 && parts[0].matches("[\\w.-]+");
                String value = (setting ? parts[1] : line).strip();
                if (value.length() >= SHORTEST
                        && !(name.equals("wildfly.properties")
                                && !SECRET_SETTING.matcher(parts[0]).matches())) {
                    found.put(setting ? name + " " + parts[0] : name, value);
                }
            }
        }
        return found;
    }

    private static List<Path> logs(Path home) throws IOException {
        return files(home).stream()
                .filter(file ->
                        Stream.of(home.relativize(file).toString().split("/")).noneMatch(NO_LOGS::contains))
                .filter(file -> file.toString().contains("/log/")
                        || file.getFileName().toString().matches(".*\\.log([.-].*)?"))
                .toList();
    }

    private static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(Files::isRegularFile).filter(Files::isReadable).toList();
        }
    }
}
