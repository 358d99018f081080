package pl.hejnal.integration.departments.file;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;

/** The route files that are delivered, and surroundings in which they are usable. */
public final class RouteFileFixture {

    /** How long a test waits for what a route does on a thread of its own. */
    public static final Duration LONGEST = Duration.ofSeconds(20);

    /** Every setting they name exists, and every secret. */
    public static final RouteFileContext GENEROUS = new RouteFileContext() {
        @Override
        public Optional<String> setting(String name) {
            return Optional.of(
                    name.endsWith("port")
                            ? "12345"
                            : name.endsWith("jdbc") ? "jdbc:postgresql://127.0.0.1:5432/au" : "http://127.0.0.1:12345");
        }

        @Override
        public boolean hasSecret(String name) {
            return true;
        }
    };

    private RouteFileFixture() {}

    public static String delivered(String department) {
        try {
            return Files.readString(
                    Path.of(System.getProperty("hejnal.checkout", ".."), "config/departments", department + ".yaml"));
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }

    /** @param parameters name and value, turn by turn, beside those of vehicles */
    public static RouteFile vehicles(String... parameters) {
        StringBuilder file = new StringBuilder("""
                - templatedRoute:
                    routeTemplateRef: rest-json
                    parameters:
                    - {name: department, value: KM}
                    - {name: url, value: "https://km.example.org/api"}
                    - {name: sign, value: sign}
                    - {name: stage, value: stage}
                    - {name: stages, value: "w realizacji = IN_PROGRESS; Zakończona=CLOSED;"}
                """);
        for (int i = 0; i < parameters.length; i += 2) {
            file.append("    - {name: ")
                    .append(parameters[i])
                    .append(", value: \"")
                    .append(parameters[i + 1])
                    .append("\"}\n");
        }
        return switch (RouteFileReader.read("KM", file.toString(), GENEROUS)) {
            case RouteFileResult.Usable usable -> usable.file();
            case RouteFileResult.Broken broken ->
                throw new IllegalArgumentException(broken.problems().toString());
        };
    }
}
