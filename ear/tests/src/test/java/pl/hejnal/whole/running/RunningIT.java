package pl.hejnal.whole.running;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import pl.hejnal.launcher.instance.Ports;
import pl.hejnal.whole.office.Office;
import pl.hejnal.whole.office.WholeSystem;

/** Somebody starts Hejnał a second time while it runs. */
@WholeSystem
class RunningIT {

    /** How the second start ended and what it said. */
    private record Ended(int status, String said) {}

    @Test
    void inTheSameHomeItIsRefusedAndTheFirstGoesOn(Office office) throws Exception {
        Path runFile = office.settings().home().resolve("run/instance.properties");
        String before = Files.readString(runFile);
        Ended second = launcher(office, office.settings().home());

        assertThat(second)
                .isEqualTo(new Ended(
                        1, "hejnal: Hejnał is already running here; see ./hejnal status, end it with ./hejnal stop\n"));
        assertThat(Files.readString(runFile)).isEqualTo(before);
        assertThat(office.api().get("/health").statusCode()).isEqualTo(200);
    }

    @Test
    void inAnotherHomeEveryTakenPortIsNamedWithItsProcess(Office office, @TempDir Path other) throws Exception {
        Ended second = launcher(office, other);

        assertThat(second.status()).isEqualTo(1);
        assertThat(second.said().lines())
                .hasSize(Ports.needed(office.settings()).size())
                .allMatch(line -> line.contains(" is taken by "));
        assertThat(second.said())
                .contains(taken(office, "hejnal.http.port", "java", "WildFly"))
                .contains(taken(office, "hejnal.agi.port", "java", "WildFly"))
                .contains(taken(office, "hejnal.db.port", "postgres", "PostgreSQL"))
                .contains(taken(office, "hejnal.sample.km.port", "java", "sample departments"))
                .contains(taken(office, "hejnal.sip.port", "asterisk", "Asterisk"));
        assertThat(Files.exists(other.resolve("postgres")))
                .as("a database was made")
                .isFalse();
    }

    private static String taken(Office office, String key, String program, String part) {
        return "port %d is taken by %s (pid %d); stop it, or set %s to a free port"
                .formatted(
                        office.settings().number(key),
                        program,
                        office.part(part).pid(),
                        variable(key));
    }

    private static String variable(String key) {
        return key.toUpperCase(Locale.ROOT).replace('.', '_');
    }

    private static Ended launcher(Office office, Path home) throws IOException, InterruptedException {
        List<String> line = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin/java").toString(),
                "-Xmx64m",
                "-Dhejnal.checkout=" + Office.CHECKOUT,
                "-cp",
                System.getProperty("java.class.path"),
                "pl.hejnal.launcher.command.Main",
                "run"));
        ProcessBuilder launcher = new ProcessBuilder(line).redirectErrorStream(true);
        Map<String, String> environment = launcher.environment();
        environment.put("HEJNAL_HOME", home.toString());
        Ports.needed(office.settings()).forEach((key, port) -> environment.put(variable(key), port.toString()));
        Process process = launcher.start();
        String said = new String(process.getInputStream().readAllBytes());
        assertThat(process.waitFor(30, TimeUnit.SECONDS))
                .as("the launcher ends")
                .isTrue();
        return new Ended(process.exitValue(), said);
    }
}
